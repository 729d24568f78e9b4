import Testing
import XMLReading

/// What attributes a document has and what their values are.
@Suite struct AttributeTests {
    @Test func `numbers attributes through the elements, in the order they are written`() throws {
        let document = try Reading.document("<return level='1' x='2'><answer/><note lang='3'/></return>")
        #expect((0..<3).map { document.attributes(of: $0) } == [0..<2, 2..<2, 2..<3])
        #expect((0..<3).map { document.attributeNameText($0) } == ["level", "x", "lang"])
        #expect((0..<3).map { document.attributeNameToken($0) } == [Reading.Name.level, nil, Reading.Name.lang])
        #expect((0..<3).map { document.string(document.value(ofAttribute: $0)) } == ["1", "2", "3"])
        #expect((0..<3).map { document.element(ofAttribute: $0) } == [0, 0, 2])
    }

    @Test func `does not count the declarations of namespaces`() throws {
        let document = try Reading.document("<return xmlns='urn:example' a='1' xmlns:p='urn:other' p:b='2'/>")
        #expect(document.attributes(of: 0) == 0..<2)
        #expect((0..<2).map { document.attributeNameText($0) } == ["a", "p:b"])
    }

    @Test func `finds an attribute by its name only where it has no namespace`() throws {
        let document = try Reading.document(
            "<return xmlns:e='urn:example' e:level='1' xml:lang='cy' level='2'><e:note e:level='3'/></return>")
        #expect(document.attribute(Reading.Name.level, of: 0) == 2)
        #expect(document.attribute(Reading.Name.lang, of: 0) == nil)
        #expect(document.attribute(Reading.Name.level, of: 1) == nil)
    }

    @Test func `tells no namespace, a known one and an unknown one apart`() throws {
        let document = try Reading.document(
            "<return xmlns='urn:other' xmlns:o='urn:other' xmlns:e='urn:example' a='' o:a='' e:a='' xml:lang=''/>")
        #expect((0..<4).map { document.attributeHasNamespace($0) } == [false, true, true, true])
        #expect(
            (0..<4).map { document.attributeNamespaceToken($0) } == [
                nil, nil, Reading.Space.example, Reading.Space.xml,
            ])
    }

    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("a  b", "a  b"), (" a ", " a "),
        ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"), ("a\tb", "a b"), ("a\n\nb", "a  b"),
        ("a&#10;b", "a\nb"), ("a&#13;b", "a\rb"), ("a&#9;b", "a\tb"),
        ("&amp;", "&"), ("&#38;", "&"), ("&#x26;", "&"), ("&amp;amp;", "&amp;"), ("&#38;#38;", "&#38;"),
        ("&amp;&amp;", "&&"), ("&amp;#38;&lt;", "&#38;<"), ("x&amp;y&amp;z", "x&y&z"), ("#38;", "#38;"),
        ("&lt;b&gt;", "<b>"), (">", ">"), ("/>", "/>"), ("'", "'"), ("&quot;&apos;", "\"'"),
        ("é ’ 𝄞", "é ’ 𝄞"), ("é&amp;é", "é&é"), ("&#233;&#x1F600;", "é😀"), ("<![".replacing("<", with: "&lt;"), "<!["),
    ])
    func `decodes a value`(written: String, value: String) throws {
        let document = try Reading.document("<return level=\"\(written)\" lang='x'/>")
        #expect(document.string(document.value(ofAttribute: 0)) == value)
        #expect(document.string(document.value(ofAttribute: 1)) == "x", "the next value is not touched")
    }

    @Test func `keeps a long value with many references`() throws {
        let document = try Reading.document(
            "<return level='" + String(repeating: "é &amp; &#38;", count: 3_000) + "'/>")
        #expect(document.string(document.value(ofAttribute: 0)) == String(repeating: "é & &", count: 3_000))
    }

    @Test func `gives the bytes of a value without a copy`() throws {
        let document = try Reading.document("<return level='a&amp;é'/>")
        let bytes = document.withBytes(document.value(ofAttribute: 0)) { span in
            span.indices.map { span[$0] }
        }
        #expect(bytes == Array("a&é".utf8))
        #expect(Array(document.arena[document.value(ofAttribute: 0).range]) == bytes)
    }
}
