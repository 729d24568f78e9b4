import CivilCalendar
import Submissions
import Evaluation
import FollowUp
import Standards

/// What is due from one agency, earliest first: the steps its grade asks for, and the steps of its gaps taken together by priority.
package struct AgencyDues: Sendable, Hashable {
    package let agency: AgencyName
    package let rows: [Row]

    /// One thing that is due.
    package struct Row: Sendable, Hashable {
        /// "Evidence on 3 gaps".
        package let what: String
        /// The gaps' priority; nil for a step of the grade.
        package let priority: Mark?
        package let due: ShownDue
    }

    /// Nil where nothing is due.
    init?(_ agency: AgencyResult, in report: RoundReport) {
        guard let followUp = report.plan.followUp(of: agency.agency.id) else { return nil }
        let rules = report.plan.rules
        let meeting = report.plan.places?.place(of: agency.agency.id)?.meeting
        var rows = followUp.steps.map { step in
            let place =
                step.step.kind == .reassessment ? meeting.map { ", at the meeting on \($0.date.readable)" } : nil
            return Row(
                what: step.step.label + (place ?? ""), priority: nil,
                due: report.shown(step, of: agency.agency.id))
        }
        for priority in rules.priorities.indices {
            let gaps = followUp.actions.filter { $0.priority == priority }
            let mark = rules.mark(ofPriority: priority)
            rows += Self.steps(of: gaps).map { step, due, gaps in
                Row(
                    what:
                        "\(ReasonWording.capitalised(step.label)) on \(Counted.things(gaps.count, "gap"))",
                    priority: mark, due: report.shown(due, step, of: gaps, agency.agency.id))
            }
        }
        guard !rows.isEmpty else { return nil }
        self.agency = AgencyName(agency)
        let order = rows.indices.sorted { (rows[$0].due.date, $0) < (rows[$1].due.date, $1) }
        self.rows = order.map { rows[$0] }
    }

    /// The different steps of these gaps with the gaps each is due on, in the order they are first met.
    private static func steps(of gaps: [GapAction]) -> [(Deadline.Step, DueDate, [GapAction])] {
        var steps: [(Deadline.Step, DueDate, [GapAction])] = []
        for gap in gaps {
            for milestone in gap.milestones + [GapAction.Milestone(step: .evidence, due: gap.due)] {
                if let known = steps.firstIndex(where: { $0.0 == milestone.step && $0.1 == milestone.due }) {
                    steps[known].2.append(gap)
                } else {
                    steps.append((milestone.step, milestone.due, [gap]))
                }
            }
        }
        return steps
    }
}
