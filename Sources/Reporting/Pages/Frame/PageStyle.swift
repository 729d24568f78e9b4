import HTMLMarkup

/// The one style of all pages, in parts.
enum PageStyle {
    static let sheets: [HTMLStyleSheet] = [
        base, layout, marks, tables, timeline, pictures, feedback, papers, narrow, printed,
    ]
}
