extension GradingRules {
    /// Part three: from the states of the rated standards to the grade.
    ///
    /// A grade is the lowest cap of the rules that fire, so it is enough that no rule *begins* to fire when a standard
    /// gets better, or when a rating becomes honest. A rule sees of the other standards only how many match each of its patterns;
    /// so each rule is tried with every such count, for every number of rated standards.
    func gradeProofs(standards: Int) -> [RuleProof] {
        let states = allStandardFacts
        let steps = states.flatMap { before in betterByOneStep(than: before).map { (before, $0) } }
        let honesty = states.flatMap { before in honestForms(of: before).map { (before, $0) } }
        return [
            capProof(),
            neverBegins(
                .monotone, "no limiting rule begins to fire when one standard gets better by one step", steps, standards
            ),
            neverBegins(
                .honest, "no limiting rule begins to fire when a standard's ratings become what is supported", honesty,
                standards),
        ]
    }

    /// Every state a rated standard could be in, reachable or not: proving more than needed costs nothing.
    private var allStandardFacts: [StandardFacts] {
        verdicts.indices.flatMap { verdict in
            (0..<16).map { bits in
                StandardFacts(
                    verdict: verdict, isDeclared: bits & 1 != 0, isPlanned: bits & 2 != 0, isEvidenced: bits & 4 != 0,
                    hasOpenLiveRisk: bits & 8 != 0)
            }
        }
    }

    private func betterByOneStep(than facts: StandardFacts) -> [StandardFacts] {
        var better: [StandardFacts] = []
        if facts.verdict + 1 < verdicts.count {
            var next = facts
            next.verdict += 1
            better.append(next)
        }
        if !facts.isPlanned {
            var next = facts
            next.isPlanned = true
            better.append(next)
        }
        if !facts.isEvidenced {
            var next = facts
            next.isEvidenced = true
            better.append(next)
        }
        if facts.hasOpenLiveRisk {
            var next = facts
            next.hasOpenLiveRisk = false
            better.append(next)
        }
        return better
    }

    /// What a standard can turn into when each self-rating becomes what is supported: the verdict stays or rises, a weak
    /// standard is then declared by its own ratings and a sound one is not, plans cover at least as much, and a live risk is open
    /// at most where it was.
    private func honestForms(of facts: StandardFacts) -> [StandardFacts] {
        (facts.verdict..<verdicts.count).flatMap { verdict in
            [false, true].flatMap { planned in
                [false, true].compactMap { liveRisk -> StandardFacts? in
                    guard planned || !facts.isPlanned, !liveRisk || facts.hasOpenLiveRisk else { return nil }
                    return StandardFacts(
                        verdict: verdict, isDeclared: verdict < met, isPlanned: planned, isEvidenced: facts.isEvidenced,
                        hasOpenLiveRisk: liveRisk)
                }
            }
        }
    }

    private func capProof() -> RuleProof {
        var search = ProofSearch()
        for rule in limitingRules {
            search.look(
                rule.cap >= 0 && rule.cap < grades.count - 1, "rule \(rule.text.id) caps at the best grade or at none")
        }
        return search.proof(.total, "every limiting rule caps at a grade below the best, so one lowest cap exists")
    }

    private func neverBegins(
        _ property: RuleProof.Property, _ claim: String, _ changes: [(StandardFacts, StandardFacts)], _ standards: Int
    ) -> RuleProof {
        var search = ProofSearch()
        for rule in limitingRules {
            let patterns = rule.conditions.map(\.counted)
            var seen: Set<[Bool]> = []
            for (before, after) in changes {
                let key = patterns.map { $0.matches(before) } + patterns.map { $0.matches(after) }
                guard seen.insert(key).inserted else { continue }
                for rated in 1...max(standards, 1) {
                    for others in Self.countVectors(patterns.count, upTo: rated - 1) {
                        func fires(_ facts: StandardFacts) -> Bool {
                            zip(rule.conditions, others).allSatisfy { condition, count in
                                condition.holds(
                                    count: count + (condition.counted.matches(facts) ? 1 : 0), rated: rated)
                            }
                        }
                        search.look(
                            fires(before) || !fires(after),
                            "rule \(rule.text.id) begins to fire with \(rated) rated standards, \(others) others counted, "
                                + "when \(words(before)) becomes \(words(after))")
                    }
                }
            }
        }
        return search.proof(property, claim)
    }

    private static func countVectors(_ length: Int, upTo most: Int) -> [[Int]] {
        (0..<length).reduce([[]]) { vectors, _ in vectors.flatMap { vector in (0...most).map { vector + [$0] } } }
    }

    private func words(_ facts: StandardFacts) -> String {
        let parts = [
            verdicts[facts.verdict].label, facts.isDeclared ? "declared" : "not declared",
            facts.isPlanned ? "planned" : "not planned", facts.isEvidenced ? "evidenced" : "without accepted evidence",
            facts.hasOpenLiveRisk ? "live risk open" : "no live risk open",
        ]
        return "(\(parts.joined(separator: ", ")))"
    }
}
