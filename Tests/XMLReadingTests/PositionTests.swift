import Diagnostics
import Testing
import XMLReading

/// Where elements, attributes and texts are.
@Suite struct PositionTests {
    @Test func `finds the first letter of each tag, attribute and text`() throws {
        let marked = Marked(
            """
            <?xml version="1.0"?>
            <!-- é <note> -->
            ‸<return>
              ‸<answer
                  ‸level = '1 > 0 é'
              \t‸note="'/>'
              &lt;"   ><!-- x -->‸Words</answer>
              é’𝄞‸<note ‸lang='a'/>‸<note><?x?><![CDATA[]]><![CDATA[‸y]]></note>
            </return>
            """)
        let document = try Reading.document(marked.text)
        let found = [
            document.offset(of: 0), document.offset(of: 1), document.offset(ofAttribute: 0),
            document.offset(ofAttribute: 1),
            document.offset(ofText: 1), document.offset(of: 2), document.offset(ofAttribute: 2), document.offset(of: 3),
            document.offset(ofText: 3),
        ]
        #expect(found == marked.offsets)
        #expect(document.location(of: 2).text == "test.xml:\(marked.place(5))")
        #expect(document.location(ofAttribute: 1).text == "test.xml:\(marked.place(3))")
        #expect(document.location(ofText: 1).text == "test.xml:\(marked.place(4))")
        #expect(document.location(at: marked.offsets[8]).text == "test.xml:\(marked.place(8))")
    }

    /// Text as it is written, with the offset in it of each byte of what it is read as.
    @Test(arguments: [
        ("abc", [0, 1, 2]), ("a&amp;b", [0, 1, 6]), ("&#xE9;x", [0, 0, 6]), ("a\r\nb\rc", [0, 1, 3, 4, 5]),
        ("é&lt;", [0, 1, 2]), ("<![CDATA[&<]]>x", [9, 10, 14]), ("a<!-- b -->c<?d e?>f", [0, 11, 19]),
        ("&#128512;.", [0, 0, 0, 0, 9]), ("<![CDATA[]]>a", [12]),
    ])
    func `finds where each byte of a text is written`(written: String, offsets: [Int]) throws {
        let document = try Reading.document("<return><note>\(written)</note></return>")
        let start = "<return><note>".utf8.count
        #expect(document.text(of: 1).length == offsets.count)
        #expect(offsets.indices.map { document.offset(ofTextByte: $0, of: 1) - start } == offsets)
        #expect(document.offset(ofTextByte: offsets.count, of: 1) - start == written.utf8.count)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `counts lines in each way of ending them, and no byte order mark`(newline: String) throws {
        let marked = Marked("\u{FEFF}‸<return>é’\(newline)\(newline)  é‸<note\(newline) ‸level='x'/></return>")
        let document = try Reading.document(marked.text)
        #expect(document.offset(of: 0) == 3)
        #expect(document.location(of: 0).text == "test.xml:1:1")
        #expect(document.location(of: 1).text == "test.xml:3:4")
        #expect(document.location(ofAttribute: 0).text == "test.xml:4:2")
        #expect(marked.offsets == [document.offset(of: 0), document.offset(of: 1), document.offset(ofAttribute: 0)])
    }

    @Test func `leaves the declarations of namespaces out when it looks for an attribute`() throws {
        let marked = Marked(
            "<return xmlns='urn:example' ‸level='xmlns:p=1' xmlns:p = 'urn:p' ‸p:level='2' ‸xmlnsx='3'/>")
        let document = try Reading.document(marked.text)
        #expect((0..<3).map { document.offset(ofAttribute: $0) } == marked.offsets)
    }

    @Test(arguments: [
        "<note>‸</note>", "<note/>‸", "<note><!-- x --></note>".replacing("><!", with: ">‸<!"),
        "<note>‸<note/>x</note>",
    ])
    func `gives the place just past the tag for a text that is not there`(marked: String) throws {
        let marked = Marked(marked)
        #expect(try Reading.document(marked.text).offset(ofText: 0) == marked.offsets[0])
    }

    @Test(arguments: 0..<40)
    func `agrees with the generator of random documents about every place and every value`(seed: UInt64) throws {
        for number in 0..<10 {
            let generated = GeneratedDocument(seed: seed * 1_000 + UInt64(number))
            let document = try Reading.document(generated.text)
            try #require(document.elementCount == generated.elements.count, "\(generated.text)")
            for (index, element) in generated.elements.enumerated() {
                #expect(document.offset(of: index) == element.offset, "\(generated.text)")
                #expect(document.nameText(of: index) == element.name, "\(generated.text)")
                #expect(document.parent(of: index) == element.parent, "\(generated.text)")
                #expect(document.depth(of: index) == element.depth, "\(generated.text)")
                #expect(Array(document.children(of: index)) == element.children, "\(generated.text)")
                #expect(document.offset(ofText: index) == element.textOffset, "\(generated.text)")
                let isChildless = element.children.isEmpty
                #expect(
                    document.string(document.text(of: index)) == (isChildless ? element.text : ""), "\(generated.text)")
                #expect(document.strayText(of: index) == (isChildless ? nil : element.wordOffset), "\(generated.text)")
                #expect(
                    document.location(of: index).text
                        == "test.xml:\(Marked.place(of: element.offset, in: generated.text))", "\(generated.text)")
                let attributes = document.attributes(of: index).map {
                    GeneratedDocument.Attribute(
                        offset: document.offset(ofAttribute: $0), name: document.attributeNameText($0),
                        value: document.string(document.value(ofAttribute: $0)))
                }
                #expect(attributes == element.attributes, "\(generated.text)")
            }
        }
    }

    @Test(arguments: [1_000_000, 10_000_000, 12_000_000])
    func `finds the places at the end of a large document`(size: Int) throws {
        // libxml2 treats the last 500 bytes of a document, and whatever is past 10,000,000, in its own way.
        let filler = String(repeating: "<!-- " + String(repeating: "é-", count: 2_000) + " -->\n", count: size / 6_010)
        let tag = "<note level='" + String(repeating: "x", count: 400) + "'"
        let document = try Reading.document(
            "<return>\(filler)\(tag)/>\n</return>" + String(repeating: "\n", count: 300))
        #expect(document.offset(of: 1) == 8 + filler.utf8.count)
        #expect(document.offset(ofAttribute: 0) == 8 + filler.utf8.count + 6)
        #expect(document.strayText(of: 0) == nil)
    }
}
