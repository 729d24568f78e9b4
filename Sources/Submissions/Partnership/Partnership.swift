package import CivilCalendar
package import Diagnostics

/// Several boards that ask some agencies together: which rounds they join, and which agencies answer once for all of them.
package struct Partnership: Sendable {
    package let id: String
    package let title: String
    /// The protective marking of what is made for all boards together.
    package let marking: String
    /// The day up to which things are reported as due and overdue, for all boards alike.
    package let positionDate: CivilDate
    package let isConstructed: Bool
    /// What is fact and what is constructed, in the boards' words.
    package let about: String?
    /// The boards' rounds, in the document's order; each is a folder of its id beside the partnership's own.
    package let rounds: [JoinedRound]
    package let agencies: [SharedAgency]
    package let source: SourceText

    package init(
        id: String, title: String, marking: String, positionDate: CivilDate, isConstructed: Bool, about: String?,
        rounds: [JoinedRound], agencies: [SharedAgency], source: SourceText
    ) {
        self.id = id
        self.title = title
        self.marking = marking
        self.positionDate = positionDate
        self.isConstructed = isConstructed
        self.about = about
        self.rounds = rounds
        self.agencies = agencies
        self.source = source
    }

    /// The same partnership seen from another day.
    package func at(_ positionDate: CivilDate) -> Partnership {
        Partnership(
            id: id, title: title, marking: marking, positionDate: positionDate, isConstructed: isConstructed,
            about: about, rounds: rounds, agencies: agencies, source: source)
    }

    /// A round that takes part.
    package struct JoinedRound: Sendable, Hashable {
        package let id: String
        /// What its board is called among the others, such as "Essex"; nil calls it by its name.
        package let short: String?
        package let offset: UInt32

        package init(id: String, short: String? = nil, offset: UInt32) {
            self.id = id
            self.short = short
            self.offset = offset
        }
    }
}

/// An agency that serves several boards and answers once.
package struct SharedAgency: Sendable, Hashable {
    /// Its id, the same in all rounds.
    package let id: String
    /// The round whose folder holds its return.
    package let answersIn: String
    /// The other rounds its return counts for. Their own folders hold at most what they ask beside.
    package let alsoIn: [String]
    package let offset: UInt32

    package init(id: String, answersIn: String, alsoIn: [String], offset: UInt32) {
        self.id = id
        self.answersIn = answersIn
        self.alsoIn = alsoIn
        self.offset = offset
    }

    /// All its rounds, the one it answers in first.
    package var rounds: [String] { [answersIn] + alsoIn }
}
