import Diagnostics
import Testing
import XMLReading

/// Documents made to cost time or memory. Each is refused, or read, by the standard limits; none of them may take long.
@Suite struct HostileTests {
    struct Hostile: Sendable, CustomTestStringConvertible {
        let name: String
        /// What it is refused with; nil where it is to be read.
        let code: DiagnosticCode?
        let text: @Sendable () -> String

        init(_ name: String, _ code: DiagnosticCode?, _ text: @escaping @Sendable () -> String) {
            self.name = name
            self.code = code
            self.text = text
        }

        var testDescription: String { name }
    }

    static let refused: [Hostile] = [
        Hostile("an element with 100,000 attributes", .xmlLimit) { "<a" + numbered(100_000) { " b\($0)=''" } + "/>" },
        Hostile("a tag of attributes just below its limit", .xmlLimit) {
            "<a" + numbered(6_500) { " b\($0)=''" } + "/>"
        },
        Hostile("200,000 elements inside each other", .xmlLimit) { String(repeating: "<a>", count: 200_000) },
        Hostile("100,001 elements", .xmlLimit) { "<a>" + String(repeating: "<b/>", count: 100_000) + "</a>" },
        Hostile("a million attributes and one more", .xmlLimit) {
            "<a b=''>" + String(repeating: "<c" + numbered(50) { " d\($0)=''" } + "/>", count: 20_000) + "</a>"
        },
        Hostile("different names for all elements", .xmlLimit) { "<a>" + numbered(50_000) { "<b\($0)/>" } + "</a>" },
        Hostile("different names for all attributes", .xmlLimit) {
            "<a>" + numbered(15_000) { "<b c\($0)='' d\($0)='' e\($0)='' f\($0)=''/>" } + "</a>"
        },
        Hostile("different names for all instructions", .xmlLimit) {
            "<a>" + numbered(50_000) { "<?b\($0)?>" } + "</a>"
        },
        Hostile("different names for all prefixes", .xmlLimit) {
            "<a>" + numbered(50_000) { "<b xmlns:p\($0)='urn:x'/>" } + "</a>"
        },
        Hostile("namespaces on every level", .xmlLimit) {
            numbered(30) { level in "<a" + numbered(60) { " xmlns:p\(level)-\($0)='urn:x'" } + ">" }
        },
        Hostile("a name of a megabyte", .xmlLimit) { "<" + String(repeating: "a", count: 1 << 20) },
        Hostile("a value of a megabyte", .xmlLimit) { "<a b='" + String(repeating: "x", count: 1 << 20) },
        Hostile("text of two megabytes", .xmlLimit) { "<a>" + String(repeating: "é", count: 1 << 20) + "</a>" },
        Hostile("a CDATA section of two megabytes", .xmlLimit) {
            "<a><![CDATA[" + String(repeating: "]", count: 2 << 20) + "]]></a>"
        },
        Hostile("faults by the hundred thousand", .xmlMalformed) {
            "<a>" + String(repeating: "&x;", count: 300_000) + "</a>"
        },
        Hostile("comments that are never closed", .xmlMalformed) {
            "<a>" + String(repeating: "<!-- x ", count: 100_000)
        },
        Hostile("nothing but opening brackets", .xmlMalformed) { String(repeating: "<", count: 500_000) },
        Hostile("a thousand laughs", .xmlDoctype) {
            """
            <!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">\
            <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><a b="&d;">&d;</a>
            """
        },
        Hostile("an external file", .xmlDoctype) {
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"
        },
        Hostile("an external parameter entity", .xmlDoctype) {
            "<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://localhost/\"> %b;]><a/>"
        },
    ]

    static let read: [Hostile] = [
        Hostile("comments by the hundred thousand", nil) {
            "<a>" + String(repeating: "<!---->", count: 100_000) + "</a>"
        },
        Hostile("a comment of a megabyte", nil) { "<a><!--" + String(repeating: "- é", count: 300_000) + "--></a>" },
        Hostile("instructions by the hundred thousand", nil) {
            "<a>" + String(repeating: "<?p?>", count: 100_000) + "</a>"
        },
        Hostile("empty CDATA sections by the hundred thousand", nil) {
            "<a>" + String(repeating: "<![CDATA[]]>", count: 100_000) + "</a>"
        },
        Hostile("a reference with a million zeros", nil) {
            "<a>&#" + String(repeating: "0", count: 1_000_000) + "65;</a>"
        },
        Hostile("an instruction to use a catalogue of files", nil) {
            "<?oasis-xml-catalog catalog='file:///etc/xml/catalog'?><?oasis-xml-catalog nonsense?><a/>"
        },
        Hostile("white space by the megabyte", nil) {
            String(repeating: " \n", count: 1 << 20) + "<a/>" + String(repeating: "\n", count: 1 << 20)
        },
        Hostile("stray text by the megabyte", nil) { "<a><b/>" + String(repeating: "words ", count: 300_000) + "</a>" },
    ]

    private static func numbered(_ count: Int, _ text: (Int) -> String) -> String {
        var result = ""
        for number in 0..<count { result += text(number) }
        return result
    }

    @Test(arguments: refused + read)
    func `refuses or reads it`(hostile: Hostile) {
        let code = Reading.code(hostile.text())
        #expect(code == hostile.code, "\(hostile.name) should end with \(hostile.code?.rawValue ?? "a document")")
    }
}
