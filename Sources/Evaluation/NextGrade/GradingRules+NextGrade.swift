package import Standards

extension GradingRules {
    /// The smallest set of changes after which the rules propose a grade, or a better one.
    ///
    /// Smallest means: in the fewest standards; of such sets the one with the fewest changes; of these the one with the fewest that mend
    /// nothing by themselves, and then with the fewest levels to climb. Where several are left, the one that begins earliest in the edition. Because no set in
    /// fewer standards leads there, no part of the standards named is enough without the others.
    ///
    /// - Parameters:
    ///   - grade: The index of the grade wanted.
    ///   - facts: The facts of a complete return, one for each criterion of the edition.
    /// - Returns: The changes by standard, in the edition's order; empty where the rules propose the grade already; nil where the return is not
    ///   complete, nothing is rated, or no change leads there.
    package func changes(to grade: Int, of edition: Edition, _ facts: [CriterionFacts]) -> [StandardChange]? {
        let states = states(of: edition, facts)
        guard !states.contains(where: \.isOpen), states.contains(where: { $0.facts != nil }) else { return nil }
        let limits = limitingRules.filter { $0.cap < grade }
        var patterns: [StandardPattern] = []
        for pattern in limits.flatMap({ $0.conditions.map(\.counted) }) where !patterns.contains(pattern) {
            patterns.append(pattern)
        }
        let options = edition.standards.indices.filter { states[$0].facts != nil }.map { standard in
            (
                standard,
                StandardOptions(standard: standard, edition: edition, rules: self, facts: facts, patterns: patterns)
                    .all()
            )
        }
        return GradeSearch(limits: limits, patterns: patterns, options: options).changes()
    }
}

/// Chooses for each standard how it is to be, so that no rule stands in the way and as little as possible is changed.
///
/// Limiting rules look only at how many standards match a pattern. So of two choices for the first few standards with the same counts only the
/// cheaper is carried on, and the answer is exact.
private struct GradeSearch {
    let limits: [LimitingRule]
    let patterns: [StandardPattern]
    let options: [(standard: Int, all: [StandardOption])]

    private struct Choice {
        var cost = ChangeCost()
        /// Which option each standard has; the later an option stands, the more of it is changed.
        var places: [Int] = []

        func isBetter(than other: Choice) -> Bool {
            cost == other.cost ? other.places.lexicographicallyPrecedes(places) : cost < other.cost
        }
    }

    func changes() -> [StandardChange]? {
        var choices: [[Int]: Choice] = [Array(repeating: 0, count: patterns.count): Choice()]
        for (_, all) in options {
            var next: [[Int]: Choice] = [:]
            for (counts, choice) in choices {
                for (place, option) in all.enumerated() {
                    let now = zip(counts, option.matches).map { $0 + ($1 ? 1 : 0) }
                    var further = choice
                    further.cost = choice.cost + option.cost
                    further.places.append(place)
                    if let known = next[now], !further.isBetter(than: known) { continue }
                    next[now] = further
                }
            }
            choices = next
        }
        var best: Choice?
        for (counts, choice) in choices where !isLimited(counts) {
            if let known = best, !choice.isBetter(than: known) { continue }
            best = choice
        }
        return best.map { choice in
            zip(options, choice.places).compactMap { option, place in
                let changes = option.all[place].changes
                return changes.isEmpty ? nil : StandardChange(standard: option.standard, changes: changes)
            }
        }
    }

    private func isLimited(_ counts: [Int]) -> Bool {
        limits.contains { rule in
            rule.conditions.allSatisfy { condition in
                let count = patterns.firstIndex(of: condition.counted).map { counts[$0] } ?? 0
                return condition.holds(count: count, rated: options.count)
            }
        }
    }
}
