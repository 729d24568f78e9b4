import ArgumentParser
import Differential

/// A long run over one vocabulary: progress on standard error, the table and what is wrong on standard output.
struct LongRun {
    let subject: Subject
    let seed: UInt64
    let count: Int
    let jobs: Int
    let keep: String?

    /// Runs and prints; whether nothing is wrong.
    func isGood() async throws -> Bool {
        let kinds = subject.kinds.count
        let perKind = (count + kinds - 1) / kinds
        let progress = Progress(subject.name, of: perKind * kinds)
        let started = ContinuousClock.now
        let tally = await Run(subject, seed: seed, perKind: perKind, jobs: jobs).tally(
            progress: { progress.show($0) },
            faulty: { fault in if let keep { MutantFile.write(fault.judgement.mutant, to: keep) } })
        progress.end()
        guard let tally else { throw ValidationError("The schema of a \(subject.name) cannot be read.") }

        print(TallyTable.lines(tally, subject).joined(separator: "\n"))
        print("\nRules beyond the schema, and how many mutants each was needed for:")
        print(TallyTable.rules(tally, subject).joined(separator: "\n"))
        printFaults(tally)
        // A short run cannot be asked to come upon everything.
        let sentences = Requirements(perKind: min(perKind, 200), everyRuleUsed: perKind >= 200)
            .shortcomings(of: tally, subject)
        let seconds = (ContinuousClock.now - started).components.seconds
        print("\nSeed \(seed): \(tally.total.mutants) mutants of \(kinds) kinds in \(seconds) s on \(jobs) threads.")
        print(sentences.isEmpty ? "Nothing is wrong.\n" : sentences.joined(separator: "\n") + "\n")
        return sentences.isEmpty
    }

    private func printFaults(_ tally: Tally) {
        if tally.faultCount == 0 { return }
        print("\nFaults, by sort:")
        for (sort, count) in tally.faultSorts.sorted(by: { $0.key < $1.key }) { print("  \(count) × \(sort)") }
        for fault in tally.faults { print("\n" + fault.text) }
    }
}
