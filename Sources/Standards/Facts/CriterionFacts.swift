/// What the gate has to know of the accepted evidence for one criterion.
package struct EvidenceFacts: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let accepted = EvidenceFacts(rawValue: 1)
    package static let inDate = EvidenceFacts(rawValue: 2)
    package static let inDatePractice = EvidenceFacts(rawValue: 4)
    package static let inDateEffect = EvidenceFacts(rawValue: 8)

    /// Nothing accepted. Another module that writes `[]` instead makes it through the protocol, at some cost.
    package init() { rawValue = 0 }

    /// Adds what one accepted item shows.
    package mutating func add(itemShowing shows: EvidenceKind.Shows, isInDate: Bool) {
        formUnion(EvidenceFacts(itemShowing: shows, isInDate: isInDate))
    }

    /// What one accepted item adds.
    package init(itemShowing shows: EvidenceKind.Shows, isInDate: Bool) {
        var facts: EvidenceFacts = .accepted
        if isInDate {
            facts.insert(.inDate)
            switch shows {
            case .document: break
            case .practice: facts.insert(.inDatePractice)
            case .effect: facts.insert(.inDateEffect)
            }
        }
        self = facts
    }

    /// The evidence that stands for each step of the ladder used in rule cases.
    package init(ladder level: Level) {
        switch level {
        case .absent: self = []
        case .partly: self = .accepted
        case .inPlace: self = [.accepted, .inDate]
        case .embedded: self = [.accepted, .inDate, .inDatePractice, .inDateEffect]
        }
    }

    /// Whether the evidence meets a need.
    package func meets(_ need: EvidenceNeed) -> Bool {
        switch need {
        case .accepted: contains(.accepted)
        case .inDate: contains(.inDate)
        case .inDatePractice: contains(.inDatePractice)
        case .inDateEffect: contains(.inDateEffect)
        }
    }

    /// Every combination that items can produce: nothing in date without something accepted, no practice or effect out of date.
    package static let possible: [EvidenceFacts] = (0..<16).map { EvidenceFacts(rawValue: $0) }.filter { facts in
        if facts.contains(.inDate) && !facts.contains(.accepted) { return false }
        let needsInDate = facts.contains(.inDatePractice) || facts.contains(.inDateEffect)
        return !needsInDate || facts.contains(.inDate)
    }
}

/// Everything the rules look at of one criterion.
package struct CriterionFacts: Sendable, Hashable {
    /// False where the criterion is not asked of the agency's type, or *not applicable* was approved by the reader.
    package var isApplicable: Bool
    /// Nil where the agency left it unanswered, or claimed *not applicable* without being allowed to.
    package var selfRating: Level?
    package var evidence: EvidenceFacts
    /// The level a reader gave, which then counts in place of everything else.
    package var assessed: Level?
    /// An action with an owner and a date covers the criterion.
    package var isPlanned: Bool
    /// An accepted interim safeguard stands in while the criterion is mended.
    package var isSafeguarded: Bool

    package init(
        isApplicable: Bool = true, selfRating: Level?, evidence: EvidenceFacts = [], assessed: Level? = nil,
        isPlanned: Bool = false, isSafeguarded: Bool = false
    ) {
        self.isApplicable = isApplicable
        self.selfRating = selfRating
        self.evidence = evidence
        self.assessed = assessed
        self.isPlanned = isPlanned
        self.isSafeguarded = isSafeguarded
    }
}
