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
    /// The index of the verdict that asks for it.
    package let verdict: Int
    package let requirement: Requirement
    /// The criteria of its scope below its level, by index in the edition.
    package let short: [Int]
    /// How many of them must be lifted.
    package let needed: Int
    /// How many criteria of the scope reach the level, and how many the scope holds.
    package let reached: Int
    package let size: Int

    package init(verdict: Int, requirement: Requirement, short: [Int], needed: Int, reached: Int, size: Int) {
        self.verdict = verdict
        self.requirement = requirement
        self.short = short
        self.needed = needed
        self.reached = reached
        self.size = size
    }
}

extension GradingRules {
    /// The requirements that stand between a standard and a verdict.
    ///
    /// - Parameter target: The index of the verdict wanted.
    /// - Returns: The unmet requirements of that verdict and of those below it, lowest first.
    package func unmet(
        for target: Int, in standard: Standard, of edition: Edition, findings: [CriterionFinding], counts: VerdictCounts
    ) -> [UnmetRequirement] {
        guard target > 0, target < verdicts.count, !counts.isEmpty else { return [] }
        return (1...target).flatMap { verdict in
            verdicts[verdict].requirements.compactMap { requirement -> UnmetRequirement? in
                guard !requirement.isMet(by: counts) else { return nil }
                let short = standard.criteria.filter { index in
                    guard let level = findings[index].level, level < requirement.level else { return false }
                    return requirement.scope == .applicable || edition.criteria[index].isCore
                }
                let reached = counts.count(atLeast: requirement.level, in: requirement.scope)
                let size = counts.size(of: requirement.scope)
                return UnmetRequirement(
                    verdict: verdict, requirement: requirement, short: short,
                    needed: requirement.share.leastCount(of: size) - reached, reached: reached, size: size)
            }
        }
    }
}
