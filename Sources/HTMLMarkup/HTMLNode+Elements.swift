// MARK: - Sections

extension HTMLNode {
    /// The head of a page or section.
    package static var header: HTMLTag { HTMLTag(.header) }
    /// What the page is about; once in a page.
    package static var main: HTMLTag { HTMLTag(.main) }
    /// The foot of a page or section.
    package static var footer: HTMLTag { HTMLTag(.footer) }
    /// A block of links to other places.
    package static var nav: HTMLTag { HTMLTag(.nav) }
    /// A part of a page with a heading of its own.
    package static var section: HTMLTag { HTMLTag(.section) }
    /// A part that could stand by itself.
    package static var article: HTMLTag { HTMLTag(.article) }
    /// The page's heading.
    package static var h1: HTMLTag { HTMLTag(.h1) }
    /// A heading of the second level.
    package static var h2: HTMLTag { HTMLTag(.h2) }
    /// A heading of the third level.
    package static var h3: HTMLTag { HTMLTag(.h3) }
    /// A heading of the fourth level.
    package static var h4: HTMLTag { HTMLTag(.h4) }
    /// A block without a meaning of its own.
    package static var div: HTMLTag { HTMLTag(.div) }
}

// MARK: - Blocks

extension HTMLNode {
    /// A paragraph.
    package static var p: HTMLTag { HTMLTag(.p) }
    /// A text whose white space is kept as it is.
    package static var pre: HTMLTag { HTMLTag(.pre) }
    /// A passage quoted from a source.
    package static var blockquote: HTMLTag { HTMLTag(.blockquote) }
    /// A list in no order.
    package static var ul: HTMLTag { HTMLTag(.ul) }
    /// A numbered list.
    package static var ol: HTMLTag { HTMLTag(.ol) }
    /// An item of a list.
    package static var li: HTMLTag { HTMLTag(.li) }
    /// A list of terms and what is said of them.
    package static var dl: HTMLTag { HTMLTag(.dl) }
    /// A term in a `dl`.
    package static var dt: HTMLTag { HTMLTag(.dt) }
    /// What is said of the term before it.
    package static var dd: HTMLTag { HTMLTag(.dd) }
    /// A part that can be unfolded; its first child is a `summary`.
    package static var details: HTMLTag { HTMLTag(.details) }
    /// The visible line of a `details`.
    package static var summary: HTMLTag { HTMLTag(.summary) }
    /// A drawing or table with its caption.
    package static var figure: HTMLTag { HTMLTag(.figure) }
    /// The caption of a `figure`.
    package static var figcaption: HTMLTag { HTMLTag(.figcaption) }
    /// A change of subject, drawn as a rule.
    package static var hr: HTMLNode { .element(HTMLElement(.hr, [], [])) }
}

// MARK: - Tables

extension HTMLNode {
    /// A table.
    package static var table: HTMLTag { HTMLTag(.table) }
    /// The caption of a table; its first child.
    package static var caption: HTMLTag { HTMLTag(.caption) }
    /// The columns of a table, as `col`s.
    package static var colgroup: HTMLTag { HTMLTag(.colgroup) }
    /// The heading rows of a table.
    package static var thead: HTMLTag { HTMLTag(.thead) }
    /// The rows of a table.
    package static var tbody: HTMLTag { HTMLTag(.tbody) }
    /// A row of a table.
    package static var tr: HTMLTag { HTMLTag(.tr) }
    /// A heading cell; say with `scope` of what.
    package static var th: HTMLTag { HTMLTag(.th) }
    /// A cell of a table.
    package static var td: HTMLTag { HTMLTag(.td) }
    /// A column, or with `span` several, in a `colgroup`.
    package static func col(_ attributes: HTMLAttribute...) -> HTMLNode {
        .element(HTMLElement(.col, attributes, []))
    }
}

// MARK: - Text

extension HTMLNode {
    /// A link, with `href`; see also `link(to:_:)`, which can do without one.
    package static var a: HTMLTag { HTMLTag(.a) }
    /// An abbreviation, its full form in `title`.
    package static var abbr: HTMLTag { HTMLTag(.abbr) }
    /// A run of text without a meaning of its own.
    package static var span: HTMLTag { HTMLTag(.span) }
    /// Text of importance.
    package static var strong: HTMLTag { HTMLTag(.strong) }
    /// Text under stress.
    package static var em: HTMLTag { HTMLTag(.em) }
    /// Small print.
    package static var small: HTMLTag { HTMLTag(.small) }
    /// A piece of code or an identifier.
    package static var code: HTMLTag { HTMLTag(.code) }
    /// A short quotation; the browser adds the quotation marks.
    package static var q: HTMLTag { HTMLTag(.q) }
    /// The title of a work.
    package static var cite: HTMLTag { HTMLTag(.cite) }
    /// A date, its ISO form in `datetime`.
    package static var time: HTMLTag { HTMLTag(.time) }
    /// A line break that belongs to the text, as in an address.
    package static var br: HTMLNode { .element(HTMLElement(.br, [], [])) }

    /// A link where there is somewhere to go, else its text alone.
    ///
    /// Use it with the failable ways of making an `HTMLLink`, above all for addresses that come from a return. A link out of
    /// the report does not tell the other side where it was followed from.
    package static func link(to link: HTMLLink?, _ children: HTMLNode...) -> HTMLNode {
        guard let link else { return .fragment(children) }
        let attributes: [HTMLAttribute] = link.isExternal ? [.href(link), .rel(.noReferrer)] : [.href(link)]
        return .element(HTMLElement(.a, attributes, children))
    }
}

// MARK: - Drawings

extension HTMLNode {
    /// A drawing; give it a `viewBox`, a `role` and a name.
    package static var svg: HTMLTag { HTMLTag(.svg) }
    /// A group of shapes.
    package static var g: HTMLTag { HTMLTag(.g) }
    /// A longer description of a drawing, read aloud.
    package static var desc: HTMLTag { HTMLTag(.desc) }
    /// A rectangle.
    package static var rect: HTMLTag { HTMLTag(.rect) }
    /// A line.
    package static var line: HTMLTag { HTMLTag(.line) }
    /// A shape of steps, in `d`.
    package static var path: HTMLTag { HTMLTag(.path) }
    /// A circle.
    package static var circle: HTMLTag { HTMLTag(.circle) }
    /// The name of a drawing or shape, read aloud and shown on hovering.
    package static var svgTitle: HTMLTag { HTMLTag(.title) }
    /// A text in a drawing.
    package static var svgText: HTMLTag { HTMLTag(.text) }
}
