import HTMLMarkup

/// The standards grid as a table: letters in boxes, a legend above.
struct StandardsGridTable {
    let grid: StandardsGrid
    /// The page it stands on, from which agencies' names lead to their pages; nil on a paper that leads nowhere.
    let page: ReportPage?

    var node: HTMLNode { .fragment([legend, region]) }

    private var legend: HTMLNode {
        .dl(
            [.class("key")], entry("Standards", grid.legend), entry("Grades", grid.gradeLegend),
            .div(.dt("Also"), .dd(openEntry, notRatedEntry)))
    }

    private func entry(_ term: String, _ marks: [Mark]) -> HTMLNode {
        .div(.dt("\(term)"), .dd(marks.map { .mark($0) }))
    }

    private var openEntry: HTMLNode {
        guard let worst = grid.legend.first, let best = grid.legend.last else { return .nothing }
        return .span(
            [.class("marked")], .openBox(worst, best),
            .span("Open until every criterion is answered: from the first letter to the second"))
    }

    private var notRatedEntry: HTMLNode {
        .span([.class("marked")], .span([.class("mark", "none")], "–"), .span("Not rated: no criterion applies"))
    }

    /// It scrolls sideways by itself where the screen is narrow, and can be reached with the keyboard for that.
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
                            + grid.columns.map { column in
                                .th([.scope(.column)], .span([.class("number")], "\(column.id)"), " \(column.short)")
                            })),
                .tbody(grid.rows.map(row))))
    }

    private func row(_ row: StandardsGrid.Row) -> HTMLNode {
        let name = page.map { HTMLNode.agency(row.agency, from: $0) } ?? .agencyAlone(row.agency)
        let agency = HTMLNode.th([.scope(.row), .class("agency")], name)
        switch row.content {
        case .unread(let words):
            return .tr([.class("unread")], agency, .td([.colspan(grid.columns.count + 1)], .span("\(words)")))
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
