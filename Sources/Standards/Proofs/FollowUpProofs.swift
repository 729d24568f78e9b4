extension FollowUpRules {
    /// Proves, or refutes with a counterexample, that the rules take every gap, hurry with graver ones, and do what their cases say.
    ///
    /// - Parameters:
    ///   - edition: The edition the cases speak of.
    ///   - rules: The grading rules whose verdicts and grades are named.
    package func proofs(with edition: Edition, _ rules: GradingRules) -> [RuleProof] {
        [takesEveryGap(rules), hurries(rules), caseProof(edition, rules)]
    }

    private static func gaps(_ rules: GradingRules) -> [GapFacts] {
        let grades: [Int?] = [nil] + rules.grades.indices.map(Optional.some)
        return rules.verdicts.indices.flatMap { verdict in
            grades.flatMap { grade in
                [false, true].map { GapFacts(isLiveRisk: $0, verdict: verdict, grade: grade) }
            }
        }
    }

    private func takesEveryGap(_ rules: GradingRules) -> RuleProof {
        var search = ProofSearch()
        for gap in Self.gaps(rules) {
            let taken = priorities.contains { $0.isMatched(by: gap) }
            search.look(taken, "no priority takes a gap with verdict \(rules.verdicts[gap.verdict].label)")
        }
        for priority in priorities {
            search.look(
                priority.deadline(for: .evidence) != nil, "priority \(priority.text.id) sets no date for the evidence")
        }
        return search.proof(.total, "every gap has exactly one priority, and every priority a date for the evidence")
    }

    private func hurries(_ rules: GradingRules) -> RuleProof {
        var search = ProofSearch()
        for gap in Self.gaps(rules) {
            let own = days(of: gap)
            for graver in Self.graver(than: gap, rules) {
                search.look(
                    days(of: graver) <= own,
                    "a graver gap has longer than one with verdict \(rules.verdicts[gap.verdict].label)")
            }
        }
        return search.proof(.monotone, "a graver gap never has longer than a lesser one")
    }

    private func days(of gap: GapFacts) -> Int {
        priorities[priorityIndex(of: gap)].deadline(for: .evidence)?.days ?? .max
    }

    private static func graver(than gap: GapFacts, _ rules: GradingRules) -> [GapFacts] {
        var graver = [GapFacts(isLiveRisk: true, verdict: gap.verdict, grade: gap.grade)]
        if gap.verdict > 0 {
            graver.append(GapFacts(isLiveRisk: gap.isLiveRisk, verdict: gap.verdict - 1, grade: gap.grade))
        }
        if let grade = gap.grade, grade > 0 {
            graver.append(GapFacts(isLiveRisk: gap.isLiveRisk, verdict: gap.verdict, grade: grade - 1))
        }
        return graver
    }

    private func caseProof(_ edition: Edition, _ rules: GradingRules) -> RuleProof {
        var search = ProofSearch()
        for (index, priority) in priorities.enumerated() {
            _ = search.run(priority.text, in: edition) { priorities(ofGapsIn: $0, edition, rules).contains(index) }
        }
        for step in agencySteps {
            _ = search.run(step.text, in: edition) { facts in
                rules.grade(of: edition, facts).map { $0 <= step.gradeAtMost } ?? false
            }
        }
        return search.proof(.cases, "each rule's case fires it, and one step of one answer stops it")
    }

    private func priorities(ofGapsIn facts: [CriterionFacts], _ edition: Edition, _ rules: GradingRules) -> Set<Int> {
        let grade = rules.grade(of: edition, facts)
        var found: Set<Int> = []
        for (standard, state) in zip(edition.standards, rules.states(of: edition, facts)) {
            guard let verdict = state.facts?.verdict else { continue }
            for (index, standing) in zip(standard.criteria, state.standings) {
                guard case .level(let level) = standing, level < rules.gapBelow else { continue }
                let isLiveRisk = edition.criteria[index].isLiveRisk && level == .absent
                found.insert(priorityIndex(of: GapFacts(isLiveRisk: isLiveRisk, verdict: verdict, grade: grade)))
            }
        }
        return found
    }
}
