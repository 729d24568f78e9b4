import Testing
import XMLWriting

struct XMLEscapingTests {
    @Test func `leaves nothing in an attribute that could end it`() {
        #expect(
            XMLEscaping.attribute("a\"b<c>d&e\tf\ng\rh'i") == "a&quot;b&lt;c&gt;d&amp;e&#9;f&#10;g&#13;h'i")
    }

    @Test func `leaves nothing in a text that could begin a tag or end character data`() {
        #expect(XMLEscaping.text("a<b>c&d]]>\"\n") == "a&lt;b&gt;c&amp;d]]&gt;\"\n")
    }

    @Test(arguments: [
        ("a--b", "a- -b"), ("a---b", "a- - -b"), ("--", "- - "), ("a-", "a- "), ("a-b", "a-b"), ("", ""),
        ("<a> & \"b\"", "<a> & \"b\""),
    ])
    func `keeps hyphens in a comment apart`(text: String, written: String) {
        #expect(XMLEscaping.comment(text) == written)
    }

    @Test func `writes what XML cannot hold as a sign that something was there`() {
        #expect(XMLEscaping.text("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}e") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e")
        #expect(XMLEscaping.comment("a\u{1}b\u{FFFF}") == "a\u{FFFD}b\u{FFFD}")
    }

    @Test func `leaves other characters as they are`() {
        let text = "children’s – é £ \u{10FFFF} \u{BF} \u{7F} 子"
        #expect(XMLEscaping.text(text) == text)
        #expect(XMLEscaping.attribute(text) == text)
    }
}
