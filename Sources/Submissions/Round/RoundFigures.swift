package import CivilCalendar
package import Diagnostics

/// Figures of staff surveys and case audits, given beside a round: the document `figures.xml`.
///
/// They stand next to what agencies say of themselves, so that a reader can ask about a difference. They never change a level or a grade.
package struct RoundFigures: Sendable {
    /// The round they are given with.
    package let round: String
    package let isConstructed: Bool
    package let figures: [Figure]
    package let source: SourceText
    /// Where the round is named.
    package let roundOffset: UInt32

    package init(
        round: String, isConstructed: Bool, figures: [Figure], source: SourceText, roundOffset: UInt32 = 0
    ) {
        self.round = round
        self.isConstructed = isConstructed
        self.figures = figures
        self.source = source
        self.roundOffset = roundOffset
    }
}

/// One count out of a survey or an audit of cases.
package struct Figure: Sendable, Hashable {
    /// The largest number a figure is about: more people than any agency has.
    package static let most = 1_000_000

    /// Where a figure comes from.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case staffSurvey = "staff-survey"
        case caseAudit = "case-audit"

        /// How it is named to people.
        package var label: String {
            switch self {
            case .staffSurvey: "Staff survey"
            case .caseAudit: "Case audit"
            }
        }
    }

    package let kind: Kind
    /// The agency it is about; nil where it is about all of them together.
    package let agency: String?
    /// The index of the standard it bears on.
    package let standard: Int
    /// So many …
    package let count: Int
    /// … of so many, at least 1.
    package let total: Int
    /// What is counted, to follow the numbers: "could not find the safeguarding policy".
    package let words: String
    package let date: CivilDate
    package let offset: UInt32

    package init(
        kind: Kind, agency: String?, standard: Int, count: Int, total: Int, words: String, date: CivilDate,
        offset: UInt32
    ) {
        self.kind = kind
        self.agency = agency
        self.standard = standard
        self.count = count
        self.total = total
        self.words = words
        self.date = date
        self.offset = offset
    }
}
