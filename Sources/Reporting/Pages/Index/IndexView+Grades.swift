import HTMLMarkup

extension IndexView {
    var grades: PageSection {
        let table = PageTable(
            "Grades of the \(Counted.things(model.grades.holders, "agency", "agencies")) that hold one, best first",
            [.init("Grade", "short"), .init("Agencies", "short"), .init("Which", "words")],
            rows: model.grades.rows.map(row))
        guard model.grades.holders > 0 else {
            return PageSection("grades", "Grades", .p("No agency holds a grade yet."))
        }
        return PageSection(
            "grades", "Grades",
            .p(
                "The rules propose a grade; the audit group decides it. No grade is shown for a return that nobody has read."
            ),
            table.node, differences)
    }

    private func row(_ row: GradeTable.Row) -> [HTMLNode] {
        let groups: [HTMLNode] = [
            row.decided.isEmpty ? nil : .p("Decided: \(.agencies(row.decided, from: .index))"),
            row.proposed.isEmpty ? nil : .p("Proposed: \(.agencies(row.proposed, from: .index))"),
        ].compactMap { $0 }
        return [
            .mark(row.mark),
            .fragment([
                .span([.class("figure")], "\(row.share)"),
                row.footing.isEmpty ? .nothing : .span([.class("aside")], "\(row.footing)"),
            ]), groups.isEmpty ? "None" : .fragment(groups),
        ]
    }

    private var differences: HTMLNode {
        guard !model.grades.differences.isEmpty else { return .nothing }
        return .div(
            [.class("notice")],
            .h3("Where a recorded decision and the rules differ"),
            .ul(
                model.grades.differences.map { difference in
                    .li(
                        .agency(difference.agency, from: .index),
                        ": \(.strong("\(difference.held.mark.label)")), \(difference.held.footingWords). \(difference.words)",
                        recordedReason(difference.held))
                }))
    }

    private func recordedReason(_ held: HeldGrade) -> HTMLNode {
        guard case .decided(_, _, let reason?) = held.footing else { return .nothing }
        return .fragment([" Reason recorded: ", .said(ReasonWording.sentenceEnd(reason))])
    }
}
