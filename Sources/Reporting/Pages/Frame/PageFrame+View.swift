import HTMLMarkup

extension PageFrame {
    /// A whole page around its own matter.
    ///
    /// - Parameters:
    ///   - title: What a browser's tab says before the round's title.
    ///   - masthead: What stands above the contents, the heading of the first level among it.
    ///   - isConstructed: Whether anything on the page rests on made-up answers.
    func document(
        title: String?, description: String, isConstructed: Bool, masthead: [HTMLNode], sections: [PageSection]
    ) -> HTMLDocument {
        HTMLDocument(
            title: [title, round, board].compactMap { $0 }.joined(separator: ", "), description: description,
            styles: PageStyle.sheets + [printedMargins(isConstructed: isConstructed)],
            body: [
                .a([.class("skip"), .href(HTMLLink(fragment: "main"))], "Skip to the report"),
                .header([.class("strip")], strip(isConstructed: isConstructed)),
                .main(
                    [.id("main")], .div([.class("masthead")], masthead), contents(of: sections),
                    .div([.class("matter")], sections.map(\.node))),
                footer(isConstructed: isConstructed),
            ])
    }

    private func strip(isConstructed: Bool) -> [HTMLNode] {
        [
            .p([.class("marking")], .span([.class("unseen")], "Protective marking: "), .said(marking)),
            .p("\(retention)"), isConstructed ? .p("Constructed example") : .nothing,
        ]
    }

    private func contents(of sections: [PageSection]) -> HTMLNode {
        guard sections.count > 3 else { return .nothing }
        return .nav(
            [.class("contents"), .ariaLabelledBy("contents-heading")],
            .p([.id("contents-heading")], "On this page"),
            .ul(sections.map { .li(.a([.href(HTMLLink(fragment: $0.id))], $0.shownHeading)) }))
    }

    private func footer(isConstructed: Bool) -> HTMLNode {
        .footer(
            .div(
                [.class("foot")],
                .dl(
                    [.class("provenance")],
                    provenance.map { item in
                        .div(
                            .dt("\(item.label)"),
                            .dd("\(item.value)", item.shortHash.map { " \(.code("\($0)"))" } ?? .nothing))
                    }),
                .p(
                    [.class("marking")], .said(marking), " · \(retention)",
                    isConstructed ? " · Constructed example" : .nothing)))
    }

    private func printedMargins(isConstructed: Bool) -> HTMLStyleSheet {
        HTMLStyleSheet(printedMargins: [
            PrintedMargin(.topLeft, marking), PrintedMargin(.topRight, isConstructed ? "Constructed example" : ""),
            PrintedMargin(.bottomLeft, "\(retention) · \(round), \(board)"),
        ])
    }
}
