import Standards
package import CivilCalendar

/// When an agency is looked at next.
package enum ReviewDay: Sendable, Hashable {
    /// Its own place at a meeting that re-assesses it.
    case place(Meeting)
    /// It is to be re-assessed by this day; where is not known.
    case deadline(DueDate)
    /// It is not to be re-assessed; the next meeting of the audit group.
    case meeting(Meeting)

    /// The last day on which an action can land to count.
    package var papers: CivilDate {
        switch self {
        case .place(let meeting), .meeting(let meeting): meeting.papers
        case .deadline(let due): due.date
        }
    }

    /// The day at which the age of evidence would be measured.
    package var day: CivilDate {
        switch self {
        case .place(let meeting), .meeting(let meeting): meeting.date
        case .deadline(let due): due.date
        }
    }

    /// When an agency is looked at next after a day; nil where no meeting is listed and nothing is due any more.
    init?(of followUp: AgencyFollowUp, in plan: FollowUpPlan, after day: CivilDate) {
        if let meeting = plan.places?.place(of: followUp.agency)?.meeting {
            self = .place(meeting)
            return
        }
        // A day that has passed is none to look forward to.
        if let due = followUp.due(.reassessment), due.date >= day {
            self = .deadline(due)
            return
        }
        guard let next = plan.places?.meetings.first(where: { $0.date > day }) else { return nil }
        self = .meeting(next)
    }
}
