package import Standards

/// Where one standard of one return stands.
package struct StandardFinding: Sendable, Hashable {
    /// The standard's index in the edition.
    package let standard: Int
    package let state: StandardState
    /// The agency's own rating of the standard, from its self-ratings alone; nil where nothing applies.
    package let ownVerdict: Int?
    /// The requirements that keep it from the next verdict up; empty for the best.
    package let unmet: [UnmetRequirement]

    package init(standard: Int, state: StandardState, ownVerdict: Int?, unmet: [UnmetRequirement]) {
        self.standard = standard
        self.state = state
        self.ownVerdict = ownVerdict
        self.unmet = unmet
    }

    /// The verdict; nil where the standard is not rated or still open.
    package var verdict: Int? { state.facts?.verdict }

    /// No criterion applies to the agency.
    package var isNotRated: Bool { state.counts.isEmpty && !state.isOpen }
}

/// A requirement of a verdict that is not met, and the criteria that fall short of it.
package struct UnmetRequirement: Sendable, Hashable {
    /// What is asked, and by which verdict.
    package let need: GradingRules.Need
    /// The criteria of its scope below its level, by index in the edition.
    package let short: [Int]
    /// How many of them must be lifted.
    package let needed: Int
    /// How many criteria of the scope reach the level, and how many the scope holds.
    package let reached: Int
    package let size: Int

    package init(need: GradingRules.Need, short: [Int], needed: Int, reached: Int, size: Int) {
        self.need = need
        self.short = short
        self.needed = needed
        self.reached = reached
        self.size = size
    }

    /// The index of the verdict that asks for it.
    package var verdict: Int { need.verdict }
}

extension GradingRules {
    /// The requirement in the rules, with its words.
    package func requirement(_ need: Need) -> Requirement { verdicts[need.verdict].requirements[need.place] }

    /// The requirements that stand between a standard and a verdict.
    ///
    /// - Parameters:
    ///   - target: The index of the verdict wanted.
    ///   - criteria: The indexes of the standard's criteria.
    /// - Returns: The unmet requirements of that verdict and of those below it, lowest first.
    package func unmet(
        for target: Int, among criteria: Range<Int>, of edition: Edition, findings: [CriterionFinding],
        counts: VerdictCounts
    ) -> [UnmetRequirement] {
        var unmet: [UnmetRequirement] = []
        guard target > 0, target < verdicts.count, !counts.isEmpty else { return unmet }
        unmet.reserveCapacity(needs.count)
        let reachedCounts = ReachedCounts(counts)
        for need in needs where need.verdict <= target {
            let reached = reachedCounts.count(atLeast: need.level, in: need.scope)
            let size = reachedCounts.size(of: need.scope)
            if need.share.isReached(by: reached, of: size) { continue }
            var short: [Int] = []
            short.reserveCapacity(size - reached)
            for index in criteria {
                guard let level = findings[index].level, level < need.level else { continue }
                if need.scope == .applicable || edition.criteria[index].isCore { short.append(index) }
            }
            unmet.append(
                UnmetRequirement(
                    need: need, short: short, needed: need.share.leastCount(of: size) - reached, reached: reached,
                    size: size))
        }
        return unmet
    }
}
