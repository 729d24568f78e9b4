package import CivilCalendar
package import Evaluation
import Standards
package import Submissions

/// Where something an agency has to send stands at the round's position date: its return, and each item of the timetable.
package struct FollowUpStatus: Sendable, Hashable {
    /// What has to be sent.
    package enum Subject: Sendable, Hashable {
        /// The agency's first return.
        case firstReturn
        /// An item of the timetable, by its key.
        case item(TimetableItem)
    }

    /// Where it stands.
    package enum Standing: Sendable, Hashable {
        /// It came in, on this day; nil where the day is not on record.
        case cameIn(on: CivilDate?)
        /// Its day has not come.
        case awaited
        /// Its day is so many calendar days past, and nothing came in, or not all of it.
        case overdue(days: Int)
        /// Its day is past, and nobody keeps a record of what comes in.
        case passed
        /// Nothing more is awaited of the agency, for this reason: the group has closed its follow-up, or it has left the round.
        case ended(RecordedReason)
    }

    package let agency: String
    package let subject: Subject
    /// The last day for it.
    package let date: CivilDate
    package let standing: Standing
    /// When it was asked for again, earliest first.
    package let chases: [Chase]
    /// Later days that were asked for and not granted.
    package let refusals: [ItemRecord.Refusal]
    /// The gaps for which it has not come in, by criterion index; empty for what is of no gap.
    package let missing: [Int]

    package init(
        agency: String, subject: Subject, date: CivilDate, standing: Standing, chases: [Chase] = [],
        refusals: [ItemRecord.Refusal] = [], missing: [Int] = []
    ) {
        self.agency = agency
        self.subject = subject
        self.date = date
        self.standing = standing
        self.chases = chases
        self.refusals = refusals
        self.missing = missing
    }

    /// How many calendar days it is overdue; nil where it is not.
    package var daysOverdue: Int? {
        if case .overdue(let days) = standing { days } else { nil }
    }
}

extension FollowUpStatus {
    /// Whether it came in.
    package var hasCome: Bool { if case .cameIn = standing { true } else { false } }

    /// Whether nothing more is awaited.
    package var isEnded: Bool { if case .ended = standing { true } else { false } }

    /// The day on which it came in; nil where it has not, or where the day is not on record.
    package var cameInOn: CivilDate? { if case .cameIn(let day) = standing { day } else { nil } }

    /// The status of everything agencies have to send: first returns in the round's order, then the items in calendar order.
    ///
    /// Re-assessments are the audit group's own work and have none; nor has the return of an agency that is exempt. A first return is overdue
    /// by the record of receipts alone. Anything else can be called overdue only where there is an agreed timetable, which keeps
    /// the record of what comes in.
    ///
    /// - Parameters:
    ///   - items: The timetable's, with what is on record of each.
    ///   - agreed: The timetable agreed before; nil where there is none.
    package static func all(
        of result: RoundResult, _ items: [TimetableItem], agreed: AgreedTimetable?
    ) -> [FollowUpStatus] {
        let position = result.round.positionDate
        let closures = Dictionary((agreed?.log.closures ?? []).map { ($0.agency, $0.reason) }) { first, _ in first }
        let returns = result.agencies.compactMap { firstReturn($0, position) }
        let rest = items.compactMap { item -> FollowUpStatus? in
            guard let agency = item.agency, !item.isReassessment else { return nil }
            // What was closed before the decision was about an earlier one.
            let closed = closures[agency].flatMap { closure in
                closure.on <= position && closure.on >= item.due?.from ?? closure.on ? closure : nil
            }
            let ended = closed ?? result.agency(agency)?.invitation.departure
            let standing: Standing =
                if let day = item.metOn {
                    .cameIn(on: day)
                } else if let ended {
                    .ended(ended)
                } else if item.date >= position {
                    .awaited
                } else {
                    agreed == nil ? .passed : .overdue(days: item.date.days(to: position))
                }
            return FollowUpStatus(
                agency: agency, subject: .item(item), date: item.date, standing: standing, chases: item.record.chases,
                refusals: item.record.refusals, missing: item.gaps.filter { item.record.gapsMetOn[$0] == nil })
        }
        return returns + rest
    }

    private static func firstReturn(_ agency: AgencyResult, _ position: CivilDate) -> FollowUpStatus? {
        let invitation = agency.invitation
        let standing: Standing
        if agency.isReturned {
            standing = .cameIn(on: invitation.received.map(\.date).min())
        } else if invitation.exemption != nil {
            return nil
        } else if let departure = invitation.departure {
            standing = .ended(departure)
        } else if invitation.lastDay >= position {
            standing = .awaited
        } else {
            standing = .overdue(days: invitation.lastDay.days(to: position))
        }
        return FollowUpStatus(
            agency: agency.agency.id, subject: .firstReturn, date: invitation.lastDay, standing: standing,
            chases: invitation.chased.filter { $0.date <= position }.inOrder,
            refusals: invitation.changes.refusedExtensions.map {
                ItemRecord.Refusal(criterion: nil, asked: $0.asked, reason: $0.reason)
            })
    }
}

extension TimetableItem {
    /// The criteria whose gaps it is about, by index.
    var gaps: [Int] {
        if case .gaps(_, let actions, _) = subject { actions.map(\.criterion) } else { [] }
    }

    /// What the audit group does itself.
    var isReassessment: Bool {
        switch subject {
        case .reassessment: true
        case .step(_, let step): step.kind == .reassessment
        case .gaps, .theme, .meeting: false
        }
    }
}
