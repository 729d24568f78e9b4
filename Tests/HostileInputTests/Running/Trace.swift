import Foundation
import Testing

/// What a run of the program asked of the system: which files it opened, what it connected to, what it started.
struct Trace: Sendable {
    let run: Run
    /// The paths of all files it opened or tried to open.
    let opened: Set<String>
    /// Calls that reach for the network or set something up that could go round these records, as the system got them.
    let reachedOut: [String]
    /// The programs that were started, the program itself first.
    let started: [String]

    /// Whether the system's `strace` is there and may look into a program.
    static let works: Bool = {
        guard let strace = Program.find("strace") else { return false }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: strace)
        process.arguments = ["-f", "-o", "/dev/null", "-e", "trace=execve", "true"]
        process.standardError = FileHandle.nullDevice
        return (try? process.run()).map { process.waitUntilExit() } != nil && process.terminationStatus == 0
    }()

    /// Runs the program and records it.
    init(_ arguments: [String], in scratch: Scratch, environment: [String: String] = [:]) throws {
        let record = scratch.path("trace")
        let calls =
            "?open,?openat,?openat2,?creat,?execve,?execveat,?open_by_handle_at,?io_uring_setup,?memfd_create,%network"
        run = try Run(
            arguments, in: scratch.path,
            wrapper: ["strace", "-f", "-s", "4096", "-o", record, "-e", "trace=\(calls)", "-e", "signal=none", "--"],
            environment: environment)
        var opened: Set<String> = []
        var reachedOut: [String] = []
        var started: [String] = []
        for line in try String(contentsOfFile: record, encoding: .utf8).split(separator: "\n") {
            let call = line.drop { $0.isNumber }.drop { $0 == " " }
            if call.hasPrefix("+++") || call.hasPrefix("<...") { continue }
            let path = call.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false).dropFirst().first
            if call.hasPrefix("open(") || call.hasPrefix("openat(") || call.hasPrefix("openat2(")
                || call.hasPrefix("creat(")
            {
                opened.insert(String(path ?? "?"))
            } else if call.hasPrefix("execve(") {
                started.append(String(path ?? "?"))
            } else {
                reachedOut.append(String(call))
            }
        }
        self.opened = opened
        self.reachedOut = reachedOut
        self.started = started
    }
}
