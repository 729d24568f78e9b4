import Reporting
import Submissions
import Testing

/// What the annual report section and the extracts of a round tell together.
@Suite struct PapersTogetherTests {
    private static let none = 3

    /// What a reader sees who knows who has no decided grade.
    private struct Papers: Hashable {
        let counts: [Int]
        let lowest: [Bool]
        let ungraded: [Bool]
        let shown: [Int?]
    }

    private static func papers(_ world: [Int], showing shown: Set<Int>) -> Papers {
        Papers(
            counts: (0..<none).map { grade in world.count { $0 == grade } }, lowest: world.map { $0 == 0 },
            ungraded: world.map { $0 == none },
            shown: world.indices.map { shown.contains($0) ? world[$0] : nil })
    }

    @Test(arguments: 1...5)
    func `exactly those are told of whom every round with the same papers says the same`(_ count: Int) {
        let worlds = (0..<count).reduce([[]]) { worlds, _ in
            worlds.flatMap { world in (0...Self.none).map { world + [$0] } }
        }
        for bits in 0..<1 << count {
            let shown = Set((0..<count).filter { bits & 1 << $0 != 0 })
            for alike in Dictionary(grouping: worlds, by: { Self.papers($0, showing: shown) }).values {
                let world = alike[0]
                let certain = world.indices.filter { place in
                    !shown.contains(place) && world[place] != 0 && world[place] != Self.none
                        && alike.allSatisfy { $0[place] == world[place] }
                }
                #expect(
                    PapersTogether.told(grades: world.map { $0 == Self.none ? nil : $0 }, shown: shown) == certain)
            }
        }
    }

    private static func report(_ extracts: [[String]]) -> RoundReport {
        PaperRounds.report(
            PaperRounds.agencies(2, .veryGood) + PaperRounds.agencies(2, .effective, from: 3)
                + PaperRounds.agencies(1, .inadequate, from: 5) + PaperRounds.agencies(1, .unread, from: 6),
            extracts: extracts.enumerated().map {
                ScrutinyExtract(id: "x\($0.offset)", audience: "Committee", agencies: $0.element, offset: 0)
            })
    }

    private static func dataProtection(_ report: RoundReport) -> String {
        BoardPaper(report).parts[4].paragraphs[4].text.words
    }

    @Test func `the board paper says whose grade the papers tell together`() {
        let report = Self.report([["agency-1"], ["agency-2"]])
        #expect(PapersTogether.finding(in: report.result)?.extract?.id == "x1")
        #expect(
            Self.dataProtection(report).hasSuffix(
                "Read together, the extracts and the annual report section tell the grade of 2 agencies that no extract shows: Agency 3 and Agency 4. The board weighs this before it publishes both."
            ))
    }

    @Test func `nothing is said where two grades are left, or nobody`() {
        for extracts in [[], [["agency-1"]], [["agency-1", "agency-2", "agency-3", "agency-4"]]] {
            let report = Self.report(extracts)
            #expect(PapersTogether.finding(in: report.result) == nil)
            #expect(!Self.dataProtection(report).contains("Read together"))
        }
    }
}
