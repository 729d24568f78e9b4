import Evaluation
import Standards
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
    /// What is on record of it; nil where nothing is.
    package let standing: FollowUpStatus.Standing?

    package init(_ due: DueDate, in report: RoundReport, standing: FollowUpStatus.Standing? = nil) {
        date = due.date
        rule = due.rule
        basis = "\(Counted.things(due.days, "day")) from \(due.from.readable)"
        moved = due.moved.map { "moved from \($0.from.readable), \(report.told($0.reason))" }
        notes = TimetableWording.notes(on: due, in: report)
        hasPassed = due.date < report.result.round.positionDate
        self.standing = standing
    }
}

extension RoundReport {
    func shown(_ due: DueDate) -> ShownDue { ShownDue(due, in: self) }

    /// When a step that a grade asks for is due, with what is on record of it.
    func shown(_ step: AgencyStepDue, of agency: String) -> ShownDue {
        let status = timetable.statuses(of: agency).first { status in
            guard case .item(let item) = status.subject, case .step(_, let other) = item.subject else { return false }
            return other == step.step
        }
        return ShownDue(step.due, in: self, standing: status?.standing)
    }

    /// When a step of gaps is due on one day, with what is on record of it. It came in once it has for all of them.
    func shown(_ due: DueDate, _ step: Deadline.Step, of gaps: [GapAction], _ agency: String) -> ShownDue {
        let standings = gaps.map { standing(of: $0, step, agency) }
        let open = standings.first { if case .cameIn = $0 { false } else { true } }
        let last = standings.max { ($0?.day ?? .first) < ($1?.day ?? .first) }
        return ShownDue(due, in: self, standing: (open ?? last) ?? nil)
    }

    /// Where a step of one gap stands: it may have come in for this one and not for others of the item.
    private func standing(of gap: GapAction, _ step: Deadline.Step, _ agency: String) -> FollowUpStatus.Standing? {
        for status in timetable.statuses(of: agency) {
            guard case .item(let item) = status.subject, case .gaps(_, let actions, step) = item.subject,
                actions.contains(where: { $0.criterion == gap.criterion })
            else { continue }
            return item.record.gapsMetOn[gap.criterion].map { .cameIn(on: $0) } ?? status.standing
        }
        return nil
    }
}

extension HTMLNode {
    /// A day as people write it, with its ISO form beneath.
    static func day(_ date: CivilDate) -> HTMLNode { .time([.datetime(date.isoText)], "\(date.readable)") }

    /// A due date by itself.
    static func dueDate(_ due: ShownDue) -> HTMLNode {
        .fragment([
            .span([.class("date")], .day(due.date)),
            mark(due),
        ])
    }

    /// What became of it, where its day is past or it came in before.
    private static func mark(_ due: ShownDue) -> HTMLNode {
        switch due.standing {
        case .cameIn: .span([.class("passed")], "came in")
        case .overdue(let days): .span([.class("alert")], "\(TimetableWording.overdue(days))")
        case .ended: .span([.class("passed")], "closed")
        case .awaited, .passed, nil: due.hasPassed ? .span([.class("passed")], "passed") : .nothing
        }
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

extension FollowUpStatus.Standing {
    /// The day on which it came in.
    fileprivate var day: CivilDate? { if case .cameIn(let day) = self { day } else { nil } }
}
