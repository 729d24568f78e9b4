import Synchronization

/// A run over every kind of a subject, on as many threads as wanted. The counts do not depend on the number of threads.
package struct Run: Sendable {
    /// How many mutants lie between two reports of progress.
    package static let reportEvery = 1000

    private let subject: Subject
    private let seed: UInt64
    private let kinds: [MutationKind]
    private let perKind: Int
    private let jobs: Int

    /// Plans a run.
    ///
    /// - Parameters:
    ///   - seed: From what all mutants follow.
    ///   - kinds: All that the subject has a use for, where left out.
    ///   - perKind: How many mutants of each kind are made.
    ///   - jobs: How many threads work at it.
    package init(_ subject: Subject, seed: UInt64, kinds: [MutationKind]? = nil, perKind: Int, jobs: Int) {
        self.subject = subject
        self.seed = seed
        self.kinds = kinds ?? subject.kinds
        self.perKind = perKind
        self.jobs = max(jobs, 1)
    }

    /// Makes and judges all mutants; nil where the schema cannot be read.
    ///
    /// - Parameters:
    ///   - progress: Told from time to time how many mutants have been judged.
    ///   - faulty: Given each mutant that the verdicts differ on without a rule.
    package func tally(
        progress: @escaping @Sendable (Int) -> Void = { _ in }, faulty: @escaping @Sendable (Fault) -> Void = { _ in }
    ) async -> Tally? {
        let done = Done(progress)
        return await withTaskGroup(of: Tally?.self) { group in
            for job in 0..<jobs { group.addTask { share(job, done, faulty) } }
            var whole = Tally(rules: subject.rules.count)
            for await part in group {
                guard let part else { return nil }
                whole.add(part)
            }
            return whole
        }
    }

    /// Every so-manieth mutant of each kind.
    private func share(_ job: Int, _ done: Done, _ faulty: (Fault) -> Void) -> Tally? {
        guard let bench = Bench(subject) else { return nil }
        var tally = Tally(rules: subject.rules.count)
        for kind in kinds {
            for index in stride(from: job, to: perKind, by: jobs) {
                defer { done.add(1) }
                guard let judgement = bench.judgement(kind, seed: seed, index: index) else {
                    tally.addIdle(kind.name)
                    continue
                }
                let outcome = bench.comparison.outcome(
                    of: judgement.mutant.bytes, schema: judgement.schema, importer: judgement.importer)
                tally.add(judgement, outcome)
                if outcome.isFault { faulty(Fault(judgement: judgement, outcome: outcome)) }
            }
        }
        return tally
    }
}

/// How many mutants have been judged by all threads together.
private final class Done: Sendable {
    private let count = Mutex(0)
    private let progress: @Sendable (Int) -> Void

    init(_ progress: @escaping @Sendable (Int) -> Void) { self.progress = progress }

    func add(_ more: Int) {
        let now = count.withLock { count in
            count += more
            return count
        }
        if now % Run.reportEvery == 0 { progress(now) }
    }
}
