import CivilCalendar
import HTMLMarkup

extension WorkPlanView {
    /// What is overdue, the longest first, then what is awaited next.
    var standing: PageSection {
        PageSection("standing", "Overdue and awaited", content: [lead, overdue, awaited, closures])
    }

    private var lead: HTMLNode {
        let record: HTMLNode =
            model.standing.hasRecord
            ? .nothing
            : " There is no agreed timetable, which keeps the record of what comes in; until there is one, only a return can be called overdue."
        let overdue = model.standing.overdue
        guard !overdue.isEmpty else { return .p("Nothing was overdue on \(.day(model.positionDate)).\(record)") }
        let things = Counted.things(overdue.count, "thing was", "things were")
        let agencies = Counted.things(Set(overdue.map(\.agency.id)).count, "agency", "agencies")
        return .p("\(things) overdue from \(agencies) on \(.day(model.positionDate)).\(record)")
    }

    private var overdue: HTMLNode {
        guard !model.standing.overdue.isEmpty else { return .nothing }
        return PageTable(
            "What is overdue, the longest first",
            [
                .init("Agency", "name"), .init("What", "words"), .init("Due", "day"), .init("On record", "wide"),
            ],
            rows: model.standing.overdue.map { row in
                [
                    agency(row.agency), "\(row.what)",
                    .fragment([
                        .span([.class("date")], .day(row.date)),
                        .span([.class("alert")], "\(TimetableWording.overdue(row.days))"),
                    ]), row.record.isEmpty ? "Not chased" : .each(row.record) { .p(.said($0)) },
                ]
            }
        ).node
    }

    private var awaited: HTMLNode {
        guard !model.standing.awaited.isEmpty else { return .p("Nothing is awaited from any agency.") }
        return PageTable(
            "What is awaited next from each agency; the table of every date has all that comes after",
            [.init("Agency", "name"), .init("What", "wide"), .init("Due", "day")],
            rows: model.standing.awaited.map { row in
                [agency(row.agency), .each(row.what) { .p("\($0)") }, .span([.class("date")], .day(row.date))]
            }
        ).node
    }

    private var closures: HTMLNode { .each(model.standing.closures) { .p(.said($0)) } }
}
