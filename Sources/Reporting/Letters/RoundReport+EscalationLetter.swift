import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// The letter about what has not come in although it was asked for again.
extension RoundReport {
    /// Of the position date; nil where nothing is overdue that was asked for again after its day.
    func escalationLetter(to agency: AgencyResult) -> LetterFacts? {
        let overdue = timetable.statuses(of: agency.agency.id).filter {
            $0.daysOverdue != nil && !$0.chasesWhenDue.isEmpty
        }
        guard let since = overdue.map(\.date).min() else { return nil }
        let isOfReturn = overdue.map { $0.subject == .firstReturn }
        var conditions: Set<LetterCondition> = []
        if isOfReturn.contains(true) { conditions.insert(.aboutReturn) }
        if isOfReturn.contains(false) { conditions.insert(.aboutFollowUp) }
        // One reminder can be about several things.
        let reminders = Set(overdue.flatMap(\.chasesWhenDue))
        return LetterFacts(
            .escalation, to: agency, of: result, on: result.round.positionDate,
            [
                .overdueCount: .count(overdue.count, noun: "item"), .since: .day(since),
                .reminders: .count(reminders.count, noun: "reminder"),
            ], lists: [.overdue: overdue.map(words)], when: conditions)
    }

    /// "The early update report: due on 13 May 2010, asked for again on 17 May 2010".
    private func words(_ status: FollowUpStatus) -> String {
        let chased = Counted.list(status.chasesWhenDue.map(\.date.readable))
        return
            "\(ReasonWording.capitalised(what(status))): due on \(status.date.readable), asked for again on \(chased)"
    }

    private func what(_ status: FollowUpStatus) -> String {
        guard case .item(let item) = status.subject else { return Self.theReturn }
        switch item.subject {
        case .step(_, let step): return "the " + ReasonWording.lowercasedFirst(step.label)
        case .gaps(_, _, let step):
            let missing =
                status.missing.count == 1
                ? wording.name(ofCriterion: status.missing[0]) : Counted.things(status.missing.count, "gap")
            return "the \(step.label) on \(missing)"
        case .reassessment, .theme, .meeting: return "what was agreed"
        }
    }
}

extension FollowUpStatus {
    /// The reminders sent after its day had passed.
    fileprivate var chasesWhenDue: [Chase] { chases.filter { $0.date > date } }
}
