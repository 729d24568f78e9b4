extension GradingRules {
    /// Part one: from an answer with its evidence to a level.
    func answerProofs() -> [RuleProof] {
        [ladderProof(), gateProof(), supportMonotoneProof(), ratingHonestProof()]
    }

    private static let ratings: [Level?] = [nil] + Level.allCases.map(Optional.some)

    /// Every state of one criterion that the rules can tell apart.
    private static var states: [CriterionFacts] {
        ratings.flatMap { selfRating in
            EvidenceFacts.possible.flatMap { evidence in
                ratings.map { CriterionFacts(selfRating: selfRating, evidence: evidence, assessed: $0) }
            }
        }
    }

    private func ladderProof() -> RuleProof {
        var search = ProofSearch()
        for level in Level.allCases {
            let reached = EvidenceFacts.possible.contains { allowed(by: $0) == level }
            search.look(reached, "no accepted evidence allows level \(level.rawValue)")
        }
        return search.proof(.total, "every level is allowed by some accepted evidence")
    }

    private func gateProof() -> RuleProof {
        var search = ProofSearch()
        for rating in Level.allCases {
            let standing = standing(CriterionFacts(selfRating: rating))
            search.look(
                standing == .level(.absent), "self-rating \(rating.rawValue) with nothing accepted is above level 0")
        }
        return search.proof(.honest, "with nothing accepted the level is 0, whatever was claimed")
    }

    private func supportMonotoneProof() -> RuleProof {
        var search = ProofSearch()
        for facts in Self.states {
            for better in EvidenceFacts.possible where better.isSuperset(of: facts.evidence) {
                var more = facts
                more.evidence = better
                search.look(
                    !Self.falls(from: standing(facts), to: standing(more)),
                    "more accepted evidence lowers a criterion rated \(Self.name(facts.selfRating))")
            }
            guard let assessed = facts.assessed, let next = Level(rawValue: assessed.rawValue + 1) else { continue }
            var higher = facts
            higher.assessed = next
            search.look(
                !Self.falls(from: standing(facts), to: standing(higher)),
                "assessing level \(next.rawValue) in place of \(assessed.rawValue) lowers a criterion")
        }
        return search.proof(.monotone, "one more accepted item or a higher assessed level never lowers a criterion")
    }

    private func ratingHonestProof() -> RuleProof {
        var search = ProofSearch()
        for facts in Self.states {
            var honest = facts
            honest.selfRating = supported(facts)
            search.look(
                !Self.falls(from: standing(facts), to: standing(honest)),
                "self-rating \(Self.name(facts.selfRating)) gives more than rating what is supported")
        }
        return search.proof(.honest, "no self-rating gives a criterion more than rating it at what is supported")
    }

    private static func falls(from before: CriterionStanding, to after: CriterionStanding) -> Bool {
        switch (before, after) {
        case (.level(let before), .level(let after)): after < before
        case (.level, .unanswered), (.level, .notApplicable): true
        default: false
        }
    }

    private static func name(_ rating: Level?) -> String { rating.map { String($0.rawValue) } ?? "left unanswered" }
}
