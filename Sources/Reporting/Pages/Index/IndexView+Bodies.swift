import HTMLMarkup

extension IndexView {
    /// The bodies with several returns; nothing where there are none.
    var bodies: PageSection? {
        guard !model.bodies.isEmpty else { return nil }
        return PageSection(
            "bodies", "Bodies with several returns",
            .p("A body stands where the weakest of its units stands. Grades are never averaged."),
            PageTable(
                "Bodies of which several units were invited, and the worst grade among the units",
                [.init("Body", "name"), .init("Units", "words"), .init("Worst grade", "wide")],
                rows: model.bodies.map(cells)
            ).node)
    }

    private func cells(_ row: BodyRow) -> [HTMLNode] {
        let holders: HTMLNode =
            row.worstUnits.isEmpty || row.worstUnits.count == row.units.count
            ? "." : ": \(.agencies(row.worstUnits, from: .index))."
        return [
            .fragment([.said(row.name), row.isConstructed ? .constructed : .nothing]),
            .agencies(row.units, from: .index),
            .fragment([row.worst.map(HTMLNode.mark) ?? .nothing, .span([.class("aside")], "\(row.words)\(holders)")]),
        ]
    }
}
