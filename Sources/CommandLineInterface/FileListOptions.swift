import ArgumentParser
import AuditWorkflow
import Diagnostics
import Glibc

/// What commands that work on many files have in common: which files, how results are written, how many at once.
struct FileListOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The files; - is standard input.", valueName: "PATH"))
    var paths: [String] = []

    @Option(
        name: .customLong("files-from"),
        help: ArgumentHelp(
            "A file or pipe with further paths, one a line; - is standard input.",
            discussion: "For more files than a command line can hold.", valueName: "FILE"))
    var filesFrom: String?

    @Option(
        help: ArgumentHelp(
            "How results are written: text, json or ndjson (one object a line, in the order given).",
            valueName: "FORMAT"))
    var format = OutputFormat.text

    @Option(
        help: ArgumentHelp(
            "How many files are worked on at once; else as many as there are processors.", valueName: "N"))
    var jobs: Int?

    /// Says so where no file is named, or a number is none.
    mutating func validate() throws {
        if paths.isEmpty, filesFrom == nil {
            throw ValidationError("Name the files to read, or a list of them with --files-from.")
        }
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 256.") }
    }

    /// All paths, those of the list last.
    func allPaths(_ console: Console) throws(ExitStatus) -> [String] {
        // What is named on the command line itself, the list among it.
        let named = paths + (filesFrom == "-" ? ["-"] : [])
        // Asked before the list is read: it would take what the file is to be read from.
        try expectReadOnce(named, console)
        guard let filesFrom else { return paths }
        let listed: Result<[String], FileFault> = FileReader.read(filesFrom, as: filesFrom, kind: .list).flatMap {
            PathList($0).paths()
        }
        switch listed {
        case .success(let listed):
            try expectReadOnce(named + listed, console)
            return paths + listed
        case .failure(let fault):
            console.report([fault.diagnostic])
            throw fault.isMissing ? .missing : .refused
        }
    }

    /// Ends the command where standard input stands among paths twice: which reader got what of it would be left to chance.
    private func expectReadOnce(_ paths: [String], _ console: Console) throws(ExitStatus) {
        if paths.count(where: { $0 == "-" }) < 2 { return }
        console.note(
            "s11: - is named more than once, but standard input can be read only once. Name it once, and give everything else as files."
        )
        throw .usage
    }

    /// How many files are worked on at once. Nothing that is printed depends on it.
    var threads: Int { jobs ?? min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 256) }
}

/// How results are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text
    case json
    case ndjson
}
