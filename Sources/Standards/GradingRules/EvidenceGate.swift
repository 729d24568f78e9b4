/// Something that accepted evidence can show of a criterion.
package enum EvidenceNeed: String, Sendable, Hashable, CaseIterable {
    /// At least one accepted item, however old.
    case accepted
    /// At least one accepted item that is in date.
    case inDate = "in-date"
    /// An accepted, in-date item of a kind that shows practice.
    case inDatePractice = "in-date-practice"
    /// An accepted, in-date item of a kind that shows an effect on children.
    case inDateEffect = "in-date-effect"

    /// How the need is named to people.
    package var label: String {
        switch self {
        case .accepted: "an accepted item of evidence"
        case .inDate: "an accepted item of evidence that is in date"
        case .inDatePractice: "accepted, in-date evidence of practice"
        case .inDateEffect: "accepted, in-date evidence of an effect on children"
        }
    }
}

/// A rule of the evidence gate: this level is out of reach unless accepted evidence shows these things.
package struct GateRule: Sendable, Hashable {
    package let text: RuleText
    /// The level it opens: 1, 2 or 3.
    package let opens: Level
    package let needs: [EvidenceNeed]

    package init(text: RuleText, opens: Level, needs: [EvidenceNeed]) {
        self.text = text
        self.opens = opens
        self.needs = needs
    }
}
