import Diagnostics
import Differential
import Testing

/// The rules beyond the schemas stand where people can read them.
struct `A rule beyond the schema` {
    @Test(arguments: [
        "return", "analysis", "round", "meetings", "timetable", "partnership", "figures", "decisions", "letter",
    ])
    func `stands word for word in the documentation, and its code has a row`(vocabulary: String) throws {
        let subject = try Small.subject(vocabulary)
        let rows = try #require(Page.text("docs/diagnostics.md"))
        #expect(subject.rules.count > 10)
        for rule in subject.rules {
            let page = try #require(Page.folded(rule.page), "\(rule.page) cannot be read")
            #expect(
                page.contains(rule.sentence), "\(rule.page) does not say “\(rule.sentence)” (\(rule.code.rawValue))")
            #expect(
                rows.contains("\n| \(rule.code.rawValue) |"), "\(rule.code.rawValue) has no row in docs/diagnostics.md")
        }
    }

    @Test func `covers its own code and message, and no other`() {
        let rule = DocumentedRule(.valueInvalid, "an earlier revision") { error, _ in
            error.message.hasPrefix("A return")
        }
        #expect(rule.covers(error(.valueInvalid, "A return can replace …"), on: []))
        #expect(!rule.covers(error(.valueInvalid, "“date” is not a date."), on: []))
        #expect(!rule.covers(error(.textMissing, "A return can replace …"), on: []))
    }

    @Test(arguments: [
        (DiagnosticCode.xmlDoctype, "", "<return/>"), (.xmlEncoding, "", "<return/>"),
        (.xmlEncoding, "", "<?xml version=\"1.0\" encoding=\"utf-8\"?><return/>"),
        (.attributeUnknown, "note=\"…\"", "<return note=\"\"/>"), (.attributeUnknown, "xml:lang=\"…\"", "<return/>"),
        (.valueInvalid, "\"2010-02-29\"", "<return/>"), (.xmlMalformed, "", "<return>"), (.xmlLimit, "", "<return/>"),
    ])
    func `is not so wide that it covers`(code: DiagnosticCode, found: String, document: String) throws {
        let error = Diagnostic(
            code, at: SourceLocation(file: "a.xml"), "\"date\" is not a date.", found: found, mend: "There is none.")
        for rule in try Small.subject("return").rules {
            #expect(!rule.covers(error, on: Array(document.utf8)), "“\(rule.sentence)” covers too much")
        }
    }

    private func error(_ code: DiagnosticCode, _ message: String) -> Diagnostic {
        Diagnostic(code, at: SourceLocation(file: "a.xml"), message, mend: "There is none.")
    }
}
