import CivilCalendar
import Evaluation
import SmallStandards
import Standards
import Submissions
import Testing

/// What an explanation names must be what decided: changing the cited facts stops the rule, and nothing that is not cited changes
/// the grade by itself.
struct `The reasons for a grade` {
    private let edition = SmallEdition.edition
    private let rules = SmallRules.rules

    /// Every return of this kind: each answer rated 0 or 3 with each rung of evidence, planned or not, safeguarded or not.
    private static let answers: [CriterionFacts] = [Level.absent, .embedded].flatMap { selfRating in
        Level.allCases.flatMap { evidence in
            [(false, false), (true, true), (true, false)].map { planned, safeguarded in
                CriterionFacts(
                    selfRating: selfRating, evidence: EvidenceFacts(ladder: evidence), isPlanned: planned,
                    isSafeguarded: safeguarded)
            }
        }
    }

    /// Only the first criterion is a live risk; a safeguard makes no difference to the others.
    private func each(_ body: ([CriterionFacts]) -> Void) {
        let plain = Self.answers.filter {
            $0.isPlanned == $0.isSafeguarded && $0.evidence != EvidenceFacts(ladder: .inPlace)
        }
        for first in Self.answers {
            for second in plain { for third in plain { body([first, second, third]) } }
        }
    }

    @Test func `cite facts that stop the rule when they change, as many as it says and no fewer`() {
        var tried = 0
        var wrong = 0
        each { facts in
            let cases = ReasonsHarness(edition: edition, rules: rules, facts: facts)
            for limit in cases.limits {
                for condition in limit.conditions {
                    tried += 1
                    let places = condition.cited.map(\.standard)
                    if condition.needed < 1 || condition.needed > places.count { wrong += 1 }
                    for chosen in Self.subsets(of: places) {
                        let stops = !cases.holds(condition.condition, mending: chosen, asIn: condition)
                        if stops != (chosen.count >= condition.needed) { wrong += 1 }
                    }
                }
            }
        }
        #expect(tried > 5_000)
        #expect(wrong == 0, "\(wrong) of \(tried) conditions cite facts that do not decide them")
    }

    @Test func `leave no answer out that could change the grade by itself`() {
        var tried = 0
        var missed = 0
        each { facts in
            guard let grade = rules.grade(of: edition, facts) else { return }
            let sensitive = rules.sensitiveAnswers(of: edition, facts)
            for index in facts.indices {
                let listed = sensitive.first { $0.criterion == index }
                var after: Set<Int> = [grade]
                for change in ReasonsHarness.changes(of: facts[index]) {
                    var changed = facts
                    changed[index] = change
                    if let next = rules.grade(of: edition, changed) { after.insert(next) }
                }
                tried += 1
                if after.min() != (listed?.lowest ?? grade) || after.max() != (listed?.highest ?? grade) { missed += 1 }
            }
        }
        #expect(tried > 10_000)
        #expect(missed == 0, "\(missed) of \(tried) answers turn the grade unseen")
    }

    private static func subsets(of places: [Int]) -> [[Int]] {
        places.reduce([[]]) { sets, place in sets + sets.map { $0 + [place] } }
    }
}

/// Lifts facts into findings, and mends cited standards one by one.
private struct ReasonsHarness {
    let edition: Edition
    let rules: GradingRules
    let facts: [CriterionFacts]

    var findings: [CriterionFinding] {
        facts.indices.map {
            CriterionFinding(
                criterion: $0, facts: facts[$0], standing: rules.standing(facts[$0]), cause: .selfRating, evidence: [])
        }
    }

    var limits: [LimitingFinding] { rules.limits(of: edition, findings) }

    /// Whether a condition still holds once the chosen standards have all their cited facts mended.
    func holds(_ condition: CountCondition, mending chosen: [Int], asIn finding: ConditionFinding) -> Bool {
        var mended = facts
        for cited in finding.cited where chosen.contains(cited.standard) {
            for fact in cited.facts {
                for index in fact.criteria {
                    switch fact {
                    case .verdict, .notEvidenced:
                        mended[index].selfRating = .embedded
                        mended[index].evidence = EvidenceFacts(ladder: .embedded)
                    case .notDeclared: mended[index].selfRating = .absent
                    case .notPlanned: mended[index].isPlanned = true
                    case .openLiveRisk: mended[index].isSafeguarded = true
                    }
                }
            }
        }
        let states = rules.states(of: edition, mended).compactMap(\.facts)
        return condition.holds(count: states.count { condition.counted.matches($0) }, rated: states.count)
    }

    static func changes(of facts: CriterionFacts) -> [CriterionFacts] {
        Level.allCases.flatMap { level in
            var rated = facts
            rated.selfRating = level
            var shown = facts
            shown.evidence = EvidenceFacts(ladder: level)
            return [rated, shown]
        }
            + [true, false].flatMap { flag in
                var planned = facts
                planned.isPlanned = flag
                var safeguarded = facts
                safeguarded.isSafeguarded = flag
                return [planned, safeguarded]
            }
    }
}
