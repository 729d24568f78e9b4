import Diagnostics
import Testing
import XMLReading

/// Documents are read through a twin without characters beyond ASCII, long texts and sections; nobody may notice.
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

    /// Text that is long enough to be left out, with all that may stand in it.
    private static let long =
        "The lead’s \"café\" > 'crèche'\n; 70 of 78 say so – \u{7F}and more than forty-eight bytes of it"

    private static let letters = String(repeating: "a", count: 60)

    @Test(arguments: [
        // By itself, beside what is read, and twice.
        ("<a>\(long)</a>", [long]), ("<a> &amp;\(long)&#8217;\(long)&lt;</a>", [" &\(long)’\(long)<"]),
        ("<a>\(long)\r\n\(long)\t\(long)]\(long)</a>", ["\(long)\n\(long)\t\(long)]\(long)"]),
        ("<a>]]\(long)</a>", ["]]\(long)"]), ("<a>]] >\(long)</a>", ["]] >\(long)"]),
        ("<a>\(long)<b/>\(long)</a>", ["", ""]),
        ("<a>\n<b c='1'>\(long)</b>\n<b>\(long)</b></a>", ["", "1", long, long]),
        // Where it may not be left out, and where it looks as though it might.
        ("<a b=\"x>\(letters)\"/>", ["x>\(letters)", ""]),
        ("<!--\(long)>\(long)--><a/><!-- > \(long)-->", [""]),
        ("<?p > \(long)?><a>\(long)</a><?p > \(long)?>", [long]), ("<a><!-- > \(long) -->\(long)</a>", [long]),
        ("<a><?p > \(long) ?>\(long)</a>", [long]), ("<a><!-- > <![CDATA[ -->\(long)<!-- ]]> --></a>", [long]),
        ("<a><?p > \(long) ]?><b/>\(long)</a>", ["", ""]), ("<a><?p > \(long) ]?>\n<b>\(long)</b></a>", ["", long]),
        ("<a b=\"> \(letters) &lt;\"><b/>\(letters)</a>", ["> \(letters) <", "", ""]),
        ("<a b=\"> \(letters) &lt;\" c=\"> \(letters)]\"/>", ["> \(letters) <", "> \(letters)]", ""]),
        // Sections, their ends, and what is none.
        ("<a><![CDATA[\(long)<&amp;]]></a>", ["\(long)<&amp;"]), ("<a><![CDATA[]]></a>", [""]),
        ("<a>]]<![CDATA[>]]>]</a>", ["]]>]"]), ("<a>]<![CDATA[]]>]></a>", ["]]>"]),
        ("<a><![CDATA[]]]]><![CDATA[>]]></a>", ["]]>"]),
        ("<a> <![CDATA[ \n]]> <b/></a>", ["", ""]),
        ("<a><![CDATA[<!--]]>\(long)<![CDATA[-->]]></a>", ["<!--\(long)-->"]),
        ("<a><!--<![CDATA[--><b/><!--]]>--></a>", ["", ""]), ("<a b='&lt;![CDATA['>]]&gt;</a>", ["<![CDATA[", "]]>"]),
        ("<a><![CDATA[a\r\nb\tc]]></a>", ["a\nb\tc"]),
    ])
    func `reads what is left out of the twin`(text: String, expected: [String]) throws {
        #expect(try texts(text) == expected)
    }

    @Test(arguments: [
        "<a>]]>\(long)</a>", "<a>\(long)]]>\(long)</a>", "<![CDATA[a]]><a/>", "<a/><![CDATA[a]]>", "\(long)<a/>",
        "<a/>\(long)",
        "<a><!--<![CDATA[ -- ]]>--></a>", "<a b='<![CDATA[ ]]>'/>", "<a b='<![CDATA[' c=']]>'/>", "<<![CDATA[a]]>/>",
        "<a>&<![CDATA[amp;]]></a>", "<a>&am\(long);</a>", "<a>&\(long)</a>", "<a><![CDATA[\(long)</a>",
        "<a><![CDATA[\(long)]]</a>",
        "<a>\(long)\u{1}</a>", "<a><![CDATA[\u{1}]]></a>", "<a \(long)/>", "<a><!--\(long)", "<a>\(long)",
        "<a>\(long)</b>",
        "<a><![CDATA[</a>]]>", "<a></a <![CDATA[a]]>>", "<a><b <![CDATA[]]>/></a>", "<a>\(long)<![cdata[a]]></a>",
    ])
    func `refuses what hides in what is left out of the twin`(text: String) throws {
        #expect(Reading.code(text)?.rawValue == "XML-MALFORMED")
    }

    @Test(arguments: [
        ("<a>plain</a>", true), ("<a b='é&amp;'>\(long)<![CDATA[\(long)]]></a>", true),
        ("\u{FEFF}<a>\(long)</a>", true),
        ("<?xml version='1.0'?>\n<!-- > \(long)-->\n<a>\r\n\(long)\r\n</a>\n", true),
        ("<a b=\"> \(letters)\"/>", false), ("<a>é&#127;</a>", false), ("<a>é<![CDATA[\r]]></a>", true),
    ])
    func `is read through its twin where that can be`(text: String, isRead: Bool) throws {
        var reader = XMLReader(vocabulary: Reading.vocabulary)
        _ = try reader.read(SourceText(file: "test.xml", bytes: Array(text.utf8))).get()
        #expect(reader.hasReadThroughTwin == isRead)
    }

    @Test func `counts what is left out of the twin as text`() throws {
        let limits = XMLLimits(textBytes: 200)
        func code(_ text: String) -> String? { Reading.code(text, limits: limits)?.rawValue }
        let hundred = String(repeating: "a", count: 100)
        #expect(code("<a>\(hundred)<![CDATA[\(hundred)]]></a>") == nil)
        #expect(code("<a>\(hundred)<![CDATA[\(hundred)b]]></a>") == "XML-LIMIT")
        #expect(code("<a>\(hundred)\(hundred)b</a>") == "XML-LIMIT")
    }

    @Test func `reads more sections than a twin has gaps`() throws {
        let text = "<a>\(String(repeating: "<![CDATA[é]]><![CDATA[]]>", count: 40_000))\(Self.long)</a>"
        #expect(try texts(text) == [String(repeating: "é", count: 40_000) + Self.long])
    }

    @Test func `says where elements and attributes are behind what is left out of the twin`() throws {
        let text = "<a>\(Self.long)<![CDATA[\(Self.long)]]><b>\(Self.long)</b>\n<b c='é&amp;'\n d='’'/></a>"
        let document = try Reading.document(text)
        let places = (0..<document.elementCount).map { document.offset(of: $0) }
        let bytes = Array(text.utf8)
        #expect(places == bytes.indices.filter { bytes[$0] == 0x3C && [0x61, 0x62].contains(bytes[$0 + 1]) })
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
        long, long, "<![CDATA[\(long)]]>", "<![CDATA[", "<!-- > \(long)-->", "]", "\(long)é",
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
