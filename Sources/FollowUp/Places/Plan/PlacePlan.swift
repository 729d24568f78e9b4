package import CivilCalendar
package import Submissions

/// Which agency is re-assessed at which meeting of the audit group, why there, and what could be done where a deadline is not kept.
package struct PlacePlan: Sendable, Hashable {
    /// The meetings of the audit group that will be held, in order.
    package let meetings: [Meeting]
    /// One for each agency that is to be re-assessed, by agency id.
    package let places: [AgencyPlace]
    /// Why not every deadline can be kept; nil where every one is.
    package let shortage: Shortage?
    /// The smallest changes that would mend it.
    package let mends: [Mend]
    private let indexes: [String: Int]

    package init(meetings: [Meeting], places: [AgencyPlace], shortage: Shortage?, mends: [Mend]) {
        self.meetings = meetings
        self.places = places
        self.shortage = shortage
        self.mends = mends
        indexes = Dictionary(places.enumerated().map { ($1.agency, $0) }) { first, _ in first }
    }

    /// Whether every re-assessment is at a meeting by its deadline.
    package var keepsEveryDeadline: Bool { shortage == nil }

    /// What differs from the agreed timetable, by agency id.
    package var moves: [AgencyPlace] { places.filter { $0.move != nil } }

    /// The place of one agency.
    package func place(of agency: String) -> AgencyPlace? { indexes[agency].map { places[$0] } }

    /// Too few places for some agencies.
    package struct Shortage: Sendable, Hashable {
        /// A smallest set of agencies that cannot all be in time, by id.
        package let agencies: [String]
        /// The only meetings at which any of them would be in time.
        package let meetings: [Meeting]
        /// How many further agencies depend on the same meetings.
        package let others: Int

        /// The places these meetings have.
        package var places: Int { meetings.reduce(0) { $0 + $1.places } }
    }

    /// A change after which every deadline is kept.
    package enum Mend: Sendable, Hashable {
        case places([(Meeting, Int)])
        case extensions([(agency: String, days: Int)])
        case both([(Meeting, Int)], [(agency: String, days: Int)])

        package static func == (left: Mend, right: Mend) -> Bool { left.words == right.words }

        package func hash(into hasher: inout Hasher) { hasher.combine(words) }

        /// The mend as people read it.
        package var words: String {
            switch self {
            case .places(let extras):
                extras.map { meeting, places in
                    "\(places == 1 ? "one more place" : "\(places) more places") at the meeting on \(meeting.date.readable)"
                }.joined(separator: ", ")
            case .extensions(let all):
                all.map { "an extension of \($0.days) \($0.days == 1 ? "day" : "days") for \($0.agency)" }
                    .joined(separator: ", ")
            case .both(let extras, let all): Self.places(extras).words + ", " + Self.extensions(all).words
            }
        }
    }
}

/// The re-assessment of one agency.
package struct AgencyPlace: Sendable, Hashable {
    package let agency: String
    /// The index of its gravest gap's priority in the follow-up rules.
    package let priority: Int
    /// The first day on which its papers can be in, and why then.
    package let ready: Ready
    /// By when it is to be re-assessed.
    package let deadline: DueDate
    /// Where it is re-assessed; nil where there is no meeting with a place.
    package let meeting: Meeting?
    /// How many calendar days after the deadline; 0 in time.
    package let lateness: Int
    package let reason: Reason
    /// How and why it differs from the agreed timetable; nil where it does not.
    package let move: Move?

    package init(
        agency: String, priority: Int, ready: Ready, deadline: DueDate, meeting: Meeting?, lateness: Int,
        reason: Reason, move: Move?
    ) {
        self.agency = agency
        self.priority = priority
        self.ready = ready
        self.deadline = deadline
        self.meeting = meeting
        self.lateness = lateness
        self.reason = reason
        self.move = move
    }

    /// When an agency can be ready.
    package enum Ready: Sendable, Hashable {
        /// Its revised return came in on this day.
        case received(CivilDate)
        /// Its resubmission is due on this day.
        case due(DueDate)
        /// It sends nothing again; it was decided on this day.
        case decided(CivilDate)

        package var day: CivilDate {
            switch self {
            case .received(let day), .decided(let day): day
            case .due(let due): due.date
            }
        }
    }

    /// Why a re-assessment is where it is.
    package enum Reason: Sendable, Hashable {
        /// It is the first meeting the papers can be ready for.
        case first
        /// It was agreed there, and an earlier meeting would keep no deadline better.
        case agreed
        /// The earlier meetings are full: their places go to these agencies.
        case full(earlier: [Taken])
        /// The papers can be ready for no meeting that is listed.
        case noMeeting
        /// Every meeting the papers can be ready for is full.
        case noPlace(earlier: [Taken])
    }

    /// A meeting whose places are taken.
    package struct Taken: Sendable, Hashable {
        package let meeting: Meeting
        package let agencies: [String]

        package init(meeting: Meeting, agencies: [String]) {
            self.meeting = meeting
            self.agencies = agencies
        }
    }

    /// A change of what was agreed.
    package struct Move: Sendable, Hashable {
        /// The meeting agreed on, by id.
        package let from: String
        package let why: Why

        package init(from: String, why: Why) {
            self.from = from
            self.why = why
        }

        /// What made the change necessary.
        package enum Why: Sendable, Hashable {
            /// The meeting will not be held.
            case cancelled(RecordedReason)
            /// The meeting was held before the position date, and the agency was not re-assessed there.
            case held(CivilDate)
            /// No meeting of the audit group has this id any more.
            case unknown
            /// The papers cannot be ready for it.
            case notReady(CivilDate)
            /// It would have been later by so many days after the deadline.
            case lessLate(days: Int)
            /// Its place is needed by others, whose deadlines come first.
            case displaced(by: [String])
        }
    }
}
