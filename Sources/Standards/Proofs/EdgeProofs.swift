extension GradingRules {
    /// Claims about whole returns: the two ends of the scale, and what declaring a weakness is worth.
    func edgeProofs(_ edition: Edition) -> [RuleProof] {
        [endsProof(edition), declaringProof(edition)]
    }

    private func endsProof(_ edition: Edition) -> RuleProof {
        var search = ProofSearch()
        for rating in Level.allCases {
            let nothing = edition.criteria.map { _ in CriterionFacts(selfRating: rating) }
            search.look(
                grade(of: edition, nothing) == 0,
                "nothing evidenced and rated \(rating.rawValue) is not the lowest grade")
        }
        let everything = edition.criteria.map { _ in
            CriterionFacts(selfRating: .embedded, evidence: EvidenceFacts(ladder: .embedded))
        }
        search.look(grade(of: edition, everything) == grades.count - 1, "everything embedded is not the best grade")
        return search.proof(.live, "nothing evidenced is the lowest grade and everything embedded the best")
    }

    /// For each standard: all else embedded, its criteria supported at one low level; hidden behind top ratings, or declared and planned.
    private func declaringProof(_ edition: Edition) -> RuleProof {
        var search = ProofSearch()
        for standard in edition.standards {
            let isWorthIt = Level.allCases.filter { $0 < gapBelow }.contains { supported in
                func facts(declared: Bool) -> [CriterionFacts] {
                    edition.criteria.indices.map { index in
                        guard standard.criteria.contains(index) else {
                            return CriterionFacts(selfRating: .embedded, evidence: EvidenceFacts(ladder: .embedded))
                        }
                        return CriterionFacts(
                            selfRating: declared ? supported : .embedded, evidence: EvidenceFacts(ladder: supported),
                            isPlanned: declared, isSafeguarded: true)
                    }
                }
                guard let hidden = grade(of: edition, facts(declared: false)),
                    let declared = grade(of: edition, facts(declared: true))
                else { return false }
                return declared > hidden
            }
            search.look(isWorthIt, "declaring and planning for a weak standard \(standard.id) gains nothing")
        }
        return search.proof(
            .honest, "for each standard a weakness declared and planned for grades better than a hidden one")
    }

    /// The states of all standards of an edition for one return's facts, one per criterion in order.
    package func states(of edition: Edition, _ facts: [CriterionFacts]) -> [StandardState] {
        edition.standards.map { state(of: edition.criteria[$0.criteria], facts: facts[$0.criteria]) }
    }

    /// The grade of a complete return; nil where nothing is rated or something is unanswered.
    package func grade(of edition: Edition, _ facts: [CriterionFacts]) -> Int? {
        let states = states(of: edition, facts)
        guard !states.contains(where: \.isOpen) else { return nil }
        return grade(of: states.compactMap(\.facts))
    }
}
