/// Where a criterion stands once the rules have looked at it.
package enum CriterionStanding: Sendable, Hashable {
    case level(Level)
    case notApplicable
    /// Neither rated by the agency nor assessed by a reader. Never level 0.
    case unanswered
}

extension GradingRules {
    /// The highest level that the accepted evidence allows: each rule of the gate up to it must be met.
    package func allowed(by evidence: EvidenceFacts) -> Level { allowedLevels[Int(evidence.rawValue & 15)] }

    /// What each combination of facts about evidence allows, by its bits: asked for every criterion, worked out once.
    static func allowedLevels(_ gate: [GateRule]) -> [Level] {
        (UInt8(0)..<16).map { bits in
            let evidence = EvidenceFacts(rawValue: bits)
            var reached = Level.absent
            for rule in gate {
                guard rule.needs.allSatisfy(evidence.meets) else { break }
                reached = rule.opens
            }
            return reached
        }
    }

    /// The reader's assessed level where there is one, else what the evidence allows.
    package func supported(_ facts: CriterionFacts) -> Level { facts.assessed ?? allowed(by: facts.evidence) }

    /// Where the criterion stands: the assessed level; else the lower of the self-rating and what is supported.
    package func standing(_ facts: CriterionFacts) -> CriterionStanding {
        guard facts.isApplicable else { return .notApplicable }
        if let assessed = facts.assessed { return .level(assessed) }
        guard let selfRating = facts.selfRating else { return .unanswered }
        return .level(min(selfRating, allowed(by: facts.evidence)))
    }
}
