extension RuleCase {
    /// The facts of the case: every criterion at the edition's blank state, the settings applied in order.
    ///
    /// - Returns: The facts before and after the one step, or nil where a setting names a criterion the edition has not.
    func facts(in edition: Edition) -> (before: [CriterionFacts], after: [CriterionFacts])? {
        var facts = edition.criteria.map { _ in CriterionFacts(selfRating: nil) }
        for setting in settings {
            guard setting.apply(to: &facts, of: edition) else { return nil }
        }
        let before = facts
        guard step.criterion != nil, step.apply(to: &facts, of: edition) else { return nil }
        return (before, facts)
    }

    /// Whether the step changes exactly one thing of one answer, by one step. A level that was not given counts as below 0.
    func isOneStep(in edition: Edition) -> Bool {
        guard let (before, after) = facts(in: edition) else { return false }
        let changed = before.indices.filter { before[$0] != after[$0] }
        guard changed.count == 1, let index = changed.first else { return false }
        let from = before[index]
        let to = after[index]
        func distance(_ left: Level?, _ right: Level?) -> Int { abs((left?.rawValue ?? -1) - (right?.rawValue ?? -1)) }
        let ladder = Level.allCases.map { EvidenceFacts(ladder: $0) }
        let evidence = (ladder.firstIndex(of: from.evidence) ?? 0) - (ladder.firstIndex(of: to.evidence) ?? 0)
        return distance(from.selfRating, to.selfRating) + abs(evidence) + distance(from.assessed, to.assessed)
            + (from.isPlanned != to.isPlanned ? 1 : 0) + (from.isSafeguarded != to.isSafeguarded ? 1 : 0) == 1
    }
}

extension RuleCase.Setting {
    fileprivate func apply(to facts: inout [CriterionFacts], of edition: Edition) -> Bool {
        let indexes: [Int]
        if let criterion {
            guard let index = edition.criterionIndex(criterion) else { return false }
            indexes = [index]
        } else {
            indexes = Array(facts.indices)
        }
        for index in indexes {
            if let selfRating { facts[index].selfRating = selfRating }
            if let evidence { facts[index].evidence = EvidenceFacts(ladder: evidence) }
            if let assessed { facts[index].assessed = assessed }
            if let isPlanned { facts[index].isPlanned = isPlanned }
            if let isSafeguarded { facts[index].isSafeguarded = isSafeguarded }
        }
        return true
    }
}

extension ProofSearch {
    /// Runs a rule's cases for an edition: each must fire it, change one thing of one answer by one step, and then be silent.
    ///
    /// - Returns: The facts of each case before and after its step.
    mutating func run(
        _ text: RuleText, in edition: Edition, fires: ([CriterionFacts]) -> Bool
    ) -> [(before: [CriterionFacts], after: [CriterionFacts])] {
        let own = text.cases.filter { $0.edition == edition.id }
        look(!own.isEmpty, "rule \(text.id) has no case for edition \(edition.id)")
        return own.compactMap { ruleCase in
            guard let facts = ruleCase.facts(in: edition) else {
                look(false, "a case of rule \(text.id) names a criterion that the edition has not")
                return nil
            }
            look(ruleCase.isOneStep(in: edition), "a case of rule \(text.id) changes more than one step of one answer")
            look(fires(facts.before), "a case of rule \(text.id) does not fire it")
            look(!fires(facts.after), "rule \(text.id) still fires after the step of its case")
            return facts
        }
    }
}

extension GradingRules {
    /// Runs every rule's own cases.
    func caseProofs(_ edition: Edition) -> [RuleProof] {
        var cases = ProofSearch()
        var live = ProofSearch()
        var reached: Set<Int> = []
        for (text, fires, decides) in firingTests(edition) {
            for (before, after) in cases.run(text, in: edition, fires: fires) {
                live.look(decides(before), "rule \(text.id) decides nothing in its own case")
                for facts in [before, after] {
                    if let grade = grade(of: edition, facts) { reached.insert(grade) }
                }
            }
        }
        for index in grades.indices {
            live.look(reached.contains(index), "no rule's case ends in the grade \(grades[index].label)")
        }
        return [
            cases.proof(.cases, "each rule's case fires it, and one step of one answer stops it"),
            live.proof(.live, "each rule changes a result when it alone is removed, and every grade is reached"),
        ]
    }

    private typealias Test = ([CriterionFacts]) -> Bool

    private func firingTests(_ edition: Edition) -> [(RuleText, Test, Test)] {
        let gateTests: [(RuleText, Test, Test)] = gate.map { rule in
            let fires: Test = { facts in
                facts.contains { fact in
                    fact.assessed == nil && (fact.selfRating ?? .absent) >= rule.opens
                        && !rule.needs.allSatisfy(fact.evidence.meets)
                }
            }
            let without = replacing(
                gate: gate.map { $0 == rule ? GateRule(text: $0.text, opens: $0.opens, needs: []) : $0 })
            return (rule.text, fires, { without.states(of: edition, $0) != states(of: edition, $0) })
        }
        let verdictTests: [(RuleText, Test, Test)] = verdicts.indices.flatMap { index in
            verdicts[index].requirements.map { requirement in
                let fires: Test = { facts in
                    states(of: edition, facts).contains { !$0.counts.isEmpty && !requirement.isMet(by: $0.counts) }
                }
                let without = withoutRequirement(requirement.text.id)
                return (requirement.text, fires, { without.states(of: edition, $0) != states(of: edition, $0) })
            }
        }
        let gradeTests: [(RuleText, Test, Test)] = limitingRules.map { rule in
            let fires: Test = { rule.fires(on: states(of: edition, $0).compactMap(\.facts)) }
            let without = without(limitingRule: rule.text.id)
            return (rule.text, fires, { without.grade(of: edition, $0) != grade(of: edition, $0) })
        }
        return gateTests + verdictTests + gradeTests
    }

    private func withoutRequirement(_ id: String) -> GradingRules {
        let thinner = verdicts.map { verdict in
            Verdict(
                id: verdict.id, label: verdict.label, letter: verdict.letter,
                requirements: verdict.requirements.filter { $0.text.id != id })
        }
        return replacing(verdicts: thinner)
    }
}
