import Evaluation
import SmallStandards
import Standards
import Testing

/// What would have to be true for a better grade, held against everything that could be true.
@Suite struct NextGradeTests {
    private let edition = SmallEdition.edition
    private let rules = SmallRules.rules

    /// Every state of one answer that a return can be in, with and without a reader's level.
    private static let answers: [CriterionFacts] = Level.allCases.flatMap { own in
        Level.allCases.flatMap { ladder in
            [nil, Level.absent, .partly, .inPlace, .embedded].flatMap { assessed in
                [(false, false), (true, false), (false, true), (true, true)].map { planned, safeguarded in
                    CriterionFacts(
                        selfRating: own, evidence: EvidenceFacts(ladder: ladder), assessed: assessed,
                        isPlanned: planned, isSafeguarded: safeguarded)
                }
            }
        }
    }

    /// Returns spread over all there are, the same ones each time.
    private static let returns: [[CriterionFacts]] = (0..<6_000).map { number in
        let all = answers
        return [all[number * 37 % all.count], all[number * 101 % all.count], all[number * 211 % all.count]]
    }

    private func grade(_ facts: [CriterionFacts]) -> Int? { rules.outcome(of: rules.states(of: edition, facts)).grade }

    private func applying(_ changes: [StandardChange], to facts: [CriterionFacts]) -> [CriterionFacts] {
        var after = facts
        for change in changes.flatMap(\.changes) {
            after[change.criterion] = rules.facts(after[change.criterion], after: change)
        }
        return after
    }

    /// What each standard can come to, by any change of any of its answers.
    private var reachable: [Set<StandardFacts>] {
        var all: [Set<StandardFacts>] = [[], []]
        for first in Self.answers {
            for second in Self.answers {
                if let facts = rules.state(of: edition.criteria[0..<2], facts: [first, second]).facts {
                    all[0].insert(facts)
                }
            }
            if let facts = rules.state(of: edition.criteria[2..<3], facts: [first]).facts { all[1].insert(facts) }
        }
        return all
    }

    @Test func `the changes lead to the grade, and nothing whatever done in fewer standards does`() {
        let reachable = reachable
        var sizes: [Int: Int] = [:]
        for facts in Self.returns {
            let states = rules.states(of: edition, facts).compactMap(\.facts)
            for target in 0..<rules.grades.count {
                guard let changes = rules.changes(to: target, of: edition, facts) else {
                    Issue.record("Every grade can be reached from every return.")
                    return
                }
                sizes[changes.count, default: 0] += 1
                #expect((grade(applying(changes, to: facts)) ?? -1) >= target)
                func suffices(_ touched: Set<Int>) -> Bool {
                    let first = touched.contains(0) ? reachable[0] : [states[0]]
                    let second = touched.contains(1) ? reachable[1] : [states[1]]
                    return first.contains { one in second.contains { (rules.grade(of: [one, $0]) ?? -1) >= target } }
                }
                for fewer in [[], [0], [1]] as [Set<Int>] where fewer.count < changes.count {
                    #expect(!suffices(fewer), "Changing \(fewer) would have been enough.")
                }
            }
        }
        #expect(sizes.count == 3, "Returns that need no, one and two standards changed were all met.")
    }

    @Test func `no change that is named can be left out`() {
        for facts in Self.returns.prefix(2_000) {
            for target in 1..<rules.grades.count {
                let changes = rules.changes(to: target, of: edition, facts) ?? []
                for (place, standard) in changes.enumerated() {
                    for left in standard.changes.indices {
                        // A standard is rated as it stands as a whole, or not.
                        if case .rating = standard.changes[left] { continue }
                        var fewer = changes
                        var rest = standard.changes
                        rest.remove(at: left)
                        fewer[place] = StandardChange(standard: standard.standard, changes: rest)
                        #expect((grade(applying(fewer, to: facts)) ?? -1) < target)
                    }
                }
            }
        }
    }

    @Test func `a better grade asks for nothing where the rules propose it already`() {
        let best = Array(
            repeating: CriterionFacts(selfRating: .embedded, evidence: EvidenceFacts(ladder: .embedded)), count: 3)
        #expect(rules.changes(to: 2, of: edition, best) == [])
    }

    @Test func `a return that is not complete, or of which nothing is rated, has no changes that would do`() {
        let open = CriterionFacts(selfRating: nil)
        let sound = CriterionFacts(selfRating: .inPlace, evidence: EvidenceFacts(ladder: .inPlace))
        #expect(rules.changes(to: 1, of: edition, [open, sound, sound]) == nil)
        let excused = CriterionFacts(isApplicable: false, selfRating: nil)
        #expect(rules.changes(to: 1, of: edition, [excused, excused, excused]) == nil)
    }

    @Test func `mending comes before standing in where both change one answer`() {
        let risk = CriterionFacts(selfRating: .absent, isPlanned: true)
        let sound = CriterionFacts(selfRating: .inPlace, evidence: EvidenceFacts(ladder: .inPlace))
        #expect(
            rules.changes(to: 1, of: edition, [risk, sound, sound]) == [
                StandardChange(standard: 0, changes: [.level(criterion: 0, from: .absent, to: .partly)])
            ])
    }
}
