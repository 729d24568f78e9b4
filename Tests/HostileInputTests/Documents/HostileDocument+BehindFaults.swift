/// Documents with a fault near their start and something costly behind it: libxml2 reads on after some faults, and nobody counts what it meets there.
extension HostileDocument {
    /// Every name another one, until the document is full.
    private static let names = numbered(1_400_000) { "<n\($0)/>" }
    private static let attributes = numbered(300_000) { " a\($0)=''" }

    static let behindFaults = [
        HostileDocument("a control character in a comment, and 300,000 attributes behind it", "XML-MALFORMED") {
            "<a><!--\u{1}<b\(attributes)/></a>"
        },
        HostileDocument("a control character in a comment, and a million names behind it", "XML-MALFORMED") {
            "<a><!--\u{1}" + names
        },
        HostileDocument("an unknown reference, and a million names behind it", "XML-MALFORMED") {
            "<a><b c='&x;'/>" + names
        },
        HostileDocument("two hyphens in a comment, and a million names behind it", "XML-MALFORMED") {
            "<a><!-- -- -->" + names
        },
        HostileDocument("nothing but control characters in a comment", "XML-MALFORMED") {
            "<a><!--" + many(16_000_000, "\u{1}") + "--></a>"
        },
        HostileDocument("unknown references in values, five millions of them", "XML-MALFORMED") {
            "<a>" + many(255, "<b c='\(many(21_000, "&x;"))'/>") + "</a>"
        },
        HostileDocument("comments that begin in comments", "XML-MALFORMED") { "<a>" + many(1_000_000, "<!--") },
        HostileDocument("sections in values, which hide that the tag has 200,000 attributes", "XML-MALFORMED") {
            "<a b='>' " + numbered(200_000) { "c\($0)='<![CDATA[]]>' " } + "/>"
        },
        HostileDocument("a comment of more than 10,000,000 bytes", "XML-LIMIT") {
            SoundReturn.ending(with: "<!--é" + many(10_000_100, "x") + "-->")
        },
        HostileDocument("long values, each with something to decode", "ELEMENT-UNKNOWN") {
            let values = (0..<64).map { "a\($0)='\(many(990, "x"))é&lt;'" }.joined(separator: " ")
            return "<return xmlns='urn:s11:return:1'>" + many(240, "<b \(values)/>") + "</return>"
        },
    ]
}
