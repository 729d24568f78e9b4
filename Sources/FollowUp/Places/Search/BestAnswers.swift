/// A set of assignments of claims to meetings, held as one of them and the ways that are open to any of them.
///
/// One column more than there are meetings stands for "no place", with room for every claim. What a column has room for beyond
/// its claims is filled with blanks, so that every column is full in every assignment; blanks cost nothing. Then the cheapest
/// assignments are exactly those that use no way but the tight ones of any best prices (complementary slackness), and a set of best
/// assignments can be narrowed by a further aim without losing one of them.
struct BestAnswers {
    private let columns: Int
    /// For each claim the columns it may stand in.
    private var ways: [[Bool]]
    /// The column of each claim in the assignment held.
    private(set) var columnOf: [Int]
    /// The columns blanks may stand in, and how many stand in each.
    private var blankWays: [Bool]
    private var blanks: [Int]

    /// All assignments by the ways given for each claim and meeting; "no place" is open to each.
    init(places: [Int], ways: [[Bool]]) {
        columns = places.count + 1
        self.ways = ways.map { $0 + [true] }
        columnOf = [Int](repeating: places.count, count: ways.count)
        blankWays = [Bool](repeating: true, count: columns)
        blanks = places + [0]
    }

    /// Keeps only the assignments that cost least. `cost` has for each claim the price of each column.
    mutating func keepCheapest(_ cost: [[Int]]) {
        let prices = improve(cost)
        for (claim, column) in columnOf.enumerated() {
            for other in 0..<columns where ways[claim][other] {
                let change = cost[claim][other] - cost[claim][column]
                ways[claim][other] = change + prices[column] - prices[other] == 0
            }
        }
        guard blanks.contains(where: { $0 > 0 }) else { return }
        let highest = prices.indices.filter { blankWays[$0] }.map { prices[$0] }.max()
        for column in 0..<columns where blankWays[column] { blankWays[column] = prices[column] == highest }
    }

    /// Makes the assignment held one of the cheapest, and says what it costs; no way is closed.
    mutating func makeCheapest(_ cost: [[Int]]) -> Int {
        _ = improve(cost)
        return zip(cost, columnOf).reduce(0) { $0 + $1.0[$1.1] }
    }

    /// Of all assignments the one in which the first claim stands in its first possible column, then the second, and so on.
    mutating func earliestInOrder() -> [Int] {
        for claim in columnOf.indices {
            for column in 0..<columnOf[claim] where ways[claim][column] {
                // The claim's own way is left out: it would lead back.
                let own = ways[claim]
                ways[claim] = [Bool](repeating: false, count: columns)
                let path = path(from: column, to: columnOf[claim])
                ways[claim] = own
                guard let path else { continue }
                shift(along: path)
                columnOf[claim] = column
                break
            }
            for column in 0..<columns { ways[claim][column] = column == columnOf[claim] }
        }
        return columnOf
    }

    // MARK: Changes of the assignment held

    /// One claim, or a blank, that goes from one column to another.
    private struct Step {
        let claim: Int?
        let from: Int
        let to: Int
        let change: Int
    }

    private mutating func shift(along steps: [Step]) {
        for step in steps {
            if let claim = step.claim {
                columnOf[claim] = step.to
            } else {
                blanks[step.from] -= 1
                blanks[step.to] += 1
            }
        }
    }

    /// The cheapest step between every two columns, by index `from * columns + to`.
    private func steps(_ cost: [[Int]]) -> [Step?] {
        var steps = [Step?](repeating: nil, count: columns * columns)
        func offer(_ step: Step) {
            let index = step.from * columns + step.to
            if let known = steps[index], known.change <= step.change { return }
            steps[index] = step
        }
        for from in 0..<columns where blanks[from] > 0 {
            for to in 0..<columns where blankWays[to] && to != from {
                offer(Step(claim: nil, from: from, to: to, change: 0))
            }
        }
        for (claim, from) in columnOf.enumerated() {
            for to in 0..<columns where ways[claim][to] && to != from {
                offer(Step(claim: claim, from: from, to: to, change: cost[claim][to] - cost[claim][from]))
            }
        }
        return steps
    }

    /// Makes round trips that save something until there is none, and gives prices of the columns that prove it: no step costs less than the
    /// difference of the prices it goes between.
    private mutating func improve(_ cost: [[Int]]) -> [Int] {
        while true {
            let steps = steps(cost)
            var prices = [Int](repeating: 0, count: columns)
            var arrivals = [Step?](repeating: nil, count: columns)
            var changed: Int?
            for _ in 0..<columns {
                changed = nil
                for step in steps {
                    guard let step, prices[step.from] + step.change < prices[step.to] else { continue }
                    prices[step.to] = prices[step.from] + step.change
                    arrivals[step.to] = step
                    changed = step.to
                }
                if changed == nil { return prices }
            }
            shift(along: roundTrip(arrivals, behind: changed ?? 0))
        }
    }

    /// The round trip that lies behind a column whose price still fell after as many passes as there are columns.
    private func roundTrip(_ arrivals: [Step?], behind column: Int) -> [Step] {
        var place = column
        for _ in 0..<columns { place = arrivals[place]?.from ?? place }
        var trip: [Step] = []
        let start = place
        repeat {
            guard let step = arrivals[place] else { break }
            trip.append(step)
            place = step.from
        } while place != start
        return trip.reversed()
    }

    /// The fewest steps from one column to another by open ways; nil where there are none.
    private func path(from start: Int, to end: Int) -> [Step]? {
        let steps = steps(ways.map { _ in [Int](repeating: 0, count: columns) })
        var arrivals = [Step?](repeating: nil, count: columns)
        var reached = [start]
        var next = 0
        while next < reached.count, reached[next] != end {
            for step in steps[reached[next] * columns..<(reached[next] + 1) * columns] {
                guard let step, step.to != start, arrivals[step.to] == nil else { continue }
                arrivals[step.to] = step
                reached.append(step.to)
            }
            next += 1
        }
        guard next < reached.count else { return nil }
        var path: [Step] = []
        var place = end
        while place != start, let step = arrivals[place] {
            path.append(step)
            place = step.from
        }
        return path.reversed()
    }
}
