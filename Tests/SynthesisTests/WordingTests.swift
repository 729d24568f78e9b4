import SmallStandards
import Synthesis
import Testing

struct `The words of synthetic returns` {
    /// Taken out once for all tests, byte by byte: strings are slow to search.
    private static let taken: [String] = ((try? Written(1...60).xml) ?? []).flatMap { xml in
        xml.split(separator: Array("<narrative>".utf8)).dropFirst().map { part in
            String(decoding: part.split(separator: Array("</narrative>".utf8)).first ?? [], as: UTF8.self)
        }
    }
    /// Each with its white space folded.
    private static let folded: [String] = taken.map { text in
        let words = text.utf8.split { $0 == 0x20 || $0 == 0x0A }
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }

    private let narratives: [String]
    private let lines: [String]

    init() throws {
        narratives = Self.taken
        lines = Self.folded
        try #require(narratives.count == 180)
    }

    @Test func `have no gap that was not filled, and no blank too many`() {
        for line in lines {
            #expect(!line.utf8.contains { [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|")].contains($0) })
            #expect(!line.contains(" .") && !line.contains(" ,") && !line.contains("..") && !line.contains("the the"))
        }
        #expect(!narratives.contains { $0.contains(".  ") })
    }

    @Test func `are sentences`() {
        for line in lines where !line.contains("<![CDATA[") {
            #expect(line.first?.isUppercase ?? false || line.hasPrefix("£"), "\(line.prefix(40))")
            #expect(line.hasSuffix("."), "\(line.suffix(40))")
        }
    }

    @Test func `hold signs beyond ASCII and signs that must be escaped in about three words of a hundred`() {
        let words = lines.flatMap { $0.utf8.split(separator: 0x20) }
        let special = words.count { $0.contains { $0 >= 0x80 || $0 == UInt8(ascii: "&") } }
        #expect(special * 100 > words.count * 2 && special * 100 < words.count * 4, "\(special) of \(words.count)")
        for sign in ["’", "–", "é", "£", "&amp;", "&lt;", "&#8217;", "<![CDATA["] {
            #expect(narratives.contains { $0.contains(sign) }, "\(sign) does not occur")
        }
    }

    @Test func `stand on one line or on several that are indented`() {
        let wrapped = narratives.count { $0.contains("\n        ") }
        #expect(wrapped * 4 > narratives.count && wrapped * 4 < narratives.count * 3)
    }

    /// Bodies, laws and things that came or went between 2009 and 2026.
    @Test(arguments: [
        "LSCB", "CRB", "DBS", "ISA", "MASH", "ECM", "GDPR", "PCT", "CCG", "ICB", "Every Child Matters", "Contactpoint",
        "primary care trust", "Microsoft", "Zoom", "online", "app ", "tablet", "Facebook", "Ofsted", "Covid", "fax",
        "safeguarding partnership", "Working Together",
    ])
    func `belong to no single year`(word: String) {
        #expect(!lines.contains { $0.contains(word) })
    }

    @Test func `are seldom said twice`() {
        let sentences = lines.map { Array($0.utf8).split(separator: [0x2E, 0x20]) }
        let repeated = sentences.count { Set($0).count < $0.count }
        #expect(repeated * 5 < sentences.count, "\(repeated) of \(sentences.count)")
    }
}
