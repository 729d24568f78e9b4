import Testing

/// The commands on a folder that holds a partnership instead of a round.
struct `On a partnership` {
    private static let name = "essex-southend-thurrock-2009-10"
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try FolderChange.link("standards", to: "\(Repository.path)/Standards").make(in: folder)
        for name in ["essex-2009-10", "southend-2009-10", "thurrock-2009-10", Self.name] {
            try folder.copy(from: "\(Repository.path)/Submissions/\(name)", to: name)
        }
    }

    private func run(_ line: String) -> CommandRun { CommandRun(typed: line, in: folder) }

    @Test func `evaluate, timetable and verify work as on a round`() throws {
        let evaluated = run("s11 evaluate \(Self.name)/ --out report/")
        #expect(evaluated.status == 0 && evaluated.err == "")
        #expect(evaluated.out.hasPrefix("Essex, Southend and Thurrock, 2009–10: Essex Safeguarding Children Board, "))
        #expect(evaluated.out.hasSuffix("Report: report/index.html\n"))
        let verified = run("s11 verify report/ --round \(Self.name)/")
        #expect(verified.status == 0 && verified.err == "", "\(verified.out)\(verified.err)")

        let planned = run("s11 timetable \(Self.name)/ --out plan/")
        #expect(planned.status == 0 && planned.err == "")
        #expect(planned.out.hasSuffix("Work plan: plan/index.html\n"))
        #expect(run("s11 verify plan/ --round \(Self.name)/").status == 0)
        #expect(run("s11 verify plan/ --round thurrock-2009-10/").status == 1, "that is another report")
    }

    @Test func `a shared return that is refused is said once, and is enough for --strict`() throws {
        try folder.write(Array("<return".utf8), to: "thurrock-2009-10/returns/police-unit-a.xml")
        let run = run("s11 evaluate \(Self.name)/ --out report/ --strict")
        #expect(run.status == 65)
        let lines = run.err.split(separator: "\n").filter {
            $0.hasPrefix("thurrock-2009-10/returns/police-unit-a.xml:")
        }
        #expect(lines.count == 1, "\(run.err)")
    }

    @Test func `explain gives the reasons of each board that reads the return, and of no other`() {
        func boards(_ file: String, _ criterion: String) -> [Substring] {
            let run = run("s11 explain \(file) --round \(Self.name)/ --for auditor --criterion \(criterion)")
            #expect(run.status == 0, "\(run.err)")
            return run.out.split(separator: "\n").filter { $0.hasSuffix("Safeguarding Children Board:") }
        }
        let all: [Substring] = [
            "Essex Safeguarding Children Board:", "Southend Local Safeguarding Children Board:",
            "Thurrock Local Safeguarding Children Board:",
        ]
        #expect(boards("thurrock-2009-10/returns/health-trust-c.xml", "7.1") == all)
        #expect(boards("thurrock-2009-10/returns/health-trust-c.xml", "7.10") == [all[1]])
        #expect(boards("southend-2009-10/returns/health-trust-c.xml", "7.10") == [all[1]])
        #expect(boards("thurrock-2009-10/returns/nhs-south-west-essex.xml", "7.1") == [all[0], all[2]])
        let unknown = run(
            "s11 explain thurrock-2009-10/returns/health-trust-c.xml --round \(Self.name)/ --for board --criterion 9.9")
        #expect(unknown.status == 65 && unknown.err.contains("CRITERION-UNKNOWN"))
    }

    @Test func `explain takes a return to another edition than the round's as it stands`() {
        for (file, round) in [("thurrock-2009-10", "southend-2009-10"), ("southend-2009-10", "thurrock-2009-10")] {
            let run = run("s11 explain \(file)/returns/police-unit-b.xml --round \(round)/ --for agency")
            #expect(run.status == 0)
            #expect(run.out.contains("It answers another edition than the round asks for."))
        }
    }

    @Test func `timetable ends with 1 where one board has no place in time`() throws {
        try FolderChange.edit(
            "southend-2009-10/meetings.xml", [(old: "date=\"2010-08-26\" places=\"1\"", new: "date=\"2010-08-26\"")]
        ).make(in: folder)
        let run = run("s11 timetable \(Self.name)/")
        #expect(run.status == 1)
        #expect(run.err.contains("southend-2009-10/meetings.xml:1:1: warning[PLACES-SHORT]"))
    }

    @Test func `a round that is not there ends with 66, and what is wrong with it with 65`() throws {
        try FolderChange.edit(
            "essex-2009-10/round.xml", [(old: "follow-up-rules=\"essex-2010\"", new: "follow-up-rules=\"none\"")]
        ).make(in: folder)
        #expect(run("s11 evaluate \(Self.name)/ --out report/").status == 65)
        try FolderChange.edit(
            "\(Self.name)/partnership.xml",
            [
                (
                    old: "<round id=\"essex-2009-10\" short=\"Essex\"/>",
                    new: "<round id=\"essex-2009-10\" short=\"Essex\"/><round id=\"kent-2009-10\"/>"
                )
            ]
        ).make(in: folder)
        #expect(run("s11 evaluate \(Self.name)/ --out report/").status == 65, "more than one thing is wrong")
        try FolderChange.edit(
            "essex-2009-10/round.xml", [(old: "follow-up-rules=\"none\"", new: "follow-up-rules=\"essex-2010\"")]
        ).make(in: folder)
        let missing = run("s11 evaluate \(Self.name)/ --out report/")
        #expect(missing.status == 66 && missing.out == "")
        #expect(missing.err.contains("kent-2009-10:1:1: error[FOLDER-MISSING]"), "\(missing.err)")
    }
}
