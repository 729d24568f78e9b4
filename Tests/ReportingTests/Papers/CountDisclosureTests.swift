import Reporting
import Testing

/// What a reader of an extract can find out: every round of up to six agencies over three grades and none, and every choice of agencies shown.
@Suite struct CountDisclosureTests {
    /// What a page prints: where those shown stand, and the counts where the rule gives them.
    private struct Page: Hashable {
        let shown: [Int?]
        let counts: [Int]?
        /// Who has no grade, as far as the reader knows it from elsewhere.
        var ungraded: [Bool] = []
    }

    private static let grades = 3
    /// Stands for an agency without a grade.
    private static let none = 3

    private static func counts(_ world: some Sequence<Int>) -> [Int] {
        world.reduce(into: [Int](repeating: 0, count: grades)) { if $1 != none { $0[$1] += 1 } }
    }

    private static func page(of world: [Int], showing shown: Set<Int>) -> Page {
        let whole = counts(world)
        let isGiven = CountDisclosure.givesNobodyAway(whole: whole, shown: counts(shown.map { world[$0] }))
        return Page(
            shown: world.indices.map { shown.contains($0) ? world[$0] : nil }, counts: isGiven ? whole : nil)
    }

    /// Every way so many agencies can stand.
    private static func worlds(_ count: Int) -> [[Int]] {
        (0..<count).reduce([[]]) { worlds, _ in worlds.flatMap { world in (0...none).map { world + [$0] } } }
    }

    private static func subsets(_ count: Int) -> [Set<Int>] {
        (0..<1 << count).map { bits in Set((0..<count).filter { bits & 1 << $0 != 0 }) }
    }

    /// How many agencies not shown hold a grade that a reader can be certain of, over all rounds that look the same to the reader.
    ///
    /// - Parameters:
    ///   - knowsUngraded: The reader knows who has no grade.
    ///   - insider: An agency not shown that reads the page and knows where it stands itself.
    private static func certain(
        _ worlds: [[Int]], showing shown: Set<Int>, knowsUngraded: Bool, insider: Int? = nil
    ) -> Int {
        let alike = Dictionary(grouping: worlds) { world in
            var page = page(of: world, showing: shown)
            if knowsUngraded { page.ungraded = world.map { $0 == none } }
            return [page: insider.map { world[$0] } ?? none]
        }
        return alike.values.reduce(0) { sum, worlds in
            sum
                + worlds[0].indices.count { hidden in
                    !shown.contains(hidden) && hidden != insider && worlds[0][hidden] != none
                        && worlds.allSatisfy { $0[hidden] == worlds[0][hidden] }
                }
        }
    }

    @Test(arguments: 1...5, [false, true])
    func `nobody can be certain of the grade of an agency not shown, whether or not it is known who has none`(
        _ count: Int, _ knowsUngraded: Bool
    ) {
        let worlds = Self.worlds(count)
        for shown in Self.subsets(count) {
            #expect(Self.certain(worlds, showing: shown, knowsUngraded: knowsUngraded) == 0)
        }
    }

    @Test(arguments: 2...5, [false, true])
    func `nor can one of those not shown be certain of another, knowing where it stands itself`(
        _ count: Int, _ knowsUngraded: Bool
    ) {
        let worlds = Self.worlds(count)
        for shown in Self.subsets(count) {
            for insider in 0..<count where !shown.contains(insider) {
                #expect(
                    Self.certain(worlds, showing: shown, knowsUngraded: knowsUngraded, insider: insider) == 0)
            }
        }
    }

    @Test func `agencies known to have no grade hide nobody`() {
        // One shown, two hidden at one grade, two hidden without one: all counts of grades together tell the two.
        #expect(!CountDisclosure.givesNobodyAway(whole: Self.counts([0, 2, 2, 3, 3]), shown: [1, 0, 0]))
        #expect(CountDisclosure.givesNobodyAway(whole: Self.counts([0, 3, 3]), shown: [1, 0, 0]))
    }

    @Test func `the search finds what counts given without the rule would tell`() {
        let careless = Dictionary(grouping: Self.worlds(3)) { world in
            Page(shown: [world[0], nil, nil], counts: Self.counts(world))
        }
        let certain = careless.values.filter { worlds in Set(worlds.map { $0[1] }).count == 1 }
        #expect(!certain.isEmpty)
    }

    @Test(arguments: [
        ([3, 4, 1], [1, 2, 1], true), ([3, 4, 1], [3, 4, 1], true), ([3, 4, 1], [0, 0, 0], false),
        ([3, 4, 1], [1, 4, 1], false), ([2, 2, 0], [0, 0, 0], true), ([2, 1, 0], [0, 0, 0], false),
        ([0, 0, 0], [0, 0, 0], true), ([5, 3, 0], [1, 2, 0], false),
    ])
    func `counts are given where others are none or two of each, in two ways at least`(
        _ whole: [Int], _ shown: [Int], _ isGiven: Bool
    ) {
        #expect(CountDisclosure.givesNobodyAway(whole: whole, shown: shown) == isGiven)
    }
}
