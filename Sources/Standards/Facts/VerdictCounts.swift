/// How many criteria of one standard stand at each level, core and other: all that a verdict depends on.
package struct VerdictCounts: Sendable, Hashable {
    /// Core criteria at level 0, 1, 2, 3.
    package var core: [Int]
    /// The other applicable criteria at level 0, 1, 2, 3.
    package var other: [Int]

    package init(core: [Int] = [0, 0, 0, 0], other: [Int] = [0, 0, 0, 0]) {
        self.core = core
        self.other = other
    }

    /// Counts one criterion in.
    package mutating func add(_ level: Level, isCore: Bool) {
        if isCore { core[level.rawValue] += 1 } else { other[level.rawValue] += 1 }
    }

    /// How many criteria of the scope stand at this level or above.
    package func count(atLeast level: Level, in scope: Requirement.Scope) -> Int {
        let cores = core[level.rawValue...].reduce(0, +)
        return scope == .core ? cores : cores + other[level.rawValue...].reduce(0, +)
    }

    /// How many criteria the scope holds.
    package func size(of scope: Requirement.Scope) -> Int { count(atLeast: .absent, in: scope) }

    /// No criterion applies: the standard is not rated.
    package var isEmpty: Bool { size(of: .applicable) == 0 }
}

extension Requirement {
    /// Whether the share is reached.
    package func isMet(by counts: VerdictCounts) -> Bool {
        share.isReached(by: counts.count(atLeast: level, in: scope), of: counts.size(of: scope))
    }
}

extension GradingRules {
    /// The verdict on a standard, or nil where none of its criteria applies.
    ///
    /// A verdict is reached when its own requirements and those of every verdict below it are met.
    package func verdict(on counts: VerdictCounts) -> Int? {
        guard !counts.isEmpty else { return nil }
        var reached = 0
        while reached + 1 < verdicts.count, verdicts[reached + 1].requirements.allSatisfy({ $0.isMet(by: counts) }) {
            reached += 1
        }
        return reached
    }
}
