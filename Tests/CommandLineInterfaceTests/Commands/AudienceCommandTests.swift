import Testing

/// `s11 evaluate` for other readers than the board, and with copies.
struct `Evaluate for an audience` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(from: "\(Repository.path)/\(DiagnosticCase.base)")
    }

    private func run(_ line: String, _ variables: [String: String] = [:]) -> CommandRun {
        CommandRun(typed: line, in: folder, variables: variables)
    }

    private func names(_ report: String) -> [String] {
        folder.files.filter { $0.hasPrefix("\(report)/") }.map { String($0.dropFirst(report.count + 1)) }
    }

    @Test func `the board is the audience where none is named`() throws {
        let plain = run("s11 evaluate round/ --out plain/")
        let named = run("s11 evaluate round/ --out named/ --audience board")
        #expect(plain.status == 0 && named.status == 0)
        #expect(plain.out.hasSuffix("Report: plain/index.html\n") && named.out.hasSuffix("Report: named/index.html\n"))
        #expect(folder.bytes(of: "plain/manifest.json") == folder.bytes(of: "named/manifest.json"))
    }

    @Test func `an agency gets its own files, and the command names each of them`() throws {
        let run = run("s11 evaluate round/ --out report/ --audience agency --agency north-hospital")
        #expect(run.status == 0, "\(run.err)")
        let names = names("report")
        #expect(names.contains("calendars/agency-north-hospital.ics") && names.contains("manifest.json"))
        #expect(!names.contains { $0.contains("south-police") || $0 == "index.html" })
        #expect(run.out.contains("\nReport for north-hospital: report, \(names.count - 1) file"))
        let listed = run.out.split(separator: "\n").filter { $0.hasPrefix("  report/") }.map { String($0.dropFirst(9)) }
        #expect(listed.sorted() == names.filter { $0 != "manifest.json" })
        #expect(!run.out.contains("index.html"))
        let verified = self.run("s11 verify report/ --round round/")
        #expect(verified.status == 0, "\(verified.out)")
    }

    @Test func `the public gets a folder too where there is nothing for it yet`() throws {
        let run = run("s11 evaluate round/ --out report/ --audience public")
        #expect(run.status == 0)
        #expect(run.out.contains("\nReport for the public: report, "))
        #expect(names("report").contains("manifest.json") && !names("report").contains("index.html"))
        #expect(self.run("s11 verify report/ --round round/").status == 0)
    }

    @Test(arguments: [
        ("--audience agency", "--audience agency is for one agency: name it with --agency ID."),
        (
            "--audience agency --agency north-hospital --agency south-police",
            "--audience agency is for one agency: name it with --agency ID."
        ), ("--agency north-hospital", "--agency belongs to --audience agency."),
        ("--audience public --agency north-hospital", "--agency belongs to --audience agency."),
        ("--audience everyone", "everyone"),
        (
            "--audience agency --agency nobody",
            "s11: no agency \"nobody\" was invited to this round. Invited: north-hospital, south-police."
        ),
    ])
    func `names that do not fit end with 64 and write nothing`(options: String, message: String) {
        let run = run("s11 evaluate round/ --out report/ \(options)")
        #expect(run.status == 64 && run.out == "")
        #expect(run.err.contains(message), "\(run.err)")
        #expect(names("report") == [])
    }

    // MARK: Copies

    /// A browser that prints next to nothing.
    private let browser = ["S11_BROWSER": "\(Repository.path)/Tests/Support/Copies/stand-in-browser"]

    @Test func `copies are part of the report, listed and compared by verify`() throws {
        let run = run("s11 evaluate round/ --out report/ --pdf", browser)
        #expect(run.status == 0 && run.err == "", "\(run.err)")
        #expect(folder.bytes(of: "report/timetable.pdf") == Array("%PDF-1.4".utf8))
        #expect(self.run("s11 verify report/ --round round/").status == 0)
        try folder.write(Array("%PDF-1.5".utf8), to: "report/timetable.pdf")
        let verified = self.run("s11 verify report/ --round round/")
        #expect(verified.status == 1 && verified.out.hasPrefix("altered since it was written: timetable.pdf\n"))
        #expect(self.run("s11 evaluate round/ --out report/").status == 0, "a folder with copies is a report")
        #expect(folder.bytes(of: "report/timetable.pdf") == nil)
    }

    @Test func `a work plan has a copy too, where it has a folder`() throws {
        let planned = run("s11 timetable round/ --out plan/ --pdf", browser)
        #expect(planned.err.contains("error") == false && names("plan").contains("timetable.pdf"), "\(planned.err)")
        #expect(self.run("s11 verify plan/ --round round/").status == 0)
        let nowhere = run("s11 timetable round/ --pdf", browser)
        #expect(nowhere.status == 64 && nowhere.err.contains("--pdf needs a folder for the copy"))
    }

    @Test func `a browser that fails leaves an earlier report as it was`() throws {
        #expect(run("s11 evaluate round/ --out report/").status == 0)
        let before = names("report")
        let failed = run("s11 evaluate round/ --out report/ --pdf", ["S11_BROWSER": "/bin/false"])
        #expect(failed.status == 74 && failed.out == "")
        #expect(failed.err.contains("timetable.pdf:1:1: error[TOOL-FAILED]"))
        #expect(names("report") == before)
    }
}
