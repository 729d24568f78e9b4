package import ArgumentParser
import AuditWorkflow
import Diagnostics
import StandardsImport

/// `s11 submission merge`: what several people answered, as one return.
package struct MergeSubmissionCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Joins what several people answered into one return.",
        discussion: """
            Each part is a return of the same agency, edition and revision in which much may be left open. Where two parts say things \
            against each other, both places are listed, nothing is written, and the command ends with 1. Ends with 65 if a part was \
            refused, with 66 if one is missing.

            EXAMPLES
              s11 submission merge training.xml recruitment.xml > return.xml
              s11 submission merge training.xml recruitment.xml --out return.xml
            """)

    @Argument(help: ArgumentHelp("The parts, two or more; - is standard input.", valueName: "PART"))
    var parts: [String] = []

    @Option(
        help: ArgumentHelp("The file to write, of which nothing may be there; else standard output.", valueName: "FILE")
    )
    var out: String?

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func validate() throws {
        if parts.count < 2 { throw ValidationError("Name two parts or more.") }
        if parts.count(where: { $0 == "-" }) > 1 {
            throw ValidationError("- is named more than once, but standard input can be read only once.")
        }
        if let twice = SameFile.namedTwice(among: parts.filter { $0 != "-" }) {
            throw ValidationError("One file is named twice: \(twice.first) and \(twice.second). Name each part once.")
        }
        if out?.isEmpty == true { throw ValidationError("--out names no file.") }
    }

    package func perform(_ console: Console) throws(ExitStatus) {
        let loaded = try standards.load(console, scope: .returns)
        let merging = MergeReturns(standards: loaded)
        let sources = try sources(merging, console)
        switch merging.merge(sources, as: out ?? "standard output") {
        case .refused(let diagnostics):
            console.report(diagnostics)
            console.reportReason(for: diagnostics, in: loaded)
            throw .refused
        case .clashing(let diagnostics):
            console.report(diagnostics)
            throw .no
        case .merged(let bytes, let remarks):
            try write(bytes, console)
            console.report(remarks)
        }
    }

    /// The parts as they lie on disk; ends the command where one cannot be read.
    private func sources(_ merging: MergeReturns, _ console: Console) throws(ExitStatus) -> [SourceText] {
        var sources: [SourceText] = []
        var faults: [FileFault] = []
        for path in parts {
            switch FileReader.read(path, as: path) {
            case .success(let source): sources.append(source)
            case .failure(let fault): faults.append(fault)
            }
        }
        guard !faults.isEmpty else { return sources }
        let refusals = merging.refusals(of: sources)
        console.report(faults.map(\.diagnostic) + refusals)
        throw refusals.isEmpty && faults.allSatisfy(\.isMissing) ? .missing : .refused
    }

    private func write(_ bytes: [UInt8], _ console: Console) throws(ExitStatus) {
        guard let out else { return try console.write(String(decoding: bytes, as: UTF8.self)) }
        do throws(FileFault) {
            try NewFile(path: out).write(bytes)
        } catch {
            console.report([error.diagnostic])
            throw error.isDiskFault ? .inputOutput : .cannotCreate
        }
    }
}
