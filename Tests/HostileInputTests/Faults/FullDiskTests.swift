import Foundation
import Testing

/// Disks that are full or can only be read: the report or the lock is whole or as it was, and nothing else is left.
@Suite(.enabled(if: SmallDisk.works, "a small disk cannot be made here: unshare -rm is not there or not allowed"))
struct `A disk that does not take what is written` {
    /// What the small round is evaluated to, as of another day than the earlier report.
    private func evaluate(_ scratch: Scratch, _ state: SmallDisk.State, out: String = "disk/report") throws -> Run {
        try SmallDisk.run(
            [
                "evaluate", Repository.base + "/round", "--out", out, "--standards", Repository.standards,
                "--position-at", "2010-09-01",
            ], in: scratch, state)
    }

    /// Puts an earlier report on the disk-to-be.
    private func writeEarlierReport(_ scratch: Scratch) throws -> [String: Data] {
        let run = try Run(
            ["evaluate", Repository.base + "/round", "--out", "before/report", "--standards", Repository.standards],
            in: scratch.path)
        #expect(run.ending == .status(0))
        return scratch.contents(of: "before")
    }

    private func expectRefused(_ run: Run, _ status: Int, file: String, because reason: String) {
        #expect(run.ending == .status(status), "\(run.err)")
        #expect(run.errors.count == 1 && run.errors.first?.file == file, "\(run.err)")
        #expect(run.errors.first?.code == "OUTPUT-NOT-WRITABLE")
        #expect(run.err.contains("found: \(reason)"), "\(run.err)")
        #expect(run.out.isEmpty)
    }

    /// Makes the disk larger until the report fits, so that it is full at the first file, at the last and at each between.
    @Test func `takes no part of a report, at whichever file it is full`() throws {
        let scratch = try Scratch()
        var refused = 0
        for kibibytes in stride(from: 0, through: 400, by: 4) {
            let run = try evaluate(scratch, .room(kibibytes: max(kibibytes, 1), files: 100))
            if run.ending == .status(0) { break }
            expectRefused(run, 74, file: "disk/report", because: "the disk is full")
            #expect(
                scratch.contents(of: "after").isEmpty && scratch.entries(in: "after").isEmpty,
                "something was left behind")
            refused += 1
        }
        #expect(refused > 8, "the report has more files than times it was refused")
        #expect(scratch.entries(in: "after") == ["report"])
        #expect(scratch.contents(of: "after").count > 7)
    }

    @Test func `takes no part of a report where there is no room for one more file or folder`() throws {
        let scratch = try Scratch()
        var refused = 0
        for files in 0...40 {
            let run = try evaluate(scratch, .room(kibibytes: 1_000, files: files), out: "disk/new/folder/report")
            if run.ending == .status(0) { break }
            expectRefused(run, 74, file: "disk/new/folder/report", because: "the disk is full")
            #expect(scratch.entries(in: "after").isEmpty, "something was left behind")
            refused += 1
        }
        #expect(refused > 8, "the report has more files than times it was refused")
        #expect(scratch.entries(in: "after") == ["new"])
    }

    @Test func `leaves an earlier report as it was, at whichever file it is full`() throws {
        let scratch = try Scratch()
        let earlier = try writeEarlierReport(scratch)
        var refused = 0
        for kibibytes in stride(from: 0, through: 400, by: 4) {
            let run = try evaluate(scratch, .room(kibibytes: kibibytes, files: 100))
            if run.ending == .status(0) { break }
            expectRefused(run, 74, file: "disk/report", because: "the disk is full")
            #expect(scratch.contents(of: "after") == earlier)
            #expect(scratch.entries(in: "after") == ["report"], "something was left behind")
            refused += 1
        }
        #expect(refused > 8)
        let new = scratch.contents(of: "after")
        #expect(Set(new.keys) == Set(earlier.keys) && new != earlier, "the new report is there, and nothing else")
    }

    @Test func `that can only be read leaves an earlier report as it was`() throws {
        let scratch = try Scratch()
        let earlier = try writeEarlierReport(scratch)
        let run = try evaluate(scratch, .readOnly)
        expectRefused(run, 73, file: "disk/report", because: "the disk can only be read")
        #expect(scratch.contents(of: "after") == earlier)
        #expect(scratch.entries(in: "after") == ["report"])
    }

    @Test func `that can only be read takes no new report`() throws {
        let scratch = try Scratch()
        let run = try evaluate(scratch, .readOnly, out: "disk/new/report")
        expectRefused(run, 73, file: "disk/new/report", because: "the disk can only be read")
        #expect(scratch.entries(in: "after").isEmpty)
    }

    @Test func `leaves the old lock of the standards`() throws {
        for (state, status, reason) in [
            (SmallDisk.State.room(kibibytes: 0, files: 100), 74, "the disk is full"),
            (.room(kibibytes: 100, files: 0), 74, "the disk is full"), (.readOnly, 73, "the disk can only be read"),
        ] {
            let scratch = try Scratch()
            try FileManager.default.copyItem(atPath: Repository.standards, toPath: scratch.path("before"))
            // A line less, which the new lock would have again.
            let lock = try String(contentsOfFile: scratch.path("before/editions.lock"), encoding: .utf8)
            let shorter = lock.split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
            try scratch.write(Array(shorter.utf8), to: "before/editions.lock")
            let before = scratch.contents(of: "before")
            let run = try SmallDisk.run(["standards", "lock", "--write", "--standards", "disk"], in: scratch, state)
            #expect(run.ending == .status(status), "\(run.err)")
            #expect(run.errors.map(\.file) == ["disk/editions.lock"])
            #expect(run.err.contains("found: \(reason)"), "\(run.err)")
            #expect(scratch.contents(of: "after") == before, "the old lock is another, or something was left behind")

            let enough = try SmallDisk.run(
                ["standards", "lock", "--write", "--standards", "disk"], in: scratch, .room(kibibytes: 8, files: 2))
            #expect(enough.ending == .status(0), "\(enough.err)")
            #expect(scratch.contents(of: "after")["editions.lock"] == Data(lock.utf8))
        }
    }

    @Test func `is said to be full where results go to a file on it`() throws {
        let arguments = ["validate", "--format", "ndjson", "--standards", Repository.standards]
        let scratch = try Scratch()
        let names = try (0..<200).map { try scratch.write(Array(SoundReturn.text.utf8), to: "\($0).xml") }
        let run = try SmallDisk.run(
            arguments + names, in: scratch, .room(kibibytes: 4, files: 10), redirection: "> disk/out")
        #expect(run.ending == .status(74))
        #expect(run.errors.map(\.file) == ["standard output"])
        #expect(run.err.contains("found: the disk is full"))
    }
}
