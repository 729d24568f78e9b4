package import Evaluation

/// One figure of the annual report's section: what was counted, of how many, and the sentence it stands in.
package struct AnnualReportFigure: Sendable, Hashable {
    /// What was counted.
    package enum Kind: Sendable, Hashable {
        case returned
        case onTime
        /// Withdrawn, or merged into another.
        case left
        case analysed
        case unread
        /// So many hold this grade, by its index in the rules.
        case grade(Int)
        case decided
        case awaitingReassessment
        /// So many agencies are weak in it.
        case weak(Theme.Subject)
        /// So many of those had seen it themselves and planned for it.
        case declaredAndPlanned(Theme.Subject)
        /// So many agencies of the one sector it is weak in.
        case weakInOneSector(Theme.Subject)
        /// Core criteria weak in a single agency.
        case isolated
        /// Other criteria weak in a single agency.
        case isolatedBeside
        case soundEverywhere
        case evidencedEverywhere
        case commended
        case plannedGaps
        case earlyUpdate
        /// So many of the updates asked for are in.
        case earlyUpdateSent
        case resubmission
        /// So many of the new returns asked for are in.
        case resubmitted
        case placed
        case boardActions
    }

    package let kind: Kind
    package let label: String
    package let numerator: Int
    /// Nil where there is nothing to take a share of.
    package let denominator: Int?
    /// The sentence it stands in; several figures may stand in one.
    package let words: PaperText

    package init(_ kind: Kind, _ label: String, _ numerator: Int, of denominator: Int?, _ words: PaperText) {
        self.kind = kind
        self.label = label
        self.numerator = numerator
        self.denominator = denominator
        self.words = words
    }

    /// "7 of 8 (87.5 %)", or the plain number.
    package var figure: String { denominator.map { Counted.share(numerator, of: $0) } ?? String(numerator) }
}
