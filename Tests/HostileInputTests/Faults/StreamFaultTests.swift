import Foundation
import Testing

/// Streams that take nothing, or nothing more.
struct `A stream that takes nothing` {
    private static let sample = Repository.base + "/round/returns/north-hospital.xml"
    private static let commands = [
        ["grade", sample], ["validate", "--format", "ndjson", sample], ["validate", "--format", "json", sample],
        ["validate", sample], ["explain", sample, "--for", "board"], ["standards", "list"],
        ["standards", "show", "small"],
        ["standards", "check"], ["standards", "lock"],
        ["submission", "new", "--agency", "a", "--edition", "small", "--type", "police"],
    ]

    private func run(
        _ command: [String], wrapper: [String] = [], output: FileHandle? = nil
    ) throws -> Run {
        let scratch = try Scratch()
        return try Run(
            command + ["--standards", Repository.standards], in: scratch.path, wrapper: wrapper, output: output)
    }

    @Test(arguments: commands) func `ends a command with 74 and is named`(command: [String]) throws {
        for (redirection, reason) in [("> /dev/full", "the disk is full"), (">&-", "it is closed")] {
            let run = try run(command, wrapper: ["sh", "-c", "exec \"$0\" \"$@\" \(redirection)"])
            #expect(run.ending == .status(74), "\(run.err)")
            let last = try #require(run.errors.last)
            #expect(last.file == "standard output" && last.code == "OUTPUT-NOT-WRITABLE")
            #expect(run.err.contains("found: \(reason)"))
        }
    }

    @Test func `ends the help with 74 too`() throws {
        let scratch = try Scratch()
        for words in [["--help"], ["validate", "--help"], ["standards"]] {
            let run = try Run(words, in: scratch.path, wrapper: ["sh", "-c", "exec \"$0\" \"$@\" > /dev/full"])
            #expect(run.ending == .status(74), "\(words)")
        }
    }

    @Test(arguments: commands) func `because its reader went away ends a command calmly`(command: [String]) throws {
        var ends: [Int32] = [0, 0]
        try system(pipe(&ends))
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        close(ends[0])
        let run = try run(command, output: FileHandle(fileDescriptor: ends[1], closeOnDealloc: true))
        #expect(run.ending == .status(74), "\(run.ending)")
        #expect(!run.err.contains("OUTPUT-NOT-WRITABLE"), "\(run.err)")
    }

    @Test func `after the first lines stops a long command there`() throws {
        let scratch = try Scratch()
        let names = Array(repeating: Self.sample, count: 3_000)
        let script = "{ \"$0\" \"$@\"; echo $? > status; } | head -n 1"
        let run = try Run(
            ["validate", "--standards", Repository.standards] + names, in: scratch.path, wrapper: ["sh", "-c", script])
        #expect(run.out == "\(Self.sample): accepted\n")
        #expect(run.err.isEmpty)
        #expect(try String(contentsOfFile: scratch.path("status"), encoding: .utf8) == "74\n")
    }

    @Test func `of diagnostics changes no verdict`() throws {
        let scratch = try Scratch()
        try scratch.write(Array("<a".utf8), to: "hostile.xml")
        for redirection in ["2> /dev/full", "2>&-"] {
            let run = try Run(
                ["validate", "hostile.xml", Self.sample, "--standards", Repository.standards], in: scratch.path,
                wrapper: ["sh", "-c", "exec \"$0\" \"$@\" \(redirection)"])
            #expect(run.ending == .status(65))
            #expect(run.out == "hostile.xml: refused (1 error)\n\(Self.sample): accepted\n")
        }
    }

    @Test func `does not keep a report from being whole`() throws {
        let scratch = try Scratch()
        let run = try Run(
            ["evaluate", Repository.base + "/round", "--out", "report", "--standards", Repository.standards],
            in: scratch.path, wrapper: ["sh", "-c", "exec \"$0\" \"$@\" > /dev/full"])
        #expect(run.ending == .status(74))
        #expect(scratch.names == ["report"])
        let verified = try Run(
            ["verify", "report", "--round", Repository.base + "/round", "--standards", Repository.standards],
            in: scratch.path)
        #expect(verified.ending == .status(0))
    }

    /// The file that is opened next would get the number of a closed stream.
    @Test(.enabled(if: Trace.works, "strace is not installed, or may not look into a program here"))
    func `because it is closed is never taken for a file`() throws {
        for closed in 0...2 {
            let scratch = try Scratch()
            let script =
                "exec strace -f -e trace=openat -o trace -- \"$0\" \"$@\" \(closed)\(closed == 0 ? "<" : ">")&-"
            _ = try Run(
                ["evaluate", Repository.base + "/round", "--out", "report", "--standards", Repository.standards],
                in: scratch.path, wrapper: ["sh", "-c", script])
            let calls = try String(contentsOfFile: scratch.path("trace"), encoding: .utf8).split(separator: "\n")
            // The libraries are opened, and closed again, before the program begins.
            let own = calls.drop { !$0.contains("/dev/null") }
            #expect(own.count > 10, "the record cannot be read")
            let taken = own.dropFirst().filter { $0.hasSuffix("= \(closed)") }
            #expect(taken.isEmpty)
        }
    }

    @Test func `because files may not be so large leaves nothing of a report`() throws {
        let scratch = try Scratch()
        let run = try Run(
            ["evaluate", Repository.base + "/round", "--out", "new/report", "--standards", Repository.standards],
            in: scratch.path, wrapper: ["sh", "-c", "ulimit -f 4; exec \"$0\" \"$@\""])
        #expect(run.ending == .status(74), "\(run.ending) \(run.err)")
        #expect(run.err.contains("a file would be larger than is allowed here"))
        #expect(scratch.names.isEmpty, "\(scratch.names)")
    }
}
