import Foundation
import Testing

/// A command that is ended while copies are made.
struct `A command that is ended` {
    @Test(arguments: [("INT", SIGINT), ("TERM", SIGTERM), ("HUP", SIGHUP)])
    func `takes its temporary folder away, writes no report and ends by the signal`(name: String, signal: Int32) throws
    {
        let scratch = try Scratch()
        let folder = URL(fileURLWithPath: scratch.path)
        let temporary = folder.appendingPathComponent("temporary")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        let browser = folder.appendingPathComponent("browser")
        // It ends the command that started it, and would go on for long.
        try Data("#!/bin/sh\nkill -\(name) $PPID\nexec sleep 600\n".utf8).write(to: browser)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: browser.path)

        let run = try Run(
            [
                "evaluate", Repository.base + "/round", "--out", folder.path + "/report", "--standards",
                Repository.standards, "--pdf",
            ], in: scratch.path, environment: ["S11_BROWSER": browser.path, "TMPDIR": temporary.path])
        #expect(run.ending == .signal(Int(signal)), "\(run.err)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == [])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/report"))
    }
}
