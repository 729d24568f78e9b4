/// A whole page: what stands in its head, and its body.
///
/// The page is in British English, UTF-8, fits narrow screens, and forbids itself scripts, forms and everything that would
/// have to be fetched: what it shows is what the file holds.
package struct HTMLDocument: Sendable {
    /// The page's title, as a browser's tab and a list of results show it.
    package let title: String
    /// One sentence on the page for lists of results.
    package let description: String?
    /// The rules of style, in order.
    package let styles: [HTMLStyleSheet]
    /// The attributes of the body.
    package let bodyAttributes: [HTMLAttribute]
    /// What the page holds.
    package let body: [HTMLNode]

    /// Makes a page.
    package init(
        title: String, description: String? = nil, styles: [HTMLStyleSheet] = [],
        bodyAttributes: [HTMLAttribute] = [], body: [HTMLNode]
    ) {
        self.title = title
        self.description = description
        self.styles = styles
        self.bodyAttributes = bodyAttributes
        self.body = body
    }

    /// The page as UTF-8, ending in a line break.
    package var bytes: [UInt8] {
        var writer = HTMLWriter()
        writer.append(markup: "<!DOCTYPE html>\n".utf8)
        writer.startTag(.html, [HTMLAttribute(.lang, "en-GB")])
        writer.newLine(depth: 1)
        writer.startTag(.head, [])
        for heading in headings {
            writer.newLine(depth: 2)
            writer.write(heading, depth: 2)
        }
        for style in styles { write(style, to: &writer) }
        writer.newLine(depth: 1)
        writer.endTag(.head)
        writer.newLine(depth: 1)
        writer.write(.element(HTMLElement(.body, bodyAttributes, body)), depth: 1)
        writer.newLine(depth: 0)
        writer.endTag(.html)
        writer.newLine(depth: 0)
        return writer.bytes
    }

    /// The page as text.
    package var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// What the head says before the styles.
    private var headings: [HTMLNode] {
        func meta(_ attributes: HTMLAttribute...) -> HTMLNode { .element(HTMLElement(.meta, attributes, [])) }
        var nodes = [
            meta(HTMLAttribute(.charset, "utf-8")),
            meta(HTMLAttribute(.httpEquiv, "Content-Security-Policy"), HTMLAttribute(.content, Self.policy)),
            meta(HTMLAttribute(.name, "viewport"), HTMLAttribute(.content, "width=device-width, initial-scale=1")),
            .element(HTMLElement(.title, [], [.text(title)])),
        ]
        if let description {
            nodes.append(meta(HTMLAttribute(.name, "description"), HTMLAttribute(.content, description)))
        }
        return nodes
    }

    /// What the browser may do for the page: apply the styles it holds, and nothing else.
    private static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    private func write(_ style: HTMLStyleSheet, to writer: inout HTMLWriter) {
        writer.newLine(depth: 2)
        writer.startTag(.style, [])
        writer.newLine(depth: 0)
        writer.append(markup: style.bytes)
        writer.newLine(depth: 2)
        writer.endTag(.style)
    }
}
