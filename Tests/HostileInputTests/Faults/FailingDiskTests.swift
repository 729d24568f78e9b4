import Foundation
import Testing

/// A disk that fails at one call: the system's tracer makes that call fail.
@Suite(.enabled(if: Trace.works, "strace is not installed, or may not look into a program here"))
struct `A disk that fails` {
    /// The words that run the program with one call failing.
    ///
    /// - Parameters:
    ///   - fault: The call and how it ends, `read:error=EIO`.
    ///   - path: Only where the call is about this file or folder.
    private func failing(_ fault: String, at path: String? = nil) -> [String] {
        let call = String(fault.prefix { $0 != ":" })
        return ["strace", "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(fault)"]
            + (path.map { ["-P", $0] } ?? []) + ["--"]
    }

    /// The small round with one return that the disk does not give, beside its report without that return.
    private func evaluate(_ scratch: Scratch, out: String = "report", _ wrapper: [String] = []) throws -> Run {
        try Run(
            ["evaluate", scratch.path("round"), "--out", out, "--standards", Repository.standards], in: scratch.path,
            wrapper: wrapper)
    }

    @Test(arguments: ["validate", "grade"])
    func `at one file costs that file, and the others have their verdicts`(command: String) throws {
        let scratch = try Scratch()
        let names = try ["first.xml", "second.xml", "third.xml"].map {
            try scratch.write(Array(SoundReturn.text.utf8), to: $0)
        }
        for fault in ["read:error=EIO", "openat:error=EMFILE", "fstat,newfstatat:error=EIO"] {
            let run = try Run(
                [command, "--standards", Repository.standards] + names, in: scratch.path,
                wrapper: failing(fault, at: names[1]))
            #expect(run.ending == .status(66), "\(fault): \(run.err)")
            #expect(run.errors.map(\.file) == [names[1]] && run.errors.first?.code == "FILE-UNREADABLE", "\(run.err)")
            let sound = try Run([command, "--standards", Repository.standards, names[0]], in: scratch.path).out
            #expect(run.out.hasPrefix(sound))
            #expect(run.out.hasSuffix(sound.replacing(names[0], with: names[2])))
        }
    }

    @Test func `at one return costs that return, and no other agency another decision`() throws {
        let scratch = try Scratch()
        let round = try scratch.copyRound()
        #expect(try evaluate(scratch, out: "whole").ending == .status(0))
        let run = try evaluate(scratch, failing("read:error=EIO", at: round + "/returns/south-police.xml"))
        #expect(run.ending == .status(0), "\(run.err)")
        #expect(run.errors.map(\.file) == ["returns/south-police.xml"])
        let whole = scratch.contents(of: "whole")
        let report = scratch.contents(of: "report")
        #expect(Set(report.keys) == Set(whole.keys))
        #expect(report["agencies/north-hospital.html"] == whole["agencies/north-hospital.html"])
        #expect(report["decisions.ndjson"] == whole["decisions.ndjson"])
    }

    @Test func `while a folder of the round is listed ends the evaluation, as what is not seen was not left out`()
        throws
    {
        let scratch = try Scratch()
        let round = try scratch.copyRound()
        #expect(try evaluate(scratch).ending == .status(0))
        let earlier = scratch.contents(of: "report")
        for part in ["returns", "analysis"] {
            // The first call gives the names, the second says that there are no more.
            for turn in 1...2 {
                let run = try evaluate(
                    scratch, failing("getdents64:error=EIO:when=\(turn)", at: "\(round)/\(part)"))
                #expect(run.ending == .status(66), "\(part), call \(turn): \(run.err)")
                #expect(run.errors.map(\.file) == [part])
            }
        }
        #expect(scratch.contents(of: "report") == earlier)
    }

    @Test(arguments: ["write", "fsync", "rename,renameat,renameat2", "mkdir,mkdirat"])
    func `while a report is written leaves the earlier one and nothing else`(call: String) throws {
        let scratch = try Scratch()
        _ = try scratch.copyRound()
        #expect(try evaluate(scratch, out: "reports/report").ending == .status(0))
        let earlier = scratch.contents(of: "reports")
        var refused = 0
        for turn in 1...60 {
            let wrapper = failing("\(call):error=EIO:when=\(turn)")
            let run = try Run(
                [
                    "evaluate", scratch.path("round"), "--out", "reports/report", "--standards", Repository.standards,
                    "--position-at", "2010-09-01",
                ], in: scratch.path, wrapper: wrapper)
            if scratch.contents(of: "reports") != earlier {
                // It failed after the report was in place, or not at all.
                #expect(run.ending == .status(0) || run.ending == .status(74), "\(call), call \(turn): \(run.ending)")
                break
            }
            #expect(run.ending == .status(74), "\(call), call \(turn): \(run.ending) \(run.err)")
            #expect(
                run.errors.first?.file == "reports/report" && run.errors.first?.code == "OUTPUT-NOT-WRITABLE",
                "\(run.err)")
            refused += 1
        }
        #expect(refused >= 2, "no call failed")
        #expect(scratch.entries(in: "reports") == ["report"], "something was left behind")
    }

    /// What is cut off by a crash is there beside the report under a name of its own, and is in nobody's way.
    @Test func `or a machine that stops leaves the earlier report, and the next run works`() throws {
        let scratch = try Scratch()
        _ = try scratch.copyRound()
        #expect(try evaluate(scratch, out: "reports/report").ending == .status(0))
        let earlier = scratch.contents(of: "reports/report")
        for turn in 1...8 {
            let run = try evaluate(scratch, out: "reports/report", failing("fsync:signal=KILL:when=\(turn)"))
            #expect(run.ending != .status(0), "it was not stopped")
            #expect(scratch.contents(of: "reports/report") == earlier)
        }
        let left = scratch.entries(in: "reports").filter { $0 != "report" }
        #expect(left.count == 8 && left.allSatisfy { $0.hasPrefix("report.partial-") }, "\(left)")
        #expect(try evaluate(scratch, out: "reports/report").ending == .status(0))
        #expect(scratch.contents(of: "reports/report") == earlier)
    }
}
