import Differential
import Testing

/// The small seed: a dozen mutants of each kind of a return, and of the kinds that only what lies beside a round has; fewer of the other
/// vocabularies and of very large documents; judged once for all tests.
enum Small {
    static let seed: UInt64 = 11
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(
        separator: "/")

    static let subjects = Result { try Subjects.all(in: root) }

    /// Every mutant of the small seed of a vocabulary, with the two verdicts, by the vocabulary's name.
    static let judgements: [String: [Judgement]] = {
        var judgements: [String: [Judgement]] = [:]
        for subject in (try? subjects.get()) ?? [] {
            guard let bench = Bench(subject) else { continue }
            judgements[subject.name] = subject.kinds.flatMap { kind in
                (0..<count(kind, subject.name)).compactMap { bench.judgement(kind, seed: seed, index: $0) }
            }
        }
        return judgements
    }()

    /// How many mutants of a kind there are at least.
    static let fewest = 2

    private static func count(_ kind: MutationKind, _ vocabulary: String) -> Int {
        if MutationKind.limits.contains(where: { $0.name == kind.name }) { return vocabulary == "return" ? 4 : fewest }
        let isOwn = (MutationKind.timetables + MutationKind.besideRounds).contains { $0.name == kind.name }
        return vocabulary == "return" || isOwn ? 12 : 4
    }

    static func subject(_ vocabulary: String) throws -> Subject {
        try #require(subjects.get().first { $0.name == vocabulary }, "there is no vocabulary \(vocabulary)")
    }

    /// Compares the verdicts of the small seed, those of the importer changed by a function.
    static func tally(
        _ vocabulary: String, _ change: (ImportVerdict, Mutant) -> ImportVerdict = { verdict, _ in verdict }
    ) throws -> Tally {
        let subject = try subject(vocabulary)
        let comparison = try #require(Bench(subject)).comparison
        var tally = Tally(rules: subject.rules.count)
        for judgement in judgements[vocabulary] ?? [] {
            let changed = Judgement(
                mutant: judgement.mutant, schema: judgement.schema,
                importer: change(judgement.importer, judgement.mutant))
            tally.add(
                changed,
                comparison.outcome(of: changed.mutant.bytes, schema: changed.schema, importer: changed.importer))
        }
        return tally
    }
}
