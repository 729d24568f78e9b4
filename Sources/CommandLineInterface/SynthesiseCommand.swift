package import ArgumentParser
import AuditWorkflow
import Diagnostics
import Standards
import StandardsImport

/// `s11 synthesise`: believable returns, or a whole round of them, that speak of nobody.
package struct SynthesiseCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "synthesise",
        abstract: "Writes synthetic returns, for measuring speed and for trying out what must cope with many.",
        discussion: """
            The same edition, seed and number always make the same return, so that a shorter run is the beginning of a longer one. \
            Nothing is written over: DIR must be empty or not there yet. Ends with 73 where it cannot be used, with 74 where the disk is full.

            EXAMPLES
              s11 synthesise --count 500 --seed 7 --out corpus
              s11 synthesise --count 500 --seed 7 --faulty 10% --out corpus
              s11 synthesise --count 20 --seed 7 --as-round --out round
            """)

    @Option(help: ArgumentHelp("How many returns, at most 999999; of a round, how many agencies.", valueName: "N"))
    var count: Int

    @Option(help: ArgumentHelp("A whole number from which everything follows.", valueName: "S"))
    var seed: UInt64

    @Option(help: ArgumentHelp("Where they go.", valueName: "DIR"))
    var out: String

    @Option(help: ArgumentHelp("The edition they answer; the first by id where left out.", valueName: "ID"))
    var edition: String?

    @Option(help: ArgumentHelp("The share that has faults and is refused, such as 10% or 1/10.", valueName: "SHARE"))
    var faulty: ShareArgument?

    @Flag(name: .customLong("as-round"), help: "Write a whole round: round.xml, meetings.xml, returns and analyses.")
    var asRound = false

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func validate() throws {
        let most = asRound ? SynthesiseRound.mostAgencies : SynthesiseReturns.mostReturns
        guard (1...most).contains(count) else {
            throw ValidationError("--count is a whole number from 1 to \(most)\(asRound ? " with --as-round" : "").")
        }
    }

    package func perform(_ console: Console) throws(ExitStatus) {
        let loaded = try standards.load(console)
        let edition = try chosenEdition(in: loaded, console)
        let folder = NewFolder(path: out)
        let outcome: SynthesisOutcome
        if asRound {
            let rules = try rules(for: edition, in: loaded, console)
            var run = SynthesiseRound(
                edition: edition, rules: rules, seed: seed, count: count, faulty: faulty?.ratio, folder: folder)
            outcome = try written(console) { step throws(FileFault) in try run?.run(step: step) }
        } else {
            var run = SynthesiseReturns(
                edition: edition, seed: seed, count: count, faulty: faulty?.ratio, folder: folder)
            outcome = try written(console) { step throws(FileFault) in try run?.run(step: step) }
        }
        try console.print(SynthesisSummary(outcome, edition: edition, invited: asRound ? count : nil).text)
    }

    /// Runs what writes, with a bar that says how far it has come.
    private func written(
        _ console: Console, _ run: (_ step: () -> Void) throws(FileFault) -> SynthesisOutcome?
    ) throws(ExitStatus) -> SynthesisOutcome {
        var progress = Progress(total: count, console: console)
        let outcome: SynthesisOutcome?
        do throws(FileFault) {
            outcome = try run { progress.step() }
        } catch {
            progress.clear()
            console.report([error.diagnostic])
            throw error.isDiskFault ? .inputOutput : .cannotCreate
        }
        progress.clear()
        // An edition without agency types or a period cannot have come from a file.
        guard let outcome else { throw .fault }
        return outcome
    }

    private func chosenEdition(in loaded: LoadedStandards, _ console: Console) throws(ExitStatus) -> Edition {
        guard let id = edition else {
            if let first = loaded.editions.first { return first }
            console.note("s11: the standards hold no sound edition.")
            console.report(loaded.diagnostics.filter { $0.severity == .error })
            throw .refused
        }
        if let edition = loaded.library.editions[id] { return edition }
        let known = loaded.editions.map(\.id).joined(separator: ", ")
        console.note("s11: there is no edition \(Visible.quoted(id)). Known: \(known).")
        throw .usage
    }

    private func rules(
        for edition: Edition, in loaded: LoadedStandards, _ console: Console
    ) throws(ExitStatus) -> (grading: GradingRules, followUp: FollowUpRules) {
        if let rules = SynthesiseRound.rules(for: edition, in: loaded.library) { return rules }
        console.note(
            "s11: a round needs grading rules for edition \(Visible.quoted(edition.id)), and follow-up rules for them; there are none."
        )
        console.report(loaded.diagnostics.filter { $0.severity == .error })
        throw .refused
    }
}

/// A share on the command line, written `10%` or `1/10`.
struct ShareArgument: ExpressibleByArgument, Sendable {
    let ratio: Ratio

    init?(argument: String) {
        guard let ratio = Ratio(text: argument) else { return nil }
        self.ratio = ratio
    }
}
