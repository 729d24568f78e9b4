import HTMLMarkup
import Testing

struct HTMLLinkTests {
    static let hostile = [
        "", " ", "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", "\u{1}javascript:alert(1)",
        " javascript:alert(1)", "javascript&colon;alert(1)", "data:text/html,<script>", "vbscript:x",
        "file:///etc/passwd",
        "http://example.org", "//example.org", "///example.org", "\\\\example.org", "/\\example.org",
        "https:example.org",
        "mailto:a@example.org", "?q=1", "blob:x", "a:b",
    ]

    @Test(arguments: hostile)
    func `makes no link of a text that could lead elsewhere or run`(text: String) {
        #expect(HTMLLink(file: text) == nil)
        #expect(HTMLLink(https: text) == nil)
        #expect(HTMLNode.link(to: HTMLLink(https: text), "x").htmlText == "x")
    }

    @Test(arguments: [
        "/index.html", "a//b", "a/", "a/../b", "a/..", "..", "../..", "./a", "a/./b", "...", "a b.html", "a%20b.html",
        "ä.html", "a.html#x", "a\\b", "a?b", "a.html\n", "a\0", "ａ.html", "a\u{301}.html", "../", "https://example.org",
    ])
    func `refuses a path that is not made of plain names`(path: String) {
        #expect(HTMLLink(file: path) == nil)
    }

    @Test(arguments: ["index.html", "agencies/police.html", "../index.html", "../../a/b-c_d.1.csv", "A1", ".a", "a..b"])
    func `takes a path of plain names`(path: String) {
        #expect(HTMLLink(file: path)?.text == path)
        #expect(HTMLLink(file: path)?.isExternal == false)
        #expect(HTMLLink(file: path, fragment: "a b")?.text == path + "#a_20_b")
    }

    @Test func `takes one byte more than letters, digits, points, lines and slashes for no path`() {
        for value in UInt32(0)...0x24F {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isPlain =
                scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789._-/".unicodeScalars.contains(scalar))
            #expect((HTMLLink(file: "a\(scalar)b") != nil) == isPlain, "the scalar \(value)")
        }
    }

    @Test(arguments: [
        "https://example.org", "https://www.example.org/", "https://example.org:8443/a/b.pdf?x=1&y='2'#page=3",
        "https://a-b.example.org/%20%C3%A9~(x)*+,;=:@!$", "https://EXAMPLE.org?x", "https://example.org#a",
    ])
    func `takes an https address`(address: String) throws {
        let link = try #require(HTMLLink(https: address))
        #expect(link.text == address)
        #expect(link.isExternal)
    }

    @Test(arguments: [
        "https://", "https:///a", "https://user@example.org", "https://user:pass@example.org",
        "https://example.org@evil.org",
        "https://example.org:@evil.org", "https://example..org", "https://.org", "https://example.org.",
        "https://-a.org",
        "https://a-.org", "https://example.org:", "https://example.org:123456", "https://example.org:8a",
        "https://a:1:2",
        "https://[::1]/", "https://exämple.org", "https://example.org/ä", "https://example.org/a b",
        "https://example.org/\"",
        "https://example.org/<b>", "https://example.org/a\\b", "https://example.org\\@evil.org",
        "https://example.org/%",
        "https://example.org/%2", "https://example.org/%zz", "https://example.org/#a#b", "https://example.org/\n",
        "https://example.org/\u{202E}", "https://example.org/{a}", "https://example.org/`", "https://example.org/a|b",
        "https://example.org/a^b", "HTTPS://example.org", "https://example.org/a\u{301}", "https://example_a.org",
    ])
    func `refuses what is not an https address`(address: String) {
        #expect(HTMLLink(https: address) == nil)
    }

    @Test func `refuses an address beyond 2,048 bytes`() {
        let address = "https://example.org/" + String(repeating: "a", count: 2048 - 20)
        #expect(HTMLLink(https: address) != nil)
        #expect(HTMLLink(https: address + "a") == nil)
    }

    @Test func `writes an address escaped, and tells the other side nothing`() {
        let link = HTMLLink(https: "https://example.org/?a=1&b='2'")
        #expect(
            HTMLNode.link(to: link, "x").htmlText
                == "<a href=\"https://example.org/?a=1&amp;b=&#39;2&#39;\" rel=\"noreferrer\">x</a>")
        #expect(HTMLNode.link(to: HTMLLink(file: "a.html"), "x").htmlText == "<a href=\"a.html\">x</a>")
        #expect(HTMLNode.link(to: HTMLLink(fragment: "a'b"), "x").htmlText == "<a href=\"#a_27_b\">x</a>")
    }
}
