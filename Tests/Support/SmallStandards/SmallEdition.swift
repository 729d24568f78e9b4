package import Standards

/// An edition small enough to go through every possible return: two standards with two criteria and one.
package enum SmallEdition {
    /// The edition: standard 1 with a core, live-risk criterion and another; standard 2 with one core criterion.
    package static let edition = edition(id: "small")

    /// The same edition under another id.
    package static func edition(id: String) -> Edition {
        Edition(
            id: id, title: "A small audit tool", period: .init(from: "2009-04-01", to: "2010-03-31"),
            about: "For trying rules.",
            documents: [SourceDocument(id: "DOC", title: "A document", reference: "D-1", published: "2007")],
            agencyTypes: [
                AgencyType(id: "police", label: "Police", sector: "justice", usualDuty: .s11),
                AgencyType(id: "acute-trust", label: "Hospital trust", sector: "health", usualDuty: .s11),
            ],
            evidenceKinds: [
                EvidenceKind(id: "policy", label: "Policy", shows: .document, ageInMonths: 36, basis: "Made up."),
                EvidenceKind(id: "survey", label: "Survey", shows: .practice, ageInMonths: 24, basis: "Made up."),
                EvidenceKind(id: "outcome", label: "Outcome", shows: .effect, ageInMonths: 12, basis: "Made up."),
            ],
            mostCriteriaPerItem: 2,
            standards: [
                (standard("1", "Recruitment"), [criterion("1.1", isCore: true, isLiveRisk: true), criterion("1.2")]),
                (standard("2", "Listening"), [criterion("2.1", isCore: true)]),
            ])
    }

    private static func standard(_ id: String, _ title: String) -> Standard {
        Standard(
            id: id, title: title, short: title, aim: "Children are safe.",
            citations: [Citation(document: "DOC", place: "part \(id)")])
    }

    private static func criterion(_ id: String, isCore: Bool = false, isLiveRisk: Bool = false) -> Criterion {
        Criterion(
            id: id, title: "Line \(id)", wording: "Something is in place for \(id).", isCore: isCore,
            isLiveRisk: isLiveRisk,
            appliesTo: [], expectedEvidence: [0], descriptors: ["Nothing.", "Some.", "In place.", "Embedded."],
            mend: "Put it in place.", question: "How do you know?",
            citations: [Citation(document: "DOC", place: "part \(id)")])
    }
}
