import HTMLMarkup

/// Makes pages at random, the same ones for the same seed: any element in any other, and texts of the signs that do harm.
struct TreeMaker {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    private static let tags: [HTMLTag] = [
        HTMLNode.div, HTMLNode.p, HTMLNode.ul, HTMLNode.li, HTMLNode.table, HTMLNode.tr, HTMLNode.td, HTMLNode.pre,
        HTMLNode.section, HTMLNode.h2, HTMLNode.a, HTMLNode.em, HTMLNode.code, HTMLNode.span, HTMLNode.svg, HTMLNode.g,
    ]

    private static let parts = [
        "<", ">", "&", "\"", "'", "&amp;", "&lt;", "&#39;", "</p>", "<!--", "-->", "]]>", "<script>", "=", "/", "\\",
        ";", "#",
        " ", "  ", "\n", "\r", "\r\n", "\t", "\u{0}", "\u{1B}", "\u{85}", "\u{A0}", "\u{AD}", "\u{200B}", "\u{200D}",
        "\u{202E}", "\u{2028}", "\u{2066}", "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", "\u{301}", "\u{338}", "\u{FE0F}", "é",
        "e\u{301}", "שלום", "👩🏽‍⚕️", "a", "Word", "0", "\u{E000}", "\u{FFFD}", "x\u{338}",
    ]

    mutating func element(depth: Int) -> HTMLNode {
        if depth > 0, below(12) == 0 { return [HTMLNode.br, .hr, .col(.span(below(9)))][below(3)] }
        let tag = Self.tags[below(Self.tags.count)]
        let attributes = (0..<below(4)).map { _ in attribute() }
        // Half of all elements hold elements only, so that lines are broken often enough.
        let elementsOnly = below(2) == 0
        var children: [HTMLNode] = []
        for _ in 0..<below(depth > 4 ? 2 : 5) {
            switch below(elementsOnly || depth > 4 ? 2 : 5) {
            case 0, 1: children.append(depth > 4 ? .text(text()) : element(depth: depth + 1))
            case 2: children.append(.fragment([.text(text()), .fragment([])]))
            default: children.append(.text(text()))
            }
        }
        return tag(attributes, children)
    }

    private mutating func attribute() -> HTMLAttribute {
        let text = text()
        switch below(6) {
        case 0: return .title(text)
        case 1: return .ariaLabel(text)
        case 2: return .id(HTMLIdentifier(text))
        case 3: return .class(HTMLIdentifier(text), HTMLIdentifier(self.text()))
        case 4: return .datetime(text)
        default: return .hidden
        }
    }

    private mutating func text() -> String {
        (0..<below(7)).map { _ in Self.parts[below(Self.parts.count)] }.joined()
    }

    /// A number from 0 up to, but not including, the bound.
    private mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
