/// The elements a page can be made of, by their names in HTML and SVG.
package enum HTMLElementName: String, Sendable, Hashable, CaseIterable {
    /// The document itself; written by `HTMLDocument` only.
    case html, head, title, meta, style, body
    /// Sections and blocks.
    case header, main, footer, nav, section, article, h1, h2, h3, h4, div, p, pre, blockquote, hr
    case ul, ol, li, dl, dt, dd, details, summary, figure, figcaption
    case table, caption, colgroup, col, thead, tbody, tr, th, td
    /// In the run of a text.
    case a, abbr, span, strong, em, small, code, q, cite, time, br
    /// Drawings. The title of a drawing shares its name with the document's.
    case svg, g, desc, rect, line, path, circle, text

    /// Whether the element has neither children nor an end tag.
    package var isVoid: Bool {
        switch self {
        case .meta, .hr, .br, .col: true
        default: false
        }
    }

    /// Whether the element is a block of its own, so that white space before and after it means nothing among its like.
    var isBlock: Bool {
        switch self {
        case .a, .abbr, .span, .strong, .em, .small, .code, .q, .cite, .time, .br, .svg: false
        default: true
        }
    }

    /// Whether white space may be put between children that are all blocks.
    var mayBreakInside: Bool {
        switch self {
        case .pre, .text: false
        case .svg: true
        default: isBlock
        }
    }
}
