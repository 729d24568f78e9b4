import SmallStandards
import Standards
import Testing

/// Every return to the small edition that the rules can tell apart, put through the whole chain from raw answers to the grade.
struct `Every return to a small edition` {
    private let edition = SmallEdition.edition
    private let rules = SmallRules.rules

    /// Every state of one complete answer: rated with each rung of the evidence ladder, or assessed at each level with nothing accepted;
    /// without a plan, planned, planned and safeguarded.
    private static let answers: [CriterionFacts] = {
        let rated = Level.allCases.flatMap { selfRating in
            Level.allCases.map { CriterionFacts(selfRating: selfRating, evidence: EvidenceFacts(ladder: $0)) }
        }
        let assessed = [Level.absent, .embedded].flatMap { selfRating in
            Level.allCases.map { CriterionFacts(selfRating: selfRating, assessed: $0) }
        }
        // An assessed answer is at home beside its honest form, too: rated at what was assessed.
        let honest = [Level.partly, .inPlace].map { CriterionFacts(selfRating: $0, assessed: $0) }
        return (rated + assessed + honest).flatMap { facts in
            [(false, false), (true, false), (true, true)].map { planned, safeguarded in
                var facts = facts
                facts.isPlanned = planned
                facts.isSafeguarded = safeguarded
                return facts
            }
        }
    }()

    /// The grades of all returns, by the places of their three answers.
    private func grades() -> [Int] {
        let count = Self.answers.count
        let pairs = (0..<(count * count)).map { place in
            rules.state(
                of: edition.criteria[0..<2], facts: [Self.answers[place / count], Self.answers[place % count]]
            ).facts
        }
        let singles = Self.answers.map { rules.state(of: edition.criteria[2..<3], facts: [$0]).facts }
        return pairs.flatMap { pair in
            singles.map { single in rules.grade(of: [pair, single].compactMap { $0 }) ?? -1 }
        }
    }

    private func place(_ facts: CriterionFacts) -> Int? { Self.answers.firstIndex(of: facts) }

    @Test func `has one grade, never falls when something gets better, and never gains by a false rating`() {
        let grades = grades()
        let count = Self.answers.count
        #expect(grades.count == count * count * count)
        #expect(grades.allSatisfy { (0...2).contains($0) }, "a complete return has no grade")
        #expect(Set(grades) == [0, 1, 2], "some grade is never reached")
        let better = Self.answers.map { facts in Self.improvements(of: facts).compactMap(place) }
        let honest = Self.answers.compactMap { facts in
            var honest = facts
            honest.selfRating = rules.supported(facts)
            return place(honest)
        }
        #expect(honest.count == count, "an answer has no honest form among those tried")
        var falls = 0
        var gains = 0
        for first in 0..<count {
            for second in 0..<count {
                for third in 0..<count {
                    let grade = grades[(first * count + second) * count + third]
                    for next in better[first] where grades[(next * count + second) * count + third] < grade {
                        falls += 1
                    }
                    for next in better[second] where grades[(first * count + next) * count + third] < grade {
                        falls += 1
                    }
                    for next in better[third] where grades[(first * count + second) * count + next] < grade {
                        falls += 1
                    }
                    let truth = grades[(honest[first] * count + honest[second]) * count + honest[third]]
                    if truth < grade { gains += 1 }
                }
            }
        }
        #expect(falls == 0, "\(falls) returns are graded lower after an improvement")
        #expect(gains == 0, "\(gains) returns are graded better than the honest one")
    }

    /// One step up in what is supported or assessed, or one more owned, dated action.
    private static func improvements(of facts: CriterionFacts) -> [CriterionFacts] {
        var better: [CriterionFacts] = []
        if let rung = Level.allCases.first(where: { EvidenceFacts(ladder: $0) == facts.evidence }),
            let next = Level(rawValue: rung.rawValue + 1)
        {
            var more = facts
            more.evidence = EvidenceFacts(ladder: next)
            better.append(more)
        }
        if let assessed = facts.assessed, let next = Level(rawValue: assessed.rawValue + 1) {
            var more = facts
            more.assessed = next
            better.append(more)
        }
        if !facts.isPlanned {
            var more = facts
            more.isPlanned = true
            better.append(more)
        }
        if facts.isPlanned, !facts.isSafeguarded {
            var more = facts
            more.isSafeguarded = true
            better.append(more)
        }
        return better
    }

    @Test func `with one answer open has a range that holds every way it can be completed`() {
        let others = stride(from: 0, to: Self.answers.count, by: 3).map { Self.answers[$0] }
        var outside = 0
        var ranges = Set<[Int]>()
        for open in 0..<3 {
            for first in others {
                for second in others {
                    var facts = [first, second]
                    facts.insert(CriterionFacts(selfRating: nil), at: open)
                    let states = rules.states(of: edition, facts)
                    let lowest = rules.grade(of: states.compactMap { $0.range?.lowest }) ?? -1
                    let highest = rules.grade(of: states.compactMap { $0.range?.highest }) ?? -1
                    ranges.insert([lowest, highest])
                    #expect(rules.grade(of: edition, facts) == nil, "an open return has a grade")
                    for answer in Self.answers {
                        facts[open] = answer
                        let grade = rules.grade(of: edition, facts) ?? -1
                        if grade < lowest || grade > highest { outside += 1 }
                    }
                }
            }
        }
        #expect(ranges.count > 3, "hardly any range differs")
        #expect(outside == 0, "\(outside) completed returns are graded outside their range")
    }

    @Test(arguments: SmallRules.limiting.map(\.text.id))
    func `is decided by each rule somewhere`(id: String) {
        let without = rules.without(limitingRule: id)
        let singles = Self.answers.compactMap { rules.state(of: edition.criteria[2..<3], facts: [$0]).facts }
        let decides = Self.answers.contains { first in
            Self.answers.contains { second in
                guard let pair = rules.state(of: edition.criteria[0..<2], facts: [first, second]).facts else {
                    return false
                }
                return singles.contains { rules.grade(of: [pair, $0]) != without.grade(of: [pair, $0]) }
            }
        }
        #expect(decides, "removing rule \(id) alone changes no grade")
    }
}
