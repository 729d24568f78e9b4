import CivilCalendar
import FollowUp
import Standards
import Submissions

extension TimetableWording {
    /// What was due, in a line, of something that is not planned any more; only its key is left.
    func title(of item: WithdrawnItem) -> String {
        guard item.agency != nil else {
            return item.key.utf8.starts(with: "meeting/".utf8) ? "Meeting" : "The board's own action"
        }
        if let kind = AgencyStep.Kind(rawValue: item.step), let step = step(kind), !isOfGaps(item) { return step.label }
        return Deadline.Step(rawValue: item.step).map { capitalised($0.label) } ?? "Date"
    }

    /// A step of gaps has the id of their priority, or of the one criterion, before its own: "agency/police-unit/F1/plan".
    private func isOfGaps(_ item: WithdrawnItem) -> Bool {
        let parts = item.key.split(separator: "/")
        return parts.count == 4 && !report.plan.rules.agencySteps.contains { $0.text.id == parts[2] }
    }

    /// Why something is not planned any more.
    func reason(for item: WithdrawnItem) -> String {
        switch item.why {
        case .passed: "It is past, and no longer planned for."
        case .withdrawn(let reason):
            "Called off, as the agency was withdrawn \(Self.settled(report.toldReason(reason)))"
        case .decided(let day): "Called off: the decision of \(day.readable) does not ask for it."
        case .gone: "Called off: this is no longer in the timetable."
        }
    }

    /// Each withdrawal of an agency, in the agreed timetable's order.
    var withdrawals: [String] {
        (report.agreed?.withdrawals ?? []).map {
            "\(name(of: $0.agency)) was withdrawn \(Self.settled($0.reason))"
        }
    }
}
