package import Standards

/// An answer on which a grade turns: changing it alone changes the grade.
package struct SensitiveAnswer: Sendable, Hashable {
    /// The criterion's index in the edition.
    package let criterion: Int
    /// The worst and the best grade that some change of this one answer leads to.
    package let lowest: Int
    package let highest: Int
}

extension GradingRules {
    /// The answers any one of which, changed alone, would change a grade; in the edition's order.
    ///
    /// Every other self-rating, every rung of the evidence ladder, every other assessed level where one was given, and having or
    /// lacking a plan or a safeguard is tried on each applicable criterion. An answer not listed here cannot by itself have decided
    /// anything.
    ///
    /// - Parameter facts: The facts of a complete return, one for each criterion of the edition.
    package func sensitiveAnswers(of edition: Edition, _ facts: [CriterionFacts]) -> [SensitiveAnswer] {
        let states = states(of: edition, facts)
        guard !states.contains(where: \.isOpen), let grade = grade(of: states.compactMap(\.facts)) else { return [] }
        var sensitive: [SensitiveAnswer] = []
        for (place, standard) in edition.standards.enumerated() {
            var others = states
            others.remove(at: place)
            let rest = others.compactMap(\.facts)
            for index in standard.criteria where facts[index].isApplicable {
                var lowest = grade
                var highest = grade
                for change in Self.changes(of: facts[index]) {
                    var changed = Array(facts[standard.criteria])
                    changed[index - standard.criteria.lowerBound] = change
                    let state = state(of: edition.criteria[standard.criteria], facts: changed)
                    guard let own = state.facts, let after = self.grade(of: rest + [own]) else { continue }
                    lowest = min(lowest, after)
                    highest = max(highest, after)
                }
                if lowest < grade || highest > grade {
                    sensitive.append(SensitiveAnswer(criterion: index, lowest: lowest, highest: highest))
                }
            }
        }
        return sensitive
    }

    /// Every other state of one answer, one thing changed at a time.
    private static func changes(of facts: CriterionFacts) -> [CriterionFacts] {
        var changes: [CriterionFacts] = []
        for level in Level.allCases {
            var rated = facts
            rated.selfRating = level
            changes.append(rated)
            var shown = facts
            shown.evidence = EvidenceFacts(ladder: level)
            changes.append(shown)
            guard facts.assessed != nil else { continue }
            var assessed = facts
            assessed.assessed = level
            changes.append(assessed)
        }
        var planned = facts
        planned.isPlanned.toggle()
        var safeguarded = facts
        safeguarded.isSafeguarded.toggle()
        return changes + [planned, safeguarded]
    }
}
