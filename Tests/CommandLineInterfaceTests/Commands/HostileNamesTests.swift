import AuditWorkflow
import Diagnostics
import Glibc
import Testing

/// What comes from outside, in a name or a title, must be shown and not obeyed.
struct HostileNamesTests {
    /// An escape sequence, a bell, a line of its own, a C1 control, a bidirectional override and a zero-width space.
    private static let evil = "a\u{1B}[31m\u{7}\nreturns/x.xml:1:1: error[FORGED]: \u{9B}2J\u{202E}\u{200B}b"
    /// The same as far as XML allows it in an attribute.
    private static let evilInXML = "a&#10;&#13;&#x9B;2J\u{202E}\u{200B}\u{85}b"

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(from: "\(Repository.path)/\(DiagnosticCase.base)")
    }

    /// Says which characters of a stream a terminal would obey; a line end is one that only the program may write.
    private func expectNothingObeyed(
        _ run: CommandRun, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        for text in [run.out, run.err] {
            let isObeyed = text.unicodeScalars.contains { $0 != "\n" && Visible.isHidden($0) }
            #expect(!isObeyed, "\(Visible.oneLine(text))", sourceLocation: sourceLocation)
            #expect(
                !text.split(separator: "\n").contains { $0.hasPrefix("returns/x.xml:1:1: error[FORGED]") },
                "a line was written that the program did not write", sourceLocation: sourceLocation)
        }
    }

    @Test(arguments: ["validate", "grade", "explain --for board", "evaluate --out report/", "verify"])
    func `a path on the command line`(command: String) {
        let words = command.split(separator: " ").map(String.init)
        expectNothingObeyed(CommandRun(words + ["round/\(Self.evil)"], in: folder))
    }

    @Test(arguments: ["text", "json", "ndjson"])
    func `a path in each format`(format: String) {
        expectNothingObeyed(CommandRun(["validate", "--format", format, "round/\(Self.evil)"], in: folder))
        expectNothingObeyed(CommandRun(["grade", "--format", format, "round/\(Self.evil)"], in: folder))
    }

    @Test func `a file among the returns`() throws {
        let name = Self.evil.split(separator: "/").joined()
        try FolderChange.copy("round/returns/south-police.xml", to: "round/returns/\(name).xml").make(in: folder)
        try FolderChange.copy("round/analysis/north-hospital.xml", to: "round/analysis/\(name).xml").make(in: folder)
        let run = CommandRun(typed: "s11 evaluate round/ --out report/", in: folder)
        #expect(run.out.contains("Refused: "), "the file is refused, so that its name is shown")
        expectNothingObeyed(run)
    }

    @Test func `a report that names such a file can be verified and written again`() throws {
        for name in [Self.evil.split(separator: "/").joined(), "a\"b\\c", "\u{301}\",\u{E0041}"] {
            try FolderChange.copy("round/returns/south-police.xml", to: "round/returns/\(name).xml").make(in: folder)
        }
        for _ in 0..<2 {
            let run = CommandRun(typed: "s11 evaluate round/ --out report/", in: folder)
            #expect(run.out.contains("Refused: "))
            #expect(run.status == 0, "the second time, the report of the first is known as one")
            #expect(CommandRun(typed: "s11 verify report/ --round round/", in: folder).status == 0)
        }
    }

    @Test func `a file that is no part of a report`() throws {
        try folder.write([], to: "report/\(Self.evil.split(separator: "/").joined())")
        let run = CommandRun(typed: "s11 evaluate round/ --out report/", in: folder)
        #expect(run.status == 73)
        expectNothingObeyed(run)
        expectNothingObeyed(CommandRun(typed: "s11 verify report/", in: folder))
    }

    @Test func `the folder of a report`() {
        let run = CommandRun(
            ["evaluate", "round/", "--out", "out/\(Self.evil.split(separator: "/").joined())"], in: folder)
        #expect(run.status == 0)
        expectNothingObeyed(run)
    }

    /// The word `EVIL` stands for the hostile one, so that reports of the tests themselves do not hold it.
    @Test(arguments: [
        ["EVIL"], ["validate", "--EVIL"], ["validate", "x.xml", "--format", "EVIL"],
        ["validate", "x.xml", "--format=EVIL"],
        ["evaluate", "round/", "--out", "report/", "--position-at", "EVIL"], ["evaluate", "round/", "EVIL", "EVIL"],
        ["explain", "x.xml", "--for", "EVIL"], ["standards", "EVIL"], ["standards", "show", "EVIL"],
        ["submission", "new", "--agency", "EVIL", "--edition", "small", "--type", "police"],
        ["submission", "new", "--agency", "a", "--edition", "EVIL"],
        ["submission", "new", "--agency", "a", "--edition", "small", "--type", "EVIL"],
        ["submission", "new", "--agency", "a", "--edition", "small", "--type", "police", "--name", "EVIL"],
        ["explain", "round/returns/south-police.xml", "--for", "board", "--criterion", "EVIL"],
        ["standards", "list", "--standards", "x/EVIL"],
    ])
    func `any other word on the command line`(arguments: [String]) {
        let run = CommandRun(arguments.map { $0.replacing("EVIL", with: Self.evil) }, in: folder)
        #expect(run.status != 0)
        expectNothingObeyed(run)
    }

    @Test func `titles, names and labels of every document`() throws {
        for (file, old) in [
            ("round/round.xml", "title=\"A small round\""), ("round/round.xml", "board=\"A board\""),
            ("round/meetings.xml", "board=\"A board\""), ("round/timetable.xml", "by=\"Board manager\""),
            ("round/timetable.xml", "by=\"Audit group\""),
            ("round/returns/north-hospital.xml", "name=\"North hospital\""),
            ("round/returns/north-hospital.xml", "post=\"Chief Executive\""),
            ("round/returns/north-hospital.xml", "title=\"Safeguarding policy\""),
            ("round/analysis/north-hospital.xml", "post=\"Audit group reader, police\""),
            ("round/analysis/north-hospital.xml", "by=\"Audit group\""),
            ("standards/editions/small.xml", "title=\"A small audit tool\""),
            ("standards/editions/small.xml", "title=\"A named lead\""),
            ("standards/grading-rules/small.xml", "title=\"Small grading rules\""),
            ("standards/grading-rules/small.xml", "label=\"Effective\""),
        ] {
            let name = old.split(separator: "=")[0]
            try FolderChange.edit(file, [(old, "\(name)=\"\(Self.evilInXML)\"")]).make(in: folder)
        }
        try relock()
        for line in [
            "s11 validate round/round.xml round/returns/north-hospital.xml", "s11 evaluate round/ --out report/",
            "s11 grade round/returns/north-hospital.xml", "s11 explain round/returns/north-hospital.xml --for agency",
            "s11 explain round/returns/north-hospital.xml --round round/ --for board",
            "s11 explain round/returns/north-hospital.xml --round round/ --for auditor", "s11 standards list",
            "s11 standards show small", "s11 standards check", "s11 standards lock",
            "s11 submission new --agency a --edition small --type police",
            "s11 validate round/meetings.xml round/timetable.xml", "s11 timetable round/ --out plan/",
        ] {
            let run = CommandRun(typed: line, in: folder)
            #expect(run.status == 0, "\(line): \(run.err)")
            expectNothingObeyed(run)
        }
    }

    /// Brings the lock and the hashes that name the edition up to date after a change of the standards.
    private func relock() throws {
        let old = try hash()
        try FolderChange.remove("standards/editions.lock").make(in: folder)
        let lock = CommandRun(typed: "s11 standards lock", in: folder)
        try folder.write(Array(lock.out.utf8), to: "standards/editions.lock")
        let new = try hash()
        for name in ["round/round.xml", "round/returns/north-hospital.xml", "round/returns/south-police.xml"] {
            try FolderChange.edit(name, [(old, new)]).make(in: folder)
        }
    }

    private func hash() throws -> String {
        let lock = String(decoding: try #require(folder.bytes(of: "standards/editions.lock")), as: UTF8.self)
        let line = try #require(lock.split(separator: "\n").first { $0.hasPrefix("edition ") })
        return try #require(line.split(separator: " ").last.map(String.init))
    }
}
