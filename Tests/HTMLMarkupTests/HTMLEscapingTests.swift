import HTMLMarkup
import Testing

struct HTMLEscapingTests {
    @Test(arguments: [
        ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"), ("<b>", "&lt;b&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
        ("</p><script>alert(1)</script>", "&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("<!-- -->", "&lt;!-- --&gt;"), ("]]>", "]]&gt;"), ("Børn og unge – £5", "Børn og unge – £5"),
        ("👨\u{200D}👩", "👨\\u{200D}👩"), ("a\u{A0}b", "a\u{A0}b"), ("{{x}}", "{{x}}"), ("`", "`"),
    ])
    func `makes no markup of a text, in the page or in an attribute`(text: String, markup: String) {
        #expect(HTMLNode.p(.text(text)).htmlText == "<p>\(markup)</p>")
        #expect(HTMLNode.p([.title(text)]).htmlText == "<p title=\"\(markup)\"></p>")
    }

    @Test(arguments: [
        0, 8, 0xB, 0xC, 0xE, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E,
        0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF,
        0x1FFFE, 0xE0041, 0x10FFFF,
    ])
    func `shows what would be obeyed, in the page and in an attribute`(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let markup = "a\\u{\(String(value, radix: 16, uppercase: true))}b"
        #expect(HTMLNode.p("a\(String(scalar))b").htmlText == "<p>\(markup)</p>")
        #expect(HTMLNode.p([.ariaLabel("a\(scalar)b")]).htmlText == "<p aria-label=\"\(markup)\"></p>")
    }

    @Test(arguments: [
        ("a\nb", "a\nb", "a&#10;b"), ("a\r\nb", "a\nb", "a&#10;b"), ("a\rb", "a\nb", "a&#10;b"),
        ("a\r\r\nb", "a\n\nb", "a&#10;&#10;b"), ("a\n\rb", "a\n\nb", "a&#10;&#10;b"), ("a\tb", "a\tb", "a&#9;b"),
        ("\r\n\"\r\n", "\n&quot;\n", "&#10;&quot;&#10;"),
    ])
    func `keeps line breaks and tabulators as white space`(text: String, inPage: String, inAttribute: String) {
        #expect(HTMLNode.p(.text(text)).htmlText.utf8.elementsEqual("<p>\(inPage)</p>".utf8))
        #expect(HTMLNode.p([.title(text)]).htmlText.utf8.elementsEqual("<p title=\"\(inAttribute)\"></p>".utf8))
    }

    @Test(
        arguments: ["\u{301}", "\u{338}", "\u{20DD}", "\u{FE0F}", "\u{1F3FB}", "\u{93E}"], ["<", ">", "&", "\"", "'"])
    func `escapes a sign with a mark or modifier behind it`(mark: String, sign: String) throws {
        let text = sign + mark + sign
        #expect(text.count < 3 || mark == "\u{1F3FB}", "the sign and the mark are to be one character to Swift")
        for markup in [HTMLNode.p(.text(text)).htmlText, HTMLNode.p([.title(text)]).htmlText] {
            let raw = markup.unicodeScalars.filter { "<>&\"'".unicodeScalars.contains($0) }.count
            #expect(raw == (markup.contains("title") ? 8 : 6), "\(markup) holds a sign that was not escaped")
        }
        #expect(
            try Tokenizer.tokens(of: HTMLNode.p([.title(text)], .text(text)).htmlText) == [
                .start("p", [.init(name: "title", value: .init(text))]), .text(.init(text)), .end("p"),
            ])
    }

    @Test func `does not let a mark at the beginning of a text join the tag or quotation mark before it`() {
        #expect(
            HTMLNode.p([.title("\u{338}x")], .text("\u{338}y\u{338}")).htmlText.unicodeScalars.elementsEqual(
                "<p title=\"&#x338;x\">&#x338;y\u{338}</p>".unicodeScalars))
    }

    @Test func `gives back every scalar of Unicode, shown or as it is`() throws {
        for plane in UInt32(0)...16 {
            var text = "x"
            for value in (plane << 16)..<((plane + 1) << 16) {
                guard let scalar = Unicode.Scalar(value) else { continue }
                text.unicodeScalars.append(scalar)
            }
            let tokens = try Tokenizer.tokens(of: HTMLNode.p([.title(text)], .text(text)).htmlText)
            let expected = shown(text)
            let right =
                tokens == [
                    .start("p", [.init(name: "title", value: expected)]), .text(expected), .end("p"),
                ]
            #expect(right, "plane \(plane) of Unicode did not come back as it was put in")
        }
    }
}
