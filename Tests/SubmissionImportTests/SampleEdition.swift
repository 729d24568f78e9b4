import Standards

/// A small edition made by hand: five criteria under two standards, two agency types, two kinds of evidence.
enum SampleEdition {
    static let edition = Edition(
        id: "tool-1", title: "A small audit tool", period: .init(from: "2009-04-01", to: "2010-03-31"),
        about: "For tests.", documents: [],
        agencyTypes: [
            AgencyType(id: "police", label: "Police", sector: "justice", usualDuty: .s11),
            AgencyType(id: "school", label: "School", sector: "education", usualDuty: .s175),
        ],
        evidenceKinds: [kind("policy", .document), kind("survey", .practice)], mostCriteriaPerItem: 2,
        standards: [
            (standard("1"), [criterion("1.1"), criterion("1.2"), criterion("1.3", ["school"])]),
            (standard("2"), [criterion("2.1"), criterion("2.2", ["police"])]),
        ])

    static let hash = edition.identity.hash.text

    private static func kind(_ id: String, _ shows: EvidenceKind.Shows) -> EvidenceKind {
        EvidenceKind(id: id, label: id, shows: shows, ageInMonths: 12, basis: "made up")
    }

    private static func standard(_ id: String) -> Standard {
        Standard(id: id, title: "Standard \(id)", short: id, aim: "Children are safe.", citations: [])
    }

    private static func criterion(_ id: String, _ types: [String] = []) -> Criterion {
        Criterion(
            id: id, title: "Criterion \(id)", wording: "It is done.", isCore: true, isLiveRisk: false,
            appliesTo: types, expectedEvidence: [], descriptors: ["none", "some", "most", "all"], mend: "Do it.",
            question: "Is it done?", citations: [])
    }
}
