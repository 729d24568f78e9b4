import Standards

/// Finds the fewest criteria of one standard to be lifted for a verdict.
///
/// Every way of lifting them is looked at, one criterion after another; of two ways that reach the same of what the verdict asks, only the
/// cheaper is carried on. So the answer is exact, whatever a rule set asks.
struct LevelSearch {
    /// A criterion that has a level.
    struct Line {
        let criterion: Int
        let isCore: Bool
        let level: Level
    }

    /// What a way of lifting the first few criteria comes to.
    private struct Way {
        var lifted = 0
        var steps = 0
        var levels: [Level] = []

        /// Fewer criteria, then fewer levels, then the earlier criteria.
        func isBetter(than other: Way) -> Bool {
            if (lifted, steps) != (other.lifted, other.steps) { return (lifted, steps) < (other.lifted, other.steps) }
            return other.levels.lexicographicallyPrecedes(levels)
        }
    }

    let lines: [Line]
    let rules: GradingRules

    /// The changes of level with which the standard has this verdict or a better one; empty where it has it already, nil where nothing leads
    /// there.
    ///
    /// - Parameter offTheGround: Criteria that may not stay at level 0 whatever the verdict asks.
    func lifts(to verdict: Int, offTheGround: [Int] = []) -> [AnswerChange]? {
        let needs = rules.needs.filter { $0.verdict <= verdict }
        let required = needs.map { need in
            need.share.leastCount(of: lines.count { need.scope == .applicable || $0.isCore })
        }
        let useful = Set(needs.map(\.level) + [.partly]).sorted()
        var ways: [[Int]: Way] = [Array(repeating: 0, count: needs.count): Way()]
        for line in lines {
            var next: [[Int]: Way] = [:]
            for (reached, way) in ways {
                for level in [line.level] + useful.filter({ $0 > line.level }) {
                    if level == .absent, offTheGround.contains(line.criterion) { continue }
                    var now = reached
                    for (place, need) in needs.enumerated() where level >= need.level && now[place] < required[place] {
                        if need.scope == .applicable || line.isCore { now[place] += 1 }
                    }
                    var further = way
                    further.lifted += level > line.level ? 1 : 0
                    further.steps += level.rawValue - line.level.rawValue
                    further.levels.append(level)
                    if let known = next[now], !further.isBetter(than: known) { continue }
                    next[now] = further
                }
            }
            ways = next
        }
        return ways[required].map { way in
            zip(lines, way.levels).filter { $0.level < $1 }.map {
                .level(criterion: $0.criterion, from: $0.level, to: $1)
            }
        }
    }
}
