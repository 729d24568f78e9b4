/// The attributes an element can have, by their names in HTML and SVG. None of them runs anything.
package enum HTMLAttributeName: String, Sendable, Hashable, CaseIterable {
    /// On every element.
    case id, `class`, lang, dir, title, role, hidden, tabindex
    case ariaLabel = "aria-label"
    case ariaLabelledBy = "aria-labelledby"
    case ariaDescribedBy = "aria-describedby"
    case ariaDetails = "aria-details"
    case ariaHidden = "aria-hidden"
    case ariaCurrent = "aria-current"
    case ariaSort = "aria-sort"
    /// On some.
    case href, rel, cite, datetime, scope, headers, colspan, rowspan, abbr, span, open, start, value
    /// On the document's own.
    case charset, name, content
    case httpEquiv = "http-equiv"
    /// In drawings.
    case viewBox, width, height, x, y, x1, y1, x2, y2, cx, cy, r, rx, ry, d, fill, stroke, transform
    case strokeWidth = "stroke-width"
    case strokeDashArray = "stroke-dasharray"
    case fontSize = "font-size"
    case fontWeight = "font-weight"
    case textAnchor = "text-anchor"
    case dominantBaseline = "dominant-baseline"
}
