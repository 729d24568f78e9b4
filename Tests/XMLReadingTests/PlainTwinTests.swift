import Diagnostics
import Testing
import XMLReading

/// Documents with characters beyond ASCII are read through a twin without any; nobody may notice.
@Suite struct PlainTwinTests {
    /// The text or value in the middle of a small document, as it is read.
    private func texts(_ text: String) throws -> [String] {
        let document = try Reading.document(text)
        return (0..<document.elementCount).flatMap { element in
            document.attributes(of: element).map { document.string(document.value(ofAttribute: $0)) }
                + [document.string(document.text(of: element))]
        }
    }

    @Test(arguments: [
        // U+007F is a character like any other, also beside those it stands for.
        ("<a>\u{7F}é\u{7F}</a>", ["\u{7F}é\u{7F}"]), ("<a b='\u{7F}é'/>", ["\u{7F}é", ""]),
        ("<a b='\u{7F}é &amp; \u{7F}’'/>", ["\u{7F}é & \u{7F}’", ""]),
        // Written as a reference it stands in no place of the twin.
        ("<a>é&#127;é</a>", ["é\u{7F}é"]), ("<a b='é&#127;é'/>", ["é\u{7F}é", ""]),
        ("<a b='&#x7F;&#233;'/>", ["\u{7F}é", ""]),
        ("<a b='é&#x7f;' c='&#127;é'/>", ["é\u{7F}", "\u{7F}é", ""]),
        // Values that are decoded, with the same characters before and after what is decoded.
        ("<a b='é&#233;é' c='’&lt;’'/>", ["ééé", "’<’", ""]), ("<a b='é\né\t’'/>", ["é é ’", ""]),
        ("<a xmlns:p='urn:x' b='&amp;é' p:c='𝄞&amp;' d='x'/>", ["&é", "𝄞&", "x", ""]),
        // Sections and what stands around them.
        ("<a><![CDATA[é]]></a>", ["é"]), ("<a>’<![CDATA[]é]]]>’</a>", ["’]é]’"]),
        ("<a><![CDATA[\u{7F}\r\né\r’]]>é</a>", ["\u{7F}\né\n’é"]), ("<a><![CDATA[<![CDATA[é]]></a>", ["<![CDATA[é"]),
        ("<a><!--é--><?p é?>’<!-- ’ --></a>", ["’"]), ("<a>\ré\r\n’</a>", ["\né\n’"]),
        // The largest and the smallest characters of each length.
        ("<a>\u{80}\u{7FF}\u{800}\u{FFFD}\u{10000}\u{10FFFF}</a>", ["\u{80}\u{7FF}\u{800}\u{FFFD}\u{10000}\u{10FFFF}"]),
        // Names.
        ("<é ö='ü'><ß/></é>", ["ü", "", ""]), ("<a xmlns:é='urn:x'><é:b/></a>", ["", ""]),
    ])
    func `reads texts and values whole`(text: String, expected: [String]) throws {
        #expect(try texts(text) == expected)
    }

    @Test(arguments: [
        ("<a>é\u{FFFF}</a>", "XML-MALFORMED"), ("<a b='é\u{FFFE}'/>", "XML-MALFORMED"), ("<é></è>", "XML-MALFORMED"),
        ("<aé></aè>", "XML-MALFORMED"), ("<a>&é;</a>", "XML-MALFORMED"), ("<a é='1' é='2'/>", "XML-MALFORMED"),
        ("<a>é</a>é", "XML-MALFORMED"), ("é<a/>", "XML-MALFORMED"), ("<a é/>", "XML-MALFORMED"),
        ("<’/>", "XML-MALFORMED"), ("<a ’='1'/>", "XML-MALFORMED"), ("<?’?><a/>", "XML-MALFORMED"),
        ("<a>é</a", "XML-MALFORMED"), ("<!DOCTYPE é><é/>", "XML-DOCTYPE"), ("<é:a/>", "XML-PREFIX"),
    ])
    func `refuses what the document itself is refused for`(text: String, code: String) {
        #expect(Reading.code(text)?.rawValue == code)
    }

    /// Pieces that make a document another one, or none.
    private static let pieces = [
        "é", "’", "\u{7F}", "&#127;", "&#233;", "&amp;", "<b c='é&lt;’'/>", "<b c='é'>", "</b>", "<![CDATA[é]]>", "]]>",
        "<!--é-->",
        "<?p é?>", "\r\n", "\r", "<", "&", "\"", "'", " xmlns:é='urn:é'", "é='’'", "\u{FFFF}", "\u{1}", "&é;", "=", ">",
    ]

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `makes no difference to documents made up and broken at random`(seed: UInt64) {
        var random = SeededGenerator(seed: 90_000 + seed)
        var through = XMLReader(vocabulary: Reading.vocabulary)
        var plainly = XMLReader(vocabulary: Reading.vocabulary, isTwinUsed: false)
        func outcome(_ reader: inout XMLReader, _ bytes: [UInt8]) -> String {
            switch reader.read(SourceText(file: "test.xml", bytes: bytes)) {
            case .success(let document): document.summary
            case .failure(let refusal): refusal.diagnostics.map(\.consoleText).joined(separator: "\n")
            }
        }
        var accepted = 0
        for number in 0..<25 as Range<UInt64> {
            var bytes = Array(GeneratedDocument(seed: seed * 100 + number).text.utf8)
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                let end = min(place + Int.random(in: 0...4, using: &random), bytes.count)
                let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
                bytes.replaceSubrange(
                    place..<end, with: Int.random(in: 0..<3, using: &random) == 0 ? [] : Array(piece.utf8))
            }
            let expected = outcome(&plainly, bytes)
            #expect(outcome(&through, bytes) == expected, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
            if !expected.hasPrefix("test.xml:") { accepted += 1 }
        }
        #expect((3...22).contains(accepted), "\(accepted) of 25 are accepted: the documents should be of both kinds")
    }
}
