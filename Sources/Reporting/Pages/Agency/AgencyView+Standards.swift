import HTMLMarkup

extension AgencyView {
    var standards: PageSection? {
        PageSection("standards", "Standard by standard", content: model.standards.map(standard))
    }

    private func standard(_ row: StandardRow) -> HTMLNode {
        let headingID: HTMLIdentifier = "standard-\(row.id)"
        return .div(
            [.class("standard")],
            .h3([.id(headingID)], .span([.class("number")], "\(row.id)"), " \(row.title)"),
            .p([.class("aim")], "\(row.aim)"), .p([.class("verdict")], verdict(row.verdict), " \(row.sentence)"),
            row.unmet.isEmpty ? .nothing : .ul([.class("unmet")], row.unmet.map { .li("\($0)") }), figures(row),
            table(row), notAsked(row))
    }

    private func figures(_ row: StandardRow) -> HTMLNode {
        guard !row.figures.isEmpty else { return .nothing }
        return .fragment([
            .p(
                "From surveys and case audits; the verdict does not rest on them:",
                model.areFiguresConstructed ? " \(.constructed)" : .nothing),
            .ul([.class("figures")], row.figures.map { .li(.said($0)) }),
        ])
    }

    private func verdict(_ cell: StandardsGrid.Cell) -> HTMLNode {
        switch cell {
        case .verdict(let mark): .box(mark)
        case .open(let lowest, let highest): .openBox(lowest, highest)
        case .notRated: .span([.class("mark", "none"), .ariaHidden], "–")
        }
    }

    private func table(_ row: StandardRow) -> HTMLNode {
        guard !row.criteria.isEmpty else { return .nothing }
        return PageTable(
            caption("Criteria of standard \(row.id)"),
            [
                .init("Criterion", "name"), .init("Agency's rating", "short"), .init("Stands at", "short"),
                .init("Evidence accepted", "count"), .init("Why", "wide"),
            ], rows: row.criteria.map(cells)
        ).node
    }

    private func cells(_ criterion: CriterionRow) -> [HTMLNode] {
        [
            .fragment([
                .span([.class("number")], "\(criterion.id)"), " \(criterion.title)",
                criterion.isCore ? .span([.class("aside")], "core") : .nothing,
            ]), .rating(criterion.own), .rating(criterion.standing), "\(criterion.evidence)", why(criterion),
        ]
    }

    private func why(_ criterion: CriterionRow) -> HTMLNode {
        let readers = criterion.readersReason.map { reason in
            HTMLNode.span([.class("aside")], "Readers: ", .said(ReasonWording.sentenceEnd(reason)))
        }
        let items = criterion.doubtful.map { item -> HTMLNode in .li(.said(item.title), ". \(item.why)") }
        return .fragment([
            "\(criterion.why)", readers ?? .nothing, items.isEmpty ? .nothing : .ul([.class("aside")], items),
        ])
    }

    private func notAsked(_ row: StandardRow) -> HTMLNode {
        guard !row.notAsked.isEmpty else { return .nothing }
        return .p([.class("aside")], "Not asked of this type of agency: \(Counted.list(row.notAsked)).")
    }
}
