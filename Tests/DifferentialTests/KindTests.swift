import Differential
import SchemaJudge
import Testing

/// The kinds of mutation.
struct `A kind of mutation` {
    @Test func `is one of many, each with a name of its own`() {
        let names = MutationKind.all.map(\.name)
        #expect(names.count >= 40)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x38 } })
    }

    @Test func `makes the same mutant again from its name, the seed and the index`() throws {
        let subject = try Small.subject("return")
        for kind in subject.kinds {
            let first = try #require(kind.mutant(of: subject, seed: 5, index: 3), "\(kind.name) finds no place")
            let again = try #require(kind.mutant(of: subject, seed: 5, index: 3))
            #expect(first.bytes == again.bytes && first.base.name == again.base.name)
            #expect(first.bytes != first.base.bytes, "\(kind.name) changes nothing")
            #expect(!first.changes.isEmpty)
        }
    }

    @Test func `makes other mutants from another seed and another index`() throws {
        let subject = try Small.subject("return")
        let kind = try #require(MutationKind.named("byte-changed"))
        let mutants = [(1, 0), (2, 0), (1, 1), (1, 2)].compactMap {
            kind.mutant(of: subject, seed: $0, index: $1)?.bytes
        }
        #expect(Set(mutants).count == 4)
    }

    /// Were these refused, something valid would be taken for a fault.
    @Test(arguments: ["namespace-prefix", "attribute-order"])
    func `that says nothing new leaves every document valid`(name: String) throws {
        let subject = try Small.subject("return")
        let bench = try #require(Bench(subject))
        let kind = try #require(MutationKind.named(name))
        for index in 0..<40 {
            let judgement = try #require(bench.judgement(kind, seed: 3, index: index))
            #expect(judgement.schema.isValid && judgement.importer.isAccepted, "\(judgement.text)")
        }
    }

    @Test(arguments: ["value-length", "text-length", "items-at-the-limit", "id-length"])
    func `that aims at a limit falls on both sides of it`(name: String) throws {
        let judgements = try #require(Small.judgements["return"]).filter { $0.mutant.kind == name }
        #expect(judgements.contains { $0.schema.isValid } && judgements.contains { !$0.schema.isValid })
    }
}
