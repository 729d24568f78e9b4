/// One line of an audit tool that an agency answers.
package struct Criterion: Sendable, Hashable {
    /// The stable id, such as `6.2`.
    package let id: String
    /// A short name of at most 60 characters.
    package let title: String
    /// The line itself.
    package let wording: String
    /// A core criterion weighs on its standard's verdict by itself.
    package let isCore: Bool
    /// At level 0 children may be at risk today: it is followed up at once and stands apart.
    package let isLiveRisk: Bool
    /// The agency types it is asked of; empty means all.
    package let appliesTo: [String]
    /// The kinds of evidence usually seen, as indexes of the edition's kinds.
    package let expectedEvidence: [Int]
    /// What each of the four levels looks like, level 0 first.
    package let descriptors: [String]
    /// The smallest honest thing that lifts the criterion out of a gap.
    package let mend: String
    /// What a board asks to test a high self-rating.
    package let question: String
    package let citations: [Citation]

    package init(
        id: String, title: String, wording: String, isCore: Bool, isLiveRisk: Bool, appliesTo: [String],
        expectedEvidence: [Int], descriptors: [String], mend: String, question: String, citations: [Citation]
    ) {
        self.id = id
        self.title = title
        self.wording = wording
        self.isCore = isCore
        self.isLiveRisk = isLiveRisk
        self.appliesTo = appliesTo
        self.expectedEvidence = expectedEvidence
        self.descriptors = descriptors
        self.mend = mend
        self.question = question
        self.citations = citations
    }

    /// Whether it is the same question as one of another edition: the same id, wording and levels, so that an answer to one answers both.
    package func asksTheSame(as other: Criterion) -> Bool {
        id.utf8.elementsEqual(other.id.utf8) && wording == other.wording && descriptors == other.descriptors
    }

    /// Whether the edition asks it of agencies of this type at all.
    package func isAsked(ofAgencyType type: String) -> Bool { appliesTo.isEmpty || appliesTo.contains(type) }
}
