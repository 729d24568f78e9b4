import CivilCalendar
import HTMLMarkup

/// `timetable.html`, from its model only.
struct WorkPlanView {
    let model: WorkPlanModel
    let frame: PageFrame
    /// There are no other pages that it could link to.
    let isAlone: Bool

    var document: HTMLDocument {
        frame.document(
            title: "Work plan", description: "The audit group's work plan after \(model.title) of \(model.board).",
            isConstructed: model.isConstructed, masthead: masthead,
            sections: [standing, places, picture, table].compactMap { $0 })
    }

    private var masthead: [HTMLNode] {
        [
            isAlone ? .nothing : .p([.class("back")], .link(to: ReportPage.index.link(from: .timetable), "The round")),
            .p([.class("board")], "\(model.board)"), .h1("Work plan"),
            .p(
                [.class("lede")],
                "What is due after \(model.title), when, and why then, as it stood on \(.day(model.positionDate)). Every day was set by the rule, meeting or decision named beside it."
            ),
        ]
    }

    func agency(_ agency: AgencyName) -> HTMLNode {
        isAlone
            ? .fragment([.said(agency.name), agency.isConstructed ? .constructed : .nothing])
            : .agency(agency, from: .timetable)
    }

    // MARK: Places

    private var places: PageSection {
        guard let places = model.places else {
            return PageSection(
                "places", "Re-assessments",
                .p("The round's folder gives no meetings, so re-assessments have deadlines but no places yet."))
        }
        guard !places.rows.isEmpty else {
            return PageSection(
                "places", "Re-assessments", .p("\(places.verdict)"), .each(model.withdrawals) { .p("\($0)") })
        }
        let rows = places.rows.map { row -> [HTMLNode] in
            [
                agency(row.agency), .mark(row.priority),
                row.meeting.map { .span([.class("date")], .day($0)) } ?? "None",
                row.papers.map { .day($0) } ?? "–",
                .fragment([.day(row.deadline), .span([.class("aside")], "\(row.lateness)")]),
                .each(row.why) { .p("\($0)") },
            ]
        }
        return PageSection(
            "places", "Re-assessments",
            .p(places.keepsEveryDeadline ? "\(places.verdict)" : .strong("\(places.verdict)")),
            .each(places.shortage) { .p("\($0)") },
            places.mends.isEmpty
                ? .nothing
                : .fragment([.p("\(places.mendsLead)"), .ul(places.mends.map { .li("\($0)") })]),
            PageTable(
                "Where each agency is re-assessed, and why there",
                [
                    .init("Agency", "name"), .init("Gravest gap", "short"), .init("Meeting", "short"),
                    .init("Papers by", "short"), .init("Deadline", "short"), .init("Why there", "wide"),
                ], rows: rows
            ).node,
            .each(model.withdrawals) { .p("\($0)") })
    }

    // MARK: Table

    /// What is to be seen at once of a date: at most one mark.
    private func mark(_ row: WorkPlanModel.Month.Row) -> HTMLNode {
        if row.isCancelled { return .span([.class("alert")], "cancelled") }
        if let days = row.daysOverdue { return .span([.class("alert")], "\(TimetableWording.overdue(days))") }
        if row.isChanged { return .span([.class("alert")], "changed") }
        if row.isMet { return .span([.class("passed")], "came in") }
        if row.isEnded { return .span([.class("passed")], "closed") }
        return row.hasPassed ? .span([.class("passed")], "passed") : .nothing
    }

    private var table: PageSection {
        guard !model.months.isEmpty else { return PageSection("dates", "Every date", .p("Nothing is due.")) }
        let groups = model.months.map { month in
            PageTable.Group(
                heading: "\(month.label)",
                rows: month.rows.map { row in
                    [
                        .fragment([
                            .span([.class("date")], .day(row.date)),
                            mark(row),
                        ]), "\(row.what)", row.agency.map(agency) ?? "The board",
                        .span([.class("aside")], "\(row.why.joined(separator: " "))"),
                    ]
                })
        }
        let gone =
            model.withdrawn == 0
            ? "" : " \(Counted.things(model.withdrawn, "date", "dates")) given out before no longer stand."
        let onRecord =
            model.standing.hasRecord
            ? "What agencies had to send is marked as come in, overdue or closed, as it is on record."
            : "There is no agreed timetable, so of what was due only returns sent again are on record as having come in."
        return PageSection(
            "dates", "Every date",
            .p(
                "Days before \(.day(model.positionDate)) are marked as passed. \(onRecord)\(gone)"
            ),
            PageTable(
                "Everything that is due, in calendar order",
                [.init("Day", "words"), .init("What", "basis"), .init("Whose", "day"), .init("Why then", "wide")],
                groups: groups, isDense: true
            ).node)
    }
}
