import HTMLMarkup

extension IndexView {
    var grid: PageSection {
        PageSection("grid", "Standards grid", legend, region)
    }

    private var legend: HTMLNode {
        .dl(
            [.class("key")], entry("Standards", model.grid.legend), entry("Grades", model.grid.gradeLegend),
            .div(.dt("Also"), .dd(openEntry, notRatedEntry)))
    }

    private var openEntry: HTMLNode {
        guard let worst = model.grid.legend.first, let best = model.grid.legend.last else { return .nothing }
        return .span(
            [.class("marked")], .span([.class("mark", "open")], "\(worst.letter)–\(best.letter)"),
            .span("Open until every criterion is answered: from the first letter to the second"))
    }

    private var notRatedEntry: HTMLNode {
        .span([.class("marked")], .span([.class("mark", "none")], "–"), .span("Not rated: no criterion applies"))
    }

    private func entry(_ term: String, _ marks: [Mark]) -> HTMLNode {
        .div(.dt("\(term)"), .dd(marks.map { .mark($0) }))
    }

    /// The grid scrolls sideways by itself where the screen is narrow, and can be reached with the keyboard for that.
    private var region: HTMLNode {
        .div(
            [.class("scrolls"), .role(.region), .ariaLabelledBy("grid-caption"), .focusable],
            .table(
                [.class("grid")],
                .caption([.id("grid-caption")], "Standards grid: the verdict on each standard of each agency"),
                .thead(
                    .tr(
                        [
                            .th([.scope(.column), .class("agency")], "Agency"),
                            .th([.scope(.column), .class("grade")], "Grade"),
                        ]
                            + model.grid.columns.map { column in
                                .th([.scope(.column)], .span([.class("number")], "\(column.id)"), " \(column.short)")
                            })),
                .tbody(model.grid.rows.map(row))))
    }

    private func row(_ row: StandardsGrid.Row) -> HTMLNode {
        let agency = HTMLNode.th([.scope(.row), .class("agency")], .agency(row.agency, from: .index))
        switch row.content {
        case .unread(let words):
            return .tr([.class("unread")], agency, .td([.colspan(model.grid.columns.count + 1)], .span("\(words)")))
        case .read(let grade, let standards):
            return .tr([agency, .td([.class("grade")], cell(grade))] + standards.map { .td(cell($0)) })
        }
    }

    private func cell(_ grade: StandardsGrid.GradeCell) -> HTMLNode {
        switch grade {
        case .held(let mark, let isDecided):
            .fragment([.mark(mark), .span([.class("aside")], isDecided ? "decided" : "proposed")])
        case .provisional(let lowest, let highest):
            .fragment([.open(lowest, highest), .span([.class("aside")], "provisional: not complete")])
        case .notGradable: .span([.class("aside")], "not gradable")
        }
    }

    private func cell(_ cell: StandardsGrid.Cell) -> HTMLNode {
        switch cell {
        case .verdict(let mark): .letter(mark)
        case .open(let lowest, let highest): .open(lowest, highest)
        case .notRated:
            .fragment([.span([.class("mark", "none"), .ariaHidden], "–"), .span([.class("unseen")], "Not rated")])
        }
    }
}
