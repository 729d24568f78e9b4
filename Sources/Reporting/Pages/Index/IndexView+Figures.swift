import HTMLMarkup

extension IndexView {
    /// Figures about all agencies together; nil where none are given.
    var figures: PageSection? {
        guard !model.figures.isEmpty else { return nil }
        return PageSection(
            "figures", "Staff surveys and case audits",
            .p(
                "Counted for all agencies together, and no part of any rating or grade. What was counted for one agency stands on its page.",
                model.areFiguresConstructed ? " \(.constructed)" : .nothing),
            .dl(
                [.class("facts")],
                model.figures.map { row in
                    .div(.dt("\(row.standard)"), .each(row.sentences) { .dd(.said($0)) })
                }))
    }
}
