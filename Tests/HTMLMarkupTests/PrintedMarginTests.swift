import HTMLMarkup
import Testing

@Suite struct PrintedMarginTests {
    private func page(_ text: String) -> String {
        HTMLDocument(
            title: "t", styles: [HTMLStyleSheet(printedMargins: [PrintedMargin(.topLeft, text)])], body: []
        ).text
    }

    @Test func `a marking is written into the margin of every printed page`() {
        #expect(page("PROTECT 2").contains("@top-left { content: \"PROTECT 2\"; }"))
    }

    @Test(arguments: [
        "\"; } body { display: none", "</style><script>alert(1)</script>", "\\", "a\nb", "*/ }", "\u{202E}",
        "e\u{301}\"\u{301}",
    ])
    func `no text can end the string it stands in`(_ text: String) throws {
        let rule = try #require(page(text).split(separator: "\n").first { $0.contains("@top-left") })
        let between = try #require(rule.split(separator: "content: ").last).dropLast("; }".count)
        #expect(between.utf8.first == UInt8(ascii: "\""))
        #expect(between.utf8.last == UInt8(ascii: "\""))
        let inside = between.utf8.dropFirst().dropLast()
        let isHarmless = inside.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "\\"):
                true
            default: false
            }
        }
        #expect(isHarmless, "A byte other than a letter, digit, blank or backslash reached the style sheet: \(between)")
    }

    @Test func `a character that is no ASCII letter or digit is written as its number`() {
        #expect(page("é–").contains("content: \"\\E9 \\2013 \""))
    }
}
