package import CivilCalendar
package import Evaluation
package import Standards
package import Submissions

/// One dated thing of a round's timetable: what it is, when, and what set the day.
package struct TimetableItem: Sendable, Hashable {
    /// What a date is for.
    package enum Subject: Sendable, Hashable {
        /// A step on the way to closing an agency's gaps of one priority, on one day; the gaps in the edition's order.
        case gaps(agency: String, [GapAction], Deadline.Step)
        /// Something an agency's grade asks of it.
        case step(agency: String, AgencyStep)
        /// The re-assessment of an agency, at a meeting or, where none is known, by its deadline.
        case reassessment(AgencyPlace)
        /// The board's own action on a theme.
        case theme(Theme)
        /// A meeting of one of the board's groups.
        case meeting(ListedMeeting, Meeting)
    }

    /// What it is known by from one plan to the next: ids with slashes between.
    package let key: String
    package let subject: Subject
    /// The day; of something called off, the last day it was set for.
    package let date: CivilDate
    /// The rule that set the day; nil where a meeting did.
    package let due: DueDate?
    /// What is on record of it: when it came in, was asked for again and refused.
    package let record: ItemRecord
    /// The day in the agreed timetable, where it was another.
    package let agreedDate: CivilDate?
    /// How often the day has changed since it was first given out.
    package let changes: Int
    package let isCancelled: Bool

    package init(
        key: String, subject: Subject, date: CivilDate, due: DueDate?, record: ItemRecord = ItemRecord(),
        agreedDate: CivilDate? = nil, changes: Int = 0,
        isCancelled: Bool = false
    ) {
        self.key = key
        self.subject = subject
        self.date = date
        self.due = due
        self.record = record
        self.agreedDate = agreedDate
        self.changes = changes
        self.isCancelled = isCancelled
    }

    /// The day on which what is due came in, all of it; nil where it has not, or where nothing is on record of it.
    package var metOn: CivilDate? { record.metOn }

    /// The agency that has to do something by then; nil where the board has.
    package var agency: String? {
        switch subject {
        case .gaps(let agency, _, _), .step(let agency, _): agency
        case .reassessment(let place): place.agency
        case .theme, .meeting: nil
        }
    }
}
