/// Documents that are too large, too deep or too crowded. The size of each is chosen to cost the most before it is refused.
extension HostileDocument {
    private static let megabyte = 1 << 20

    static func many(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    static func numbered(_ count: Int, _ text: (Int) -> String) -> String {
        var result = ""
        for number in 0..<count { result += text(number) }
        return result
    }

    /// Attributes of one element, as many as are allowed and as short as they can be.
    private static let shortAttributes = (0..<64).map { number in
        let letter = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8
        let first = String(UnicodeScalar(Array(letter)[number % 52]))
        return " \(number < 52 ? first : first + "_")=''"
    }.joined()

    static let attributesByTheHundredThousand = HostileDocument("an element with 100,000 attributes", "XML-LIMIT") {
        "<return" + numbered(100_000) { " a\($0)=''" } + "/>"
    }

    static let crowded = [
        attributesByTheHundredThousand,
        HostileDocument("200,000 elements inside each other", "XML-LIMIT") {
            many(200_000, "<a>") + many(200_000, "</a>")
        },
        HostileDocument("200,000 elements inside each other, not closed", "XML-LIMIT") { many(200_000, "<a>") },
        HostileDocument("a text of 2 MiB in a return", "XML-LIMIT") { SoundReturn.saying(many(2 * megabyte, "a")) },
        HostileDocument("a document of 16 MiB and one byte", "XML-LIMIT") { many(16 * megabyte + 1, " ") },
        HostileDocument("line ends up to the limit, and a fault after them", "XML-MALFORMED") {
            many(16 * megabyte - 20, "\n") + "<return"
        },
        HostileDocument("one line up to the limit, and faults at its end", "XML-LIMIT") {
            "<return xmlns='urn:s11:return:1'><!--" + many(9 * megabyte, "-a") + "-->" + many(300, "<a/>") + "</return>"
        },
        HostileDocument("as many attributes as 16 MiB hold", "XML-LIMIT") {
            let element = "<a\(shortAttributes)/>"
            return "<return xmlns='urn:s11:return:1'>" + many((16 * megabyte - 100) / element.utf8.count, element)
                + "</return>"
        },
        HostileDocument("as many elements as are allowed, none of them known", "XML-LIMIT") {
            "<return xmlns='urn:s11:return:1'>" + many(99_000, "<a b='1' c='2'>x</a>") + "</return>"
        },
        HostileDocument("references up to the limit", "ELEMENT-UNKNOWN") {
            "<return xmlns='urn:s11:return:1'>" + many(200, "<a b='\(many(13_000, "&lt;"))'/>") + "</return>"
        },
        HostileDocument("different names for everything", "XML-LIMIT") {
            "<return>" + numbered(60_000) { "<a\($0) b\($0)=''/>" } + "</return>"
        },
        HostileDocument("a tag that never ends", "XML-LIMIT") { "<return " + many(8 * megabyte, "a ") },
        HostileDocument("a comment that never ends", "XML-MALFORMED") { "<return><!--" + many(15 * megabyte, "a") },
        HostileDocument("nothing but opening brackets", "XML-MALFORMED") { many(megabyte, "<") },
        HostileDocument("an id of 60 KB, twice", "IDENTIFIER-INVALID") {
            SoundReturn.text.replacing("id=\"north-hospital\"", with: "id=\"\(many(60_000, "a"))\"")
        },
        HostileDocument("good practice for criteria there are none of", "CRITERION-UNKNOWN") {
            SoundReturn.ending(
                with: many(99_000, "<good-practice criterion='1.\(many(46, "1"))'>x</good-practice>\r"))
        },
        HostileDocument("evidence of kinds there are none of", "REFERENCE-UNKNOWN") {
            SoundReturn.text.replacing(
                "</answers>",
                with: "<answer criterion='1.1'>"
                    + many(99_000, "<evidence reference='a' kind='minutez' date='x' title=''/>\r")
                    + "</answer></answers>")
        },
        HostileDocument("planned actions on days that are none", "VALUE-INVALID") {
            SoundReturn.text.replacing(
                "</answers>",
                with: "<answer criterion='1.1'>"
                    + many(99_000, "<planned-action responsible-post='a' due='x'>x</planned-action>\r")
                    + "</answer></answers>")
        },
        HostileDocument("a thousand answers to one criterion", "CRITERION-REPEATED") {
            SoundReturn.text.replacing(
                "</answers>", with: many(1_000, "<answer criterion=\"1.1\" self-rating=\"2\"/>") + "</answers>")
        },
    ]
}
