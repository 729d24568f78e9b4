import Diagnostics
package import SchemaJudge

/// A mutant with the two verdicts on it.
package struct Judgement: Sendable {
    package let mutant: Mutant
    package let schema: SchemaVerdict
    package let importer: ImportVerdict

    /// Puts verdicts on a mutant together.
    package init(mutant: Mutant, schema: SchemaVerdict, importer: ImportVerdict) {
        self.mutant = mutant
        self.schema = schema
        self.importer = importer
    }
}

/// Judges mutants of one subject, on one thread.
package struct Bench {
    private let subject: Subject
    private let importer: Importer
    package let judge: SchemaJudge
    package let comparison: Comparison

    /// Makes the judge and the importer; nil where the schema cannot be read.
    package init?(_ subject: Subject) {
        guard let judge = SchemaJudge(schema: subject.schema) else { return nil }
        self.subject = subject
        self.judge = judge
        importer = subject.makeImporter()
        comparison = Comparison(rules: subject.rules, judge: judge)
    }

    /// Makes a mutant and asks both about it; nil where no base has a place for the kind.
    package func judgement(_ kind: MutationKind, seed: UInt64, index: Int) -> Judgement? {
        guard let mutant = kind.mutant(of: subject, seed: seed, index: index) else { return nil }
        return judgement(of: mutant)
    }

    /// Asks both about a mutant.
    package func judgement(of mutant: Mutant) -> Judgement {
        Judgement(
            mutant: mutant, schema: judge.verdict(on: mutant.bytes),
            importer: importer(SourceText(file: mutant.base.name, bytes: mutant.bytes)))
    }

    /// Asks both about a document as it stands.
    package func verdicts(on base: Base) -> (schema: SchemaVerdict, importer: ImportVerdict) {
        (judge.verdict(on: base.bytes), importer(SourceText(file: base.name, bytes: base.bytes)))
    }
}
