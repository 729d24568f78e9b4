import AuditWorkflow
import CommandLineInterface
import Testing

struct ExitStatusTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(from: "\(Repository.path)/\(DiagnosticCase.base)")
    }

    /// Takes away the end of a return.
    private func breakReturn() throws {
        try FolderChange.edit("round/returns/south-police.xml", [("</return>", "")]).make(in: folder)
    }

    @Test(arguments: [
        "s11 valdiate round/round.xml", "s11 validate", "s11 validate round/round.xml --fast",
        "s11 validate round/round.xml --format xml", "s11 evaluate round/", "s11 evaluate --out report/",
        "s11 evaluate round/ --out report/ --position-at 2010-02-30", "s11 explain round/returns/south-police.xml",
        "s11 explain round/returns/south-police.xml --for everyone", "s11 standards remove", "s11 standards show",
        "s11 submission new --agency a", "s11 submission new --agency a --edition large",
        "s11 submission new --agency a --edition small --type fire-service",
        "s11 submission new --agency \"South Police\" --edition small --type police",
    ])
    func `a wrong command line ends with 64 and says how, and does nothing`(line: String) {
        let before = folder.files
        let run = CommandRun(typed: line, in: folder)
        #expect(run.status == 64)
        #expect(run.out == "")
        #expect(!run.err.isEmpty)
        #expect(folder.files == before)
    }

    @Test(arguments: [
        "s11 validate nothing.xml", "s11 grade nothing.xml", "s11 explain nothing.xml --for agency",
        "s11 evaluate nothing/ --out report/", "s11 verify nothing/", "s11 standards show nothing",
        "s11 standards list --standards nothing/",
        "s11 explain round/returns/south-police.xml --round nothing/ --for board",
    ])
    func `what is missing ends a command with 66`(line: String) {
        let run = CommandRun(typed: line, in: folder)
        #expect(run.status == 66)
        #expect(!run.err.isEmpty)
    }

    @Test func `of several documents each has its verdict, and one that is refused ends the command with 65`() throws {
        try breakReturn()
        let run = CommandRun(
            typed: "s11 validate round/returns/south-police.xml nothing.xml round/returns/north-hospital.xml",
            in: folder)
        #expect(run.status == 65)
        #expect(
            run.out == """
                round/returns/south-police.xml: refused (1 error)
                nothing.xml: not read (1 error)
                round/returns/north-hospital.xml: accepted

                """)
    }

    @Test func `of several documents one that is missing ends the command with 66 where none is refused`() {
        let run = CommandRun(typed: "s11 grade round/returns/south-police.xml nothing.xml", in: folder)
        #expect(run.status == 66)
        #expect(run.out.hasPrefix("round/returns/south-police.xml: "))
    }

    @Test func `a refused return stands first, and only a strict evaluation ends with 65`() throws {
        try breakReturn()
        let run = CommandRun(typed: "s11 evaluate round/ --out report/", in: folder)
        #expect(run.status == 0)
        #expect(run.out.contains("\nRefused: returns/south-police.xml\n"))
        let lenient = folder.files.map { folder.bytes(of: $0) }

        let strict = CommandRun(typed: "s11 evaluate round/ --out report/ --strict", in: folder)
        #expect(strict.status == 65)
        #expect(strict.out == run.out)
        #expect(strict.err == run.err)
        #expect(folder.files.map { folder.bytes(of: $0) } == lenient, "a strict evaluation writes the same report")
    }

    @Test func `a refused round ends an evaluation with 65 and leaves an earlier report as it was`() throws {
        #expect(CommandRun(typed: "s11 evaluate round/ --out report/", in: folder).status == 0)
        let before = folder.files.filter { $0.hasPrefix("report/") }.map { folder.bytes(of: $0) }
        try FolderChange.edit("round/round.xml", [("</round>", "")]).make(in: folder)
        #expect(CommandRun(typed: "s11 evaluate round/ --out report/", in: folder).status == 65)
        #expect(folder.files.filter { $0.hasPrefix("report/") }.map { folder.bytes(of: $0) } == before)
    }

    @Test func `a report that was altered ends verifying with 1`() throws {
        #expect(CommandRun(typed: "s11 evaluate round/ --out report/", in: folder).status == 0)
        #expect(CommandRun(typed: "s11 verify report/ --round round/", in: folder).status == 0)
        try folder.write(Array("{}\n".utf8), to: "report/summary.json")
        let run = CommandRun(typed: "s11 verify report/", in: folder)
        #expect(run.status == 1)
        #expect(run.out.hasPrefix("altered since it was written: summary.json\n"))
    }

    @Test func `rules of which a property does not hold end the check with 1`() throws {
        // The lock knows nothing of these rules, so it is written anew: otherwise they would be refused first.
        try FolderChange.edit(
            "standards/grading-rules/small.xml",
            [
                (
                    "<answer criterion=\"2.1\" self=\"0\" evidence=\"0\"/>",
                    "<answer criterion=\"2.1\" self=\"1\" evidence=\"1\"/>"
                )
            ]
        ).make(in: folder)
        try FolderChange.remove("standards/editions.lock").make(in: folder)
        let lock = CommandRun(typed: "s11 standards lock", in: folder)
        try folder.write(Array(lock.out.utf8), to: "standards/editions.lock")
        let run = CommandRun(typed: "s11 standards check", in: folder)
        #expect(run.status == 1)
        #expect(run.out.contains("\n  FAILS  cases: "))
        #expect(run.err == "")
    }

    @Test func `a stream that cannot be written to ends a command with 74`() {
        let console = Console(out: { _ in false }, err: { _ in }, isTerminal: false, environment: { _ in nil })
        let standards = ["--standards", folder.path("standards")]
        let submission = folder.path("round/returns/south-police.xml")
        for arguments in [
            ["validate", submission], ["validate", "--format", "json", submission], ["grade", submission],
            ["explain", submission, "--for", "board"], ["standards", "list"], ["standards", "lock"],
            ["submission", "new", "--agency", "a", "--edition", "small", "--type", "police"],
        ] {
            #expect(runCommandLine(arguments + standards, console) == 74, "\(arguments[0])")
        }
        #expect(runCommandLine(["--help"], console) == 74)
    }
}
