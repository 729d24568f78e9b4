import SmallStandards
import Standards
import Testing

/// A proof is worth what it refutes: each of these rule sets breaks one property, and is caught.
struct `Unsound rules are refuted` {
    private let edition = SmallEdition.edition

    private func failing(_ rules: GradingRules, _ property: RuleProof.Property) -> [String] {
        rules.proofs(with: edition).filter { $0.property == property && !$0.holds }.map(\.claim)
    }

    @Test func `the sound rules hold in everything but the cases they were not given`() {
        let failed = SmallRules.rules.proofs(with: edition).filter { !$0.holds }
        #expect(Set(failed.map(\.property)) == [.cases, .live], "only rules without cases may fail: \(failed)")
        #expect(failed.count == 2)
    }

    @Test func `a rule that punishes planning is not monotone`() {
        let rule = SmallRules.limit("BAD", 0, StandardPattern(verdictAtMost: 1, isPlanned: true), .atLeast(1))
        let failed = failing(SmallRules.rules(limiting: SmallRules.limiting + [rule]), .monotone)
        #expect(failed == ["no limiting rule begins to fire when one standard gets better by one step"])
    }

    @Test func `a rule that punishes many sound standards is not monotone`() {
        let rule = SmallRules.limit("BAD", 1, StandardPattern(verdictAtLeast: 2), .moreThan(Ratio(1, 2) ?? .all))
        #expect(!failing(SmallRules.rules(limiting: SmallRules.limiting + [rule]), .monotone).isEmpty)
    }

    @Test func `a rule that counts partly met alone is not monotone, for not met can rise into it`() {
        let rule = SmallRules.limit("BAD", 1, StandardPattern(verdictAtMost: 1, verdictAtLeast: 1), .atLeast(1))
        #expect(!failing(SmallRules.rules(limiting: SmallRules.limiting + [rule]), .monotone).isEmpty)
    }

    @Test func `a rule that punishes declaring a weakness is not honest`() {
        let rule = SmallRules.limit("BAD", 0, StandardPattern(verdictAtMost: 1, isDeclared: true), .atLeast(1))
        let failed = failing(SmallRules.rules(limiting: SmallRules.limiting + [rule]), .honest)
        #expect(failed.contains("no limiting rule begins to fire when a standard's ratings become what is supported"))
    }

    @Test func `rules that do not care whether a weakness was declared make honesty worth nothing`() {
        let any = SmallRules.limiting.filter { !["G2", "G3"].contains($0.text.id) }
        let rule = SmallRules.limit("BAD", 0, StandardPattern(verdictAtMost: 0), .atLeast(1))
        let failed = failing(SmallRules.rules(limiting: any + [rule]), .honest)
        #expect(failed == ["for each standard a weakness declared and planned for grades better than a hidden one"])
    }

    @Test func `without a rule on weak standards nothing evidenced is not the lowest grade`() {
        #expect(
            failing(SmallRules.rules(limiting: []), .live).contains(
                "nothing evidenced is the lowest grade and everything embedded the best"))
    }

    @Test func `a rule that caps at the best grade is no limit`() {
        let rule = SmallRules.limit("BAD", 2, StandardPattern(), .atLeast(1))
        #expect(
            failing(SmallRules.rules(limiting: [rule]), .total) == [
                "every limiting rule caps at a grade below the best, so one lowest cap exists"
            ])
    }

    @Test func `a case that names an unknown criterion is refused`() {
        let ruleCase = RuleCase(
            edition: "small", settings: [.init(criterion: nil, selfRating: .embedded, evidence: .embedded)],
            step: .init(criterion: "9.9", evidence: .absent))
        let text = RuleText(id: "G1", message: "Live risk.", source: "Made up.", cases: [ruleCase])
        let rule = LimitingRule(
            text: text, cap: 0,
            conditions: [CountCondition(counted: StandardPattern(hasOpenLiveRisk: true), comparison: .atLeast(1))])
        let proof = SmallRules.rules(limiting: [rule]).proofs(with: edition).first { $0.property == .cases }
        #expect(proof?.holds == false)
    }
}
