package import ArgumentParser
import AuditWorkflow
import Diagnostics
import Reporting
import Standards
import StandardsImport

/// `s11 synthesise`: believable returns that speak of nobody.
package struct SynthesiseCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "synthesise",
        abstract: "Writes synthetic returns, for measuring speed and for trying out what must cope with many.",
        discussion: """
            The same edition, seed and number always make the same return, so that a shorter run is the beginning of a longer one. \
            Nothing is written over: DIR must be empty or not there yet.

            EXAMPLE
              s11 synthesise --count 500 --seed 7 --out corpus
            """)

    @Option(help: ArgumentHelp("How many returns, at most 999999.", valueName: "N"))
    var count: Int

    @Option(help: ArgumentHelp("A whole number from which everything follows.", valueName: "S"))
    var seed: UInt64

    @Option(help: ArgumentHelp("Where they go.", valueName: "DIR"))
    var out: String

    @Option(help: ArgumentHelp("The edition they answer; the first by id where left out.", valueName: "ID"))
    var edition: String?

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func validate() throws {
        guard (1...SynthesiseReturns.mostReturns).contains(count) else {
            throw ValidationError("--count is a whole number from 1 to \(SynthesiseReturns.mostReturns).")
        }
    }

    package func perform(_ console: Console) throws(ExitStatus) {
        let edition = try chosenEdition(console)
        let folder = NewFolder(path: out)
        guard var run = SynthesiseReturns(edition: edition, seed: seed, count: count, folder: folder) else {
            throw .fault
        }
        var progress = Progress(total: count, console: console)
        let outcome: SynthesiseReturns.Outcome
        do throws(FileFault) {
            outcome = try run.run { progress.step() }
        } catch {
            progress.clear()
            console.report([error.diagnostic])
            throw error.isDiskFault ? .inputOutput : .cannotCreate
        }
        progress.clear()
        try console.print(
            "\(Counted.things(outcome.returns, "return")), \(Self.grouped(outcome.bytes)) bytes, edition \(edition.id), seed \(seed): \(folder.path)"
        )
    }

    private func chosenEdition(_ console: Console) throws(ExitStatus) -> Edition {
        let loaded = try standards.load(console)
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

    /// A number with commas between its thousands.
    private static func grouped(_ number: Int) -> String {
        var figures = Array(String(number))
        var place = figures.count - 3
        while place > 0 {
            figures.insert(",", at: place)
            place -= 3
        }
        return String(figures)
    }
}
