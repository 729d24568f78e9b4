package import CivilCalendar
import Evaluation
package import Submissions

/// Something that was given out with a date and is not planned any more.
package struct WithdrawnItem: Sendable, Hashable {
    /// Why it is not planned any more.
    package enum Why: Sendable, Hashable {
        /// Its day came while it stood: it is history, and nothing was called off.
        case passed
        /// The agency was withdrawn.
        case withdrawn(RecordedReason)
        /// The decision that counts for the agency, of this day, does not ask for it.
        case decided(CivilDate)
        /// What it was for is no longer there.
        case gone
    }

    package let key: String
    package let date: CivilDate
    package let changes: Int
    package let why: Why

    package init(key: String, date: CivilDate, changes: Int, why: Why) {
        self.key = key
        self.date = date
        self.changes = changes
        self.why = why
    }

    /// Whether it was called off before its day.
    package var isCancelled: Bool { why != .passed }

    /// The agency it was for; nil where it was the board's.
    package var agency: String? {
        let parts = key.split(separator: "/")
        return parts.count > 2 && parts[0] == "agency" ? String(parts[1]) : nil
    }

    /// Its last id: the step it was, or what the board had to do with.
    package var step: String { key.split(separator: "/").last.map(String.init) ?? "" }
}

extension WithdrawnItem {
    /// What has become of a date that was given out and is not planned any more.
    init(_ old: AgreedDate, of result: RoundResult, _ plan: FollowUpPlan, _ agreed: AgreedTimetable) {
        let gone = WithdrawnItem(key: old.key, date: old.date, changes: old.changes, why: .gone)
        let followUp = gone.agency.flatMap(plan.followUp)
        // The day of a decision counts as past: a re-assessment that led to it took place.
        let hasCome = old.date < result.round.positionDate || followUp.map { old.date <= $0.from } ?? false
        let why: Why =
            if hasCome, !old.isCancelled {
                .passed
            } else if let withdrawal = agreed.withdrawals.first(where: { $0.agency == gone.agency }) {
                .withdrawn(withdrawal.reason)
            } else if let followUp {
                .decided(followUp.from)
            } else {
                .gone
            }
        let isNew = why != .passed && !old.isCancelled
        self.init(
            key: old.key, date: old.date, changes: isNew ? AgreedDate.changed(old.changes) : old.changes, why: why)
    }
}
