import ArgumentParser
import Differential

/// `make differential`: compares the importers with their schemas on very many mutants, or shows one mutant.
@main
struct DifferentialCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "differential",
        abstract: "Compares the importers with their published schemas on mutants of valid documents.",
        discussion: "Ends with 1 where they differ without a documented rule, or where a run shows too little.")

    @Option(help: "From what all mutants follow.")
    var seed: UInt64 = 1

    @Option(help: "How many mutants of returns at least; of each other vocabulary a quarter of it.")
    var count = 100_000

    @Option(help: "return, analysis, round, meetings or timetable; all of them where left out.")
    var vocabulary: String?

    @Option(help: "How many threads.")
    var jobs = 2

    @Option(help: "A folder for the mutants on which the verdicts differ.")
    var keep: String?

    @Option(help: "With --index: make one mutant of this kind again and show it.")
    var kind: String?

    @Option(help: "With --kind: which one.")
    var index: Int?

    @Option(help: "The repository's folder.")
    var root = "."

    func validate() throws {
        guard count > 0, jobs > 0 else { throw ValidationError("--count and --jobs are 1 or more.") }
        guard (kind == nil) == (index == nil) else { throw ValidationError("--kind and --index go together.") }
        if let kind, MutationKind.named(kind) == nil {
            let known = MutationKind.all.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no kind \(kind). Kinds: \(known)")
        }
    }

    func run() async throws {
        let subjects = try Subjects.all(in: root)
        let chosen = subjects.filter { $0.name == vocabulary ?? $0.name }
        guard let first = chosen.first else { throw ValidationError("There is no vocabulary \(vocabulary ?? "").") }
        if let kind = kind.flatMap(MutationKind.named), let index {
            return try OneMutant(subject: first, kind: kind, seed: seed, index: index, keep: keep).show()
        }
        var isGood = true
        for subject in chosen {
            let share = vocabulary == nil && subject.name != first.name ? (count + 3) / 4 : count
            let run = LongRun(subject: subject, seed: seed, count: share, jobs: jobs, keep: keep)
            isGood = try await run.isGood() && isGood
        }
        if !isGood { throw ExitCode.failure }
    }
}
