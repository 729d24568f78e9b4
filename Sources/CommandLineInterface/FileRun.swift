import AuditWorkflow
import Diagnostics
import Synchronization

/// Runs a command over many files and writes what comes of each, in the order given.
struct FileRun {
    private let options: FileListOptions
    private let console: Console
    private let paths: [String]

    /// Prepares a run; nothing but the list of files is read yet.
    ///
    /// - Throws: The exit status where the files are not named as they should be.
    init(options: FileListOptions, console: Console) throws(ExitStatus) {
        self.options = options
        self.console = console
        paths = try options.allPaths(console)
    }

    /// How a run ended.
    struct End {
        var anyRefused = false
        var anyMissing = false
        var couldWrite = true
        /// What the state of the standards may explain.
        var faults: [Diagnostic] = []
    }

    /// Works on all files and writes the results.
    ///
    /// - Parameters:
    ///   - standards: What may explain why a document found its edition missing; asked for only then.
    ///   - work: Makes, for each thread, the function that is called for the files that thread takes.
    /// - Throws: The exit status where any file was refused or missing, or a result could not be written.
    func run(
        explaining standards: @autoclosure () -> LoadedStandards,
        _ work: @escaping @Sendable () -> (Result<SourceText, FileFault>) -> FileOutcome
    ) throws(ExitStatus) {
        let writer = Mutex(
            FileWriter(
                format: options.format, console: console, progress: Progress(total: paths.count, console: console)))
        let files = ParallelFiles(paths: paths, jobs: options.threads)
        files.run {
            let function = work()
            return { _, file in function(file) }
        } deliver: { outcomes in
            writer.withLock { $0.write(outcomes) }
        }
        let end = writer.withLock { writer in
            writer.finish()
            return writer.end
        }
        if !end.couldWrite { throw .inputOutput }
        console.reportReason(for: end.faults, in: standards())
        if end.anyRefused { throw .refused }
        if end.anyMissing { throw .missing }
    }
}

/// Writes results as they come, a few at a time.
private struct FileWriter {
    let format: OutputFormat
    let console: Console
    var progress: Progress
    var end = FileRun.End()
    private var isFirst = true

    init(format: OutputFormat, console: Console, progress: Progress) {
        self.format = format
        self.console = console
        self.progress = progress
    }

    /// Writes the results of neighbouring files; false where they could not be written.
    mutating func write(_ outcomes: [FileOutcome]) -> Bool {
        var out: [UInt8] = []
        for outcome in outcomes {
            if format == .json { out.append(contentsOf: (isFirst ? "[\n" : ",\n").utf8) }
            isFirst = false
            out.append(contentsOf: outcome.out)
            progress.step()
            if !outcome.notes.isEmpty {
                // So that on a terminal what is said about a file stands under its result.
                guard flush(&out) else { return false }
                console.err(outcome.notes)
            }
            if outcome.isRefused { end.anyRefused = true }
            if outcome.isMissing { end.anyMissing = true }
            // One of each kind is enough to know whether the standards explain it.
            if end.faults.count < 64 { end.faults += outcome.faults }
        }
        return flush(&out)
    }

    /// Writes what ends the whole.
    mutating func finish() {
        progress.clear()
        guard format == .json, end.couldWrite else { return }
        var out = Array((isFirst ? "[]\n" : "\n]\n").utf8)
        _ = flush(&out)
    }

    private mutating func flush(_ out: inout [UInt8]) -> Bool {
        progress.clear()
        if out.isEmpty { return true }
        end.couldWrite = console.out(String(decoding: out, as: UTF8.self))
        out.removeAll(keepingCapacity: true)
        return end.couldWrite
    }
}
