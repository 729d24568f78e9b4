/// A kind of evidence, what it can show, and for how long it speaks.
package struct EvidenceKind: Sendable, Hashable {
    /// What an item of this kind shows.
    package enum Shows: String, Sendable, Hashable, CaseIterable {
        /// That something is written down or arranged.
        case document
        /// That it is done: a survey, a sample, data.
        case practice
        /// That it makes a difference to children.
        case effect
    }

    package let id: String
    package let label: String
    package let shows: Shows
    /// How many months after its date an item still counts in full.
    package let ageInMonths: Int
    /// Where that age comes from, honestly.
    package let basis: String

    package init(id: String, label: String, shows: Shows, ageInMonths: Int, basis: String) {
        self.id = id
        self.label = label
        self.shows = shows
        self.ageInMonths = ageInMonths
        self.basis = basis
    }
}
