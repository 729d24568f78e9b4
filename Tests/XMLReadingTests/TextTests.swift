import Testing
import XMLReading

/// What the text of an element is, to the letter.
@Suite struct TextTests {
    @Test(arguments: [
        ("", ""), ("plain", "plain"), (" \n\t ", " \n\t "), ("  two  ", "  two  "),
        ("one\ntwo", "one\ntwo"), ("one\r\ntwo", "one\ntwo"), ("one\rtwo", "one\ntwo"),
        ("one\r\n\r\ntwo", "one\n\ntwo"),
        ("é\r\nö\r", "é\nö\n"), ("a&#13;b", "a\rb"), ("a&#13;\nb", "a\r\nb"),
        ("R&amp;D", "R&D"), ("&lt;b&gt;", "<b>"), ("&quot;&apos;", "\"'"), ("&amp;amp;", "&amp;"), ("&#38;lt;", "&lt;"),
        ("&#233;&#xE9;&#x1F600;", "éé😀"), ("é ’ 𝄞 naïve", "é ’ 𝄞 naïve"), ("a]]b ]> c", "a]]b ]> c"), (">", ">"),
        ("<![CDATA[<b>&amp;</b>]]>", "<b>&amp;</b>"), ("<![CDATA[]]>", ""), ("a<![CDATA[]]>b", "ab"),
        ("a<![CDATA[b]]>c<![CDATA[]]]]><![CDATA[>]]>", "abc]]>"), ("<![CDATA[one\r\ntwo]]>", "one\ntwo"),
        ("<![CDATA[é]]>", "é"),
        ("one<!-- two -->three", "onethree"), ("one<?two?>three", "onethree"), ("<!-- x --><?y?>", ""),
        ("a<!-- <b> & ]]> -->b<?c <d> & ?>e&#102;<![CDATA[g]]>h", "abefgh"),
        (" <!-- x --> ", "  "),
    ])
    func `keeps the text of a childless element whole`(written: String, text: String) throws {
        let document = try Reading.document(
            "<return><note>x</note><answer level='v'>\(written)</answer><note>y</note></return>")
        #expect(document.string(document.text(of: 2)) == text)
        #expect(document.string(document.text(of: 1)) == "x", "the text before is not touched")
        #expect(document.string(document.text(of: 3)) == "y", "the text after is not touched")
        #expect(document.strayText(of: 2) == nil)
    }

    @Test func `keeps a long text that comes in many pieces`() throws {
        let document = try Reading.document(
            "<note>" + String(repeating: "safeguarding é &amp; ’\r\n", count: 9_000) + "</note>")
        #expect(document.string(document.text(of: 0)) == String(repeating: "safeguarding é & ’\n", count: 9_000))
    }

    @Test(arguments: [
        "<return>\n  <note>x</note>\r\n\t<note/>  </return>",
        "<return>&#32;&#10;<note/>&#9;<![CDATA[ \n]]>&#13;</return>",
        "<return><!-- words --><note/><?more words?></return>", "<return><note/></return>",
    ])
    func `finds no stray text where there is only white space beside the children`(text: String) throws {
        let document = try Reading.document(text)
        #expect(document.strayText(of: 0) == nil)
        #expect(document.text(of: 0).isEmpty, "an element with children has no text of its own")
    }

    @Test(arguments: [
        "<return>‸x<note/></return>", "<return>\n  ‸words é <note/> more</return>", "<return><note/>‸after</return>",
        "<return>\r\n <note>in</note>\r\n ‸é</return>", "<return> &#32;\n‸&amp;<note/></return>",
        "<return><note/><!-- x -->‸&#65;</return>", "<return><![CDATA[ ‸y]]><note/></return>",
        "<return><note/><![CDATA[‸&#32;]]></return>", "<return><note>a<note>b</note></note><note/> ‸c</return>",
        "<return a='>'><note b='/>'>in</note><note/>            ‸long enough to be looked at in eights</return>",
        "<return>                                ‸é<note/></return>", "<return><?x ?>‸]<note/></return>",
    ])
    func `finds the first stray text`(marked: String) throws {
        let marked = Marked(marked)
        let document = try Reading.document(marked.text)
        #expect(document.strayText(of: 0) == marked.offsets[0])
    }

    @Test func `finds stray text in each element by itself`() throws {
        let marked = Marked("<return>‸a<answer>‸b<note/>c</answer><answer><note/></answer>d</return>")
        let document = try Reading.document(marked.text)
        #expect((0..<5).map { document.strayText(of: $0) } == [marked.offsets[0], marked.offsets[1], nil, nil, nil])
    }
}
