/// How many criteria of one standard stand at each level, core and other: all that a verdict depends on.
package struct VerdictCounts: Sendable, Hashable {
    /// Core criteria at level 0, 1, 2, 3.
    package var core: SIMD4<Int>
    /// The other applicable criteria at level 0, 1, 2, 3.
    package var other: SIMD4<Int>

    package init(core: SIMD4<Int> = .zero, other: SIMD4<Int> = .zero) {
        self.core = core
        self.other = other
    }

    /// Counts one criterion in.
    package mutating func add(_ level: Level, isCore: Bool) {
        if isCore { core[level.rawValue] += 1 } else { other[level.rawValue] += 1 }
    }

    /// How many criteria of the scope stand at this level or above.
    package func count(atLeast level: Level, in scope: Requirement.Scope) -> Int {
        ReachedCounts(self).count(atLeast: level, in: scope)
    }

    /// How many criteria the scope holds.
    package func size(of scope: Requirement.Scope) -> Int { ReachedCounts(self).size(of: scope) }

    /// Whether this share of the scope's criteria stands at this level or above.
    package func reach(_ share: Ratio, atLeast level: Level, in scope: Requirement.Scope) -> Bool {
        ReachedCounts(self).reach(share, atLeast: level, in: scope)
    }

    /// No criterion applies: the standard is not rated.
    package var isEmpty: Bool { core &+ other == .zero }
}

/// How many criteria of one standard stand at each level or above: added up once for all that is asked of a standard.
package struct ReachedCounts: Sendable {
    private let core: SIMD4<Int>
    private let applicable: SIMD4<Int>

    package init(_ counts: VerdictCounts) {
        core = Self.fromTheTop(counts.core)
        applicable = core &+ Self.fromTheTop(counts.other)
    }

    private static func fromTheTop(_ counts: SIMD4<Int>) -> SIMD4<Int> {
        let two = counts.z &+ counts.w
        let three = counts.y &+ two
        return SIMD4(counts.x &+ three, three, two, counts.w)
    }

    /// How many criteria of the scope stand at this level or above.
    package func count(atLeast level: Level, in scope: Requirement.Scope) -> Int {
        scope == .core ? core[level.rawValue] : applicable[level.rawValue]
    }

    /// How many criteria the scope holds.
    package func size(of scope: Requirement.Scope) -> Int { scope == .core ? core.x : applicable.x }

    /// Whether this share of the scope's criteria stands at this level or above.
    package func reach(_ share: Ratio, atLeast level: Level, in scope: Requirement.Scope) -> Bool {
        share.isReached(by: count(atLeast: level, in: scope), of: size(of: scope))
    }
}

extension Requirement {
    /// Whether the share is reached.
    package func isMet(by counts: VerdictCounts) -> Bool {
        counts.reach(share, atLeast: level, in: scope)
    }
}

extension GradingRules {
    /// The verdict on a standard, or nil where none of its criteria applies.
    ///
    /// A verdict is reached when its own requirements and those of every verdict below it are met.
    package func verdict(on counts: VerdictCounts) -> Int? {
        guard !counts.isEmpty else { return nil }
        let reached = ReachedCounts(counts)
        for need in needs where !reached.reach(need.share, atLeast: need.level, in: need.scope) {
            return need.verdict - 1
        }
        return verdicts.count - 1
    }

    /// What the verdicts ask, lowest verdict first, without the words: it is asked twice for every standard of every return.
    package struct Need: Sendable, Hashable {
        /// The verdict that asks for it, and which of its requirements it is.
        package let verdict: Int
        package let place: Int
        package let scope: Requirement.Scope
        package let level: Level
        package let share: Ratio
    }

    static func needs(of verdicts: [Verdict]) -> [Need] {
        verdicts.enumerated().dropFirst().flatMap { index, verdict in
            verdict.requirements.enumerated().map { place, requirement in
                Need(
                    verdict: index, place: place, scope: requirement.scope, level: requirement.level,
                    share: requirement.share)
            }
        }
    }
}
