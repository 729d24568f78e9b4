/// One standard's criteria put through the rules.
package struct StandardState: Sendable, Hashable {
    package let standings: [CriterionStanding]
    package let counts: VerdictCounts
    /// The counts of the agency's own ratings. Silence is not a declaration: an unanswered criterion counts as 3 here.
    package let ownCounts: VerdictCounts
    /// Nil where the standard is not rated, or where an unanswered criterion leaves it open.
    package let facts: StandardFacts?
    /// The facts if every unanswered criterion stood at level 0 undeclared, and if every one stood at 3 after the agency had rated it 0;
    /// nil where nothing applies.
    package let range: Range?

    /// The worst and the best the standard can turn out to be.
    package struct Range: Sendable, Hashable {
        package let lowest: StandardFacts
        package let highest: StandardFacts
    }

    /// Whether something is still unanswered.
    package var isOpen: Bool { standings.contains(.unanswered) }
}

extension GradingRules {
    /// Puts the criteria of one standard through the rules.
    ///
    /// - Parameters:
    ///   - criteria: The standard's criteria, in order.
    ///   - facts: Their facts, in the same order.
    package func state(of criteria: ArraySlice<Criterion>, facts: ArraySlice<CriterionFacts>) -> StandardState {
        var standings: [CriterionStanding] = []
        standings.reserveCapacity(criteria.count)
        var counts = VerdictCounts()
        var own = VerdictCounts()
        // As the agency's ratings would look if it rated everything still open 0.
        var frankest = VerdictCounts()
        var unanswered = (core: 0, other: 0)
        var gapsPlanned = true
        var openGapsPlanned = true
        var evidenced = false
        var liveRisk = false
        var liveRiskIfAbsent = false
        for place in 0..<min(criteria.count, facts.count) {
            let fact = facts[facts.startIndex + place]
            let isCore = criteria[criteria.startIndex + place].isCore
            let isLiveRisk = criteria[criteria.startIndex + place].isLiveRisk
            let standing = standing(fact)
            standings.append(standing)
            guard standing != .notApplicable else { continue }
            own.add(fact.selfRating ?? .embedded, isCore: isCore)
            frankest.add(
                fact.selfRating ?? (standing == .unanswered ? .absent : .embedded), isCore: isCore)
            if fact.evidence.contains(.accepted) { evidenced = true }
            switch standing {
            case .level(let level):
                counts.add(level, isCore: isCore)
                if level < gapBelow && !fact.isPlanned { gapsPlanned = false }
                if isLiveRisk && level == .absent && !fact.isSafeguarded { liveRisk = true }
            case .unanswered:
                if isCore { unanswered.core += 1 } else { unanswered.other += 1 }
                if !fact.isPlanned { openGapsPlanned = false }
                if isLiveRisk && !fact.isSafeguarded { liveRiskIfAbsent = true }
            case .notApplicable: break
            }
        }
        let isDeclared = { (ratings: VerdictCounts) in self.verdict(on: ratings).map { $0 < self.met } ?? false }
        func settled(_ level: Level) -> StandardFacts? {
            var all = counts
            all.core[level.rawValue] += unanswered.core
            all.other[level.rawValue] += unanswered.other
            let asGap = level < gapBelow
            return verdict(on: all).map {
                StandardFacts(
                    verdict: $0, isDeclared: isDeclared(asGap ? own : frankest),
                    isPlanned: gapsPlanned && (!asGap || openGapsPlanned),
                    isEvidenced: evidenced || (!asGap && unanswered != (0, 0)),
                    hasOpenLiveRisk: liveRisk || (level == .absent && liveRiskIfAbsent))
            }
        }
        let lowest = settled(.absent)
        let isOpen = unanswered != (0, 0)
        let highest = isOpen ? settled(.embedded) : lowest
        return StandardState(
            standings: standings, counts: counts, ownCounts: own, facts: isOpen ? nil : lowest,
            range: lowest.flatMap { low in highest.map { .init(lowest: low, highest: $0) } })
    }
}
