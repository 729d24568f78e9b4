extension GradingRules {
    /// Claims about whole returns: the two ends of the scale, and what declaring a weakness is worth.
    func edgeProofs(_ edition: Edition) -> [RuleProof] {
        [endsProof(edition), declaringProof(edition)]
    }

    /// In an edition of one or two standards a weakness declared and planned for in each is what the allowance for declared weaknesses is
    /// about; from three standards on, nothing evidenced must be the lowest grade whatever is declared and planned.
    private func endsProof(_ edition: Edition) -> RuleProof {
        var search = ProofSearch()
        let isSmall = edition.standards.count < 3
        let states = isSmall ? unevidenced.filter { !$0.isPlanned } : unevidenced
        for rated in 1...max(edition.standards.count, 1) {
            for mixture in Self.mixtures(of: rated, over: states) {
                search.look(
                    grade(of: mixture) == 0,
                    "\(rated) rated standards with nothing evidenced are not the lowest grade, declared or planned as they may be"
                )
            }
        }
        let everything = edition.criteria.map { _ in
            CriterionFacts(selfRating: .embedded, evidence: EvidenceFacts(ladder: .embedded))
        }
        search.look(grade(of: edition, everything) == grades.count - 1, "everything embedded is not the best grade")
        return search.proof(.live, "nothing evidenced is the lowest grade and everything embedded the best")
    }

    /// The states of a standard without any accepted evidence or assessed level: the lowest verdict, declared and planned or not, its live
    /// risks open or not.
    private var unevidenced: [StandardFacts] {
        (0..<8).map { bits in
            StandardFacts(
                verdict: 0, isDeclared: bits & 1 != 0, isPlanned: bits & 2 != 0, isEvidenced: false,
                hasOpenLiveRisk: bits & 4 != 0)
        }
    }

    /// Every way to give so many standards one of these states each, the order of standards left aside.
    private static func mixtures(of number: Int, over states: [StandardFacts]) -> [[StandardFacts]] {
        guard number > 0 else { return [[]] }
        return states.indices.flatMap { first in
            mixtures(of: number - 1, over: Array(states[first...])).map { [states[first]] + $0 }
        }
    }

    /// For each standard: all else embedded, its criteria supported at one low level and planned for; hidden behind top ratings, or declared.
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
                            isPlanned: true, isSafeguarded: true)
                    }
                }
                guard let hidden = grade(of: edition, facts(declared: false)),
                    let declared = grade(of: edition, facts(declared: true))
                else { return false }
                return declared > hidden
            }
            search.look(
                isWorthIt, "declaring a weakness of standard \(standard.id) gains nothing, planned for as it is")
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
