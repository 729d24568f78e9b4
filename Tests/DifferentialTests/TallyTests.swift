import Differential
import SchemaJudge
import Testing

/// The counts of a run, and what they must show.
struct `The tally` {
    @Test func `does not depend on the number of threads`() async throws {
        let subject = try Small.subject("round")
        let kinds = ["byte-changed", "dates-impossible", "line-ends", "xml-attribute"].compactMap(MutationKind.named)
        let one = try #require(await Run(subject, seed: 2, kinds: kinds, perKind: 25, jobs: 1).tally())
        let three = try #require(await Run(subject, seed: 2, kinds: kinds, perKind: 25, jobs: 3).tally())
        #expect(one.rows == three.rows && one.ruleUses == three.ruleUses)
        #expect(one.total.mutants == 100 && one.rows.count == 4)
    }

    @Test func `is found wanting where a run shows too little`() throws {
        let subject = try Small.subject("round")
        let empty = Tally(rules: subject.rules.count)
        let sentences = Requirements(perKind: 1, everyRuleUsed: true).shortcomings(of: empty, subject)
        #expect(sentences.count == subject.kinds.count + subject.rules.count)
        #expect(sentences.contains("Only 0 mutants of the kind element-misspelt."))

        var idle = empty
        idle.addIdle("line-ends")
        #expect(
            Requirements(perKind: 0, everyRuleUsed: false).shortcomings(of: idle, subject)
                == ["1 times no base had a place for the kind line-ends."])
    }

    @Test func `is found wanting where few mutants are refused, or verdicts differ`() throws {
        let subject = try Small.subject("round")
        let judgements = try #require(Small.judgements["round"])
        var tally = Tally(rules: subject.rules.count)
        for judgement in judgements where judgement.schema.isValid { tally.add(judgement, .agreed) }
        let requirements = Requirements(perKind: 0, everyRuleUsed: false)
        #expect(
            requirements.shortcomings(of: tally, subject) == ["Fewer than 40 of 100 mutants are refused by the schema."]
        )
        for judgement in judgements { tally.add(judgement, .tooLenient) }
        #expect(
            requirements.shortcomings(of: tally, subject)
                == ["The verdicts differ without a rule on \(judgements.count) mutants."])
        #expect(tally.faults.count == Tally.shownFaults, "so many faults cannot be read")
        #expect(tally.faultSorts.values.reduce(0, +) == judgements.count)
    }

    @Test func `is a table with a line for each kind`() throws {
        let subject = try Small.subject("round")
        let lines = TallyTable.lines(try Small.tally("round"), subject)
        #expect(lines.count == subject.kinds.count + 2)
        #expect(lines.first?.hasPrefix("round ") ?? false)
        #expect(lines.contains { $0.hasPrefix("dates-impossible ") })
        #expect(lines.last?.hasPrefix("all ") ?? false)
    }
}
