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
            "A file with further paths, one a line; - is standard input.",
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
        guard let filesFrom else { return paths }
        switch FileReader.read(filesFrom, as: filesFrom) {
        case .success(let list):
            let lines = list.bytes.split(separator: UInt8(ascii: "\n")).map { line in
                String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
            }
            return paths + lines.filter { !$0.isEmpty }
        case .failure(let fault):
            console.report([fault.diagnostic])
            throw fault.isMissing ? .missing : .refused
        }
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
