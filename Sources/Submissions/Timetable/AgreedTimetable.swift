package import CivilCalendar
package import Diagnostics

/// The timetable a board's audit group has agreed on, and what was granted since: the document `timetable.xml` of a round.
///
/// The engine writes such a document with every report; a group adopts it by putting it into the round's folder.
package struct AgreedTimetable: Sendable {
    /// The round it is for.
    package let round: String
    /// The day it was agreed on, and the post that recorded it.
    package let agreedOn: CivilDate
    package let by: String
    /// Where each agency is to be re-assessed.
    package let places: [AgreedPlace]
    /// Every date given out, so that one that changes is known to have changed.
    package let dates: [AgreedDate]
    package let extensions: [GrantedExtension]
    package let withdrawals: [Withdrawal]
    /// What has come in, been asked for again, been refused and been closed since.
    package let log: FollowUpLog
    package let source: SourceText
    /// Where the round is named.
    package let roundOffset: UInt32

    package init(
        round: String, agreedOn: CivilDate, by: String, places: [AgreedPlace], dates: [AgreedDate],
        extensions: [GrantedExtension], withdrawals: [Withdrawal], log: FollowUpLog = FollowUpLog(), source: SourceText,
        roundOffset: UInt32
    ) {
        self.round = round
        self.agreedOn = agreedOn
        self.by = by
        self.places = places
        self.dates = dates
        self.extensions = extensions
        self.withdrawals = withdrawals
        self.log = log
        self.source = source
        self.roundOffset = roundOffset
    }
}

/// A place at a meeting as agreed.
package struct AgreedPlace: Sendable, Hashable {
    package let agency: String
    package let meeting: String
    package let offset: UInt32

    package init(agency: String, meeting: String, offset: UInt32) {
        self.agency = agency
        self.meeting = meeting
        self.offset = offset
    }
}

/// A date as it was given out.
package struct AgreedDate: Sendable, Hashable {
    /// What it is the date of; never changes, so that the same thing is known again.
    package let key: String
    package let date: CivilDate
    /// How often it has changed since it was first given out.
    package let changes: Int
    /// It was called off.
    package let isCancelled: Bool

    package init(key: String, date: CivilDate, changes: Int, isCancelled: Bool) {
        self.key = key
        self.date = date
        self.changes = changes
        self.isCancelled = isCancelled
    }

    /// How often a date can have changed; a document says no more.
    package static let mostChanges = 9_999

    /// The number of changes after one more.
    package static func changed(_ changes: Int) -> Int { min(changes + 1, mostChanges) }
}

/// A later day for something an agency has to send, granted for a reason.
package struct GrantedExtension: Sendable, Hashable {
    /// What is due later; without a criterion it is what a grade asks for, never all gaps at once.
    package let target: FollowUpTarget
    package let to: CivilDate
    package let reason: RecordedReason
    package let offset: UInt32

    package init(target: FollowUpTarget, to: CivilDate, reason: RecordedReason, offset: UInt32) {
        self.target = target
        self.to = to
        self.reason = reason
        self.offset = offset
    }
}

/// An agency that will not be re-assessed, for a reason.
package struct Withdrawal: Sendable, Hashable {
    package let agency: String
    package let reason: RecordedReason
    package let offset: UInt32

    package init(agency: String, reason: RecordedReason, offset: UInt32) {
        self.agency = agency
        self.reason = reason
        self.offset = offset
    }
}
