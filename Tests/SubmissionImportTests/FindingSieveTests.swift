import Diagnostics
import SubmissionImport
import Testing

struct `What a diagnostic quotes` {
    private func sieved(_ message: String, found: String?) -> Diagnostic {
        let diagnostic = Diagnostic(
            .criterionUnknown, at: SourceLocation(file: "a.xml", line: 3, column: 9), message, found: found,
            expected: "an id such as 1.1", mend: "Write the criterion's id.")
        return FindingSieve.sieved([diagnostic])[0]
    }

    @Test func `is held out where a child might be recognised in it, place, code and mend kept`() {
        let held = sieved("There is no such criterion.", found: "\"Amina Example, born 12/03/2001\"")
        #expect(
            held.consoleText == """
                a.xml:3:9: error[CRITERION-UNKNOWN]: There is no such criterion.
                    found: text that is held out, because a child might be recognised in it
                    expected: an id such as 1.1
                    mend: Write the criterion's id.
                """)
    }

    @Test func `is held out of the sentence, too`() {
        let held = sieved("There is no criterion Amina Example, born 12/03/2001.", found: nil)
        #expect(!held.consoleText.contains("Amina") && !held.consoleText.contains("2001"))
        #expect(held.message == "What stands here cannot be used where it stands.")
    }

    @Test func `stays where it is ordinary`() {
        #expect(sieved("There is no such criterion.", found: "\"9.9\"").found == "\"9.9\"")
    }

    /// A diagnostic about a place in a document, sieved.
    private func sieved(_ text: String, quoting found: String) throws -> Diagnostic {
        let source = SourceText(file: "a.xml", bytes: Array(text.utf8))
        let start = try #require(text.utf8.firstRange(of: Array(found.utf8))).lowerBound.utf16Offset(in: text)
        let diagnostic = Diagnostic(
            .xmlMalformed, at: source.location(at: start), "This is not XML.", found: Visible.quoted(found, limit: 20),
            mend: "Mend it.")
        return FindingSieve.sieved(refusing: source, [diagnostic])[0]
    }

    @Test(arguments: [
        (
            "\n<p>Kayleigh Dunmore lives in the flat above the shop, and was born 12/03/2001</p>",
            "Kayleigh Dunmore lives in the flat"
        ),
        ("\n<p>Born on 12/03/2001, as we were told then: Kayleigh & Dunmore</p>", "Kayleigh & Dunmore"),
        ("<p>we asked her son Tyler & Marsh</p>\n", "& Marsh"), ("<p a='the number 943 476 5919'>", "943 476"),
    ])
    func `is held out where a child might be recognised around it`(text: String, quoted: String) throws {
        #expect(
            try sieved(text, quoting: quoted).found
                == "text that is held out, because a child might be recognised in it")
    }

    @Test func `stays where a child might be recognised far from it`() throws {
        let far = "<p>Born 12/03/2001: Tyler Marsh\(String(repeating: " and so on", count: 80))</p>\n<p>an & sign</p>"
        #expect(try sieved(far, quoting: "an & sign").found == "\"an & sign\"")
    }
}
