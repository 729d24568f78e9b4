package import Standards

/// Where one criterion of one return stands, with everything that put it there.
package struct CriterionFinding: Sendable, Hashable {
    /// What fixed the standing.
    package enum Cause: Sendable, Hashable {
        /// A reader's assessed level.
        case assessed
        /// The agency's own rating, which the evidence supports.
        case selfRating
        /// The evidence, which supports less than the agency's rating; the index of the gate rule that was not met.
        case gate(Int)
        /// The edition does not ask this criterion of agencies of this type.
        case notAsked
        /// *Not applicable*, approved by the reader.
        case notApplicableApproved
        /// *Not applicable* was claimed without being allowed or approved.
        case notApplicableRefused
        /// No rating was given.
        case blank
    }

    /// The criterion's index in the edition.
    package let criterion: Int
    package let facts: CriterionFacts
    package let standing: CriterionStanding
    package let cause: Cause
    /// What each item cited for it counts for; a slice of what was found on all items of the return.
    package let evidence: ArraySlice<EvidenceFinding>

    package init(
        criterion: Int, facts: CriterionFacts, standing: CriterionStanding, cause: Cause,
        evidence: ArraySlice<EvidenceFinding>
    ) {
        self.criterion = criterion
        self.facts = facts
        self.standing = standing
        self.cause = cause
        self.evidence = evidence
    }

    /// The level, where it has one.
    package var level: Level? {
        if case .level(let level) = standing { level } else { nil }
    }
}
