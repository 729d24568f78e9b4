package import CivilCalendar
package import Diagnostics

/// A board's meetings and, where it gives them, its schools' terms: the document `meetings.xml` of a round.
package struct MeetingCalendar: Sendable {
    package let board: String
    package let isConstructed: Bool
    /// What is fact and what is constructed.
    package let about: String?
    /// The sectors whose agencies are asked for nothing in the school holidays; empty where no terms are given.
    package let termSectors: [String]
    /// In calendar order.
    package let terms: [Term]
    /// In the document's order, those that were called off among them.
    package let meetings: [ListedMeeting]
    package let source: SourceText
    /// Where the board is named, and where the sectors are; of the outermost element where no sectors are.
    package let boardOffset, sectorsOffset: UInt32

    package init(
        board: String, isConstructed: Bool, about: String?, termSectors: [String], terms: [Term],
        meetings: [ListedMeeting], source: SourceText, boardOffset: UInt32, sectorsOffset: UInt32
    ) {
        self.board = board
        self.isConstructed = isConstructed
        self.about = about
        self.termSectors = termSectors
        self.terms = terms
        self.meetings = meetings
        self.source = source
        self.boardOffset = boardOffset
        self.sectorsOffset = sectorsOffset
    }

    /// The days closed to agencies of the sectors that keep to school terms, beside those closed to all.
    package var schoolHolidays: [ClosedDay] { Term.holidays(between: terms) }
}

/// A meeting as a board lists it, with what became of it.
package struct ListedMeeting: Sendable, Hashable {
    package let id: String
    package let group: Meeting.Group
    package let date: CivilDate
    package let places: Int
    /// How many calendar days before the meeting papers have to be in.
    package let papersDays: Int
    /// Why it was added after the year's meetings had been set.
    package let added: RecordedReason?
    /// The day it was first set for, and why it was moved.
    package let moved: Moved?
    /// Why it will not be held.
    package let cancelled: RecordedReason?
    package let offset: UInt32

    /// A move to another day.
    package struct Moved: Sendable, Hashable {
        package let from: CivilDate
        package let reason: RecordedReason

        package init(from: CivilDate, reason: RecordedReason) {
            self.from = from
            self.reason = reason
        }
    }

    package init(
        id: String, group: Meeting.Group, date: CivilDate, places: Int, papersDays: Int, added: RecordedReason?,
        moved: Moved?, cancelled: RecordedReason?, offset: UInt32
    ) {
        self.id = id
        self.group = group
        self.date = date
        self.places = places
        self.papersDays = papersDays
        self.added = added
        self.moved = moved
        self.cancelled = cancelled
        self.offset = offset
    }

    /// The meeting with the last day for its papers: so many days before, or the working day before that.
    package func meeting(_ workingDays: WorkingDays) -> Meeting {
        Meeting(
            id: id, group: group, date: date, places: places,
            papers: workingDays.previousWorkingDay(onOrBefore: date.adding(days: -papersDays)))
    }
}

/// Something that was settled: when, by which post, and why.
package struct RecordedReason: Sendable, Hashable {
    package let on: CivilDate
    package let by: String
    package let reason: String

    package init(on: CivilDate, by: String, reason: String) {
        self.on = on
        self.by = by
        self.reason = reason
    }
}
