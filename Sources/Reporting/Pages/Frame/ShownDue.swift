import Evaluation
import Submissions
package import CivilCalendar
package import FollowUp
import HTMLMarkup

/// A due date as a page shows it: the day, the rule that set it, and why it was moved.
package struct ShownDue: Sendable, Hashable {
    package let date: CivilDate
    package let rule: String
    /// "7 days from 29 April 2010".
    package let basis: String
    /// "moved from 1 August 2010, a Sunday"; nil where it stayed.
    package let moved: String?
    /// What else had a part in the day, a sentence each.
    package let notes: [String]
    /// It lies before the position date.
    package let hasPassed: Bool

    package init(_ due: DueDate, position: CivilDate) {
        date = due.date
        rule = due.rule
        basis = "\(Counted.things(due.days, "day")) from \(due.from.readable)"
        moved = due.moved.map { "moved from \($0.from.readable), \($0.reason)" }
        notes = TimetableWording.notes(on: due)
        hasPassed = due.date < position
    }
}

extension RoundReport {
    func shown(_ due: DueDate) -> ShownDue { ShownDue(due, position: result.round.positionDate) }
}

extension HTMLNode {
    /// A day as people write it, with its ISO form beneath.
    static func day(_ date: CivilDate) -> HTMLNode { .time([.datetime(date.isoText)], "\(date.readable)") }

    /// A due date by itself.
    static func dueDate(_ due: ShownDue) -> HTMLNode {
        .fragment([
            .span([.class("date")], .day(due.date)),
            due.hasPassed ? .span([.class("passed")], "passed") : .nothing,
        ])
    }

    /// The rule that set a due date, and why it was moved.
    static func dueBasis(_ due: ShownDue) -> HTMLNode {
        .span(
            [.class("aside")],
            "\((["Rule \(due.rule): \(due.basis)\(due.moved.map { "; \($0)" } ?? "")."] + due.notes).joined(separator: " "))"
        )
    }

    /// A due date with its rule, in one cell.
    static func due(_ due: ShownDue) -> HTMLNode { .fragment([dueDate(due), dueBasis(due)]) }
}
