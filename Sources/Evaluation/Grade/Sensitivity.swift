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
    /// lacking a plan or a safeguard is tried on each applicable criterion; and every level on each criterion that a reader let stand as
    /// *not applicable*. An answer not listed here cannot by itself have decided anything.
    ///
    /// - Parameters:
    ///   - facts: The facts of a complete return, one for each criterion of the edition.
    ///   - excused: The criteria asked of the agency that a reader approved as not applicable.
    package func sensitiveAnswers(
        of edition: Edition, _ facts: [CriterionFacts], excused: Set<Int> = []
    ) -> [SensitiveAnswer] {
        let states = states(of: edition, facts)
        guard !states.contains(where: \.isOpen), let grade = grade(of: states.compactMap(\.facts)) else { return [] }
        var sensitive: [SensitiveAnswer] = []
        for (place, standard) in edition.standards.enumerated() {
            var others = states
            others.remove(at: place)
            let rest = others.compactMap(\.facts)
            for index in standard.criteria where facts[index].isApplicable || excused.contains(index) {
                var lowest = grade
                var highest = grade
                let changes = facts[index].isApplicable ? Self.changes(of: facts[index]) : Self.answers
                for change in changes {
                    var changed = Array(facts[standard.criteria])
                    changed[index - standard.criteria.lowerBound] = change
                    let state = state(of: edition.criteria[standard.criteria], facts: changed[...])
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

    /// A plain answer at each level, for a criterion that was excused.
    private static var answers: [CriterionFacts] {
        Level.allCases.map { CriterionFacts(selfRating: $0, evidence: EvidenceFacts(ladder: $0)) }
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
