import Differential
import SchemaJudge
import Testing

/// A document means one thing: what its schema says of it, its importer says too, and where it says more, it says so in the
/// documentation. A hundred thousand mutants are for `make differential`; these are a few of each kind.
struct `The importers and the schemas` {
    @Test(arguments: [
        "return", "analysis", "round", "meetings", "timetable", "partnership", "figures", "decisions", "letter",
    ])
    func `agree on mutants of every kind, but for what is documented`(vocabulary: String) throws {
        let tally = try Small.tally(vocabulary)
        print("Differential test, \(vocabulary): seed \(Small.seed), \(tally.total.mutants) mutants.")
        let shortcomings = Requirements(perKind: Small.fewest, everyRuleUsed: false)
            .shortcomings(of: tally, try Small.subject(vocabulary))
        #expect(shortcomings == [], "\(tally.faults.map(\.text).joined(separator: "\n"))")
    }

    @Test func `are asked about mutants that the schema takes, too, and refuses for many reasons`() throws {
        let judgements = try #require(Small.judgements["return"])
        let taken = judgements.filter(\.schema.isValid)
        #expect(taken.count * 5 > judgements.count, "hardly any mutant is valid")
        #expect(taken.count { $0.importer.isAccepted } * 7 > judgements.count, "hardly any mutant is accepted")
        let reasons = Set(judgements.map(\.schema.text)).count
        #expect(reasons > 150, "the schema gives only \(reasons) different reasons")
    }
}
