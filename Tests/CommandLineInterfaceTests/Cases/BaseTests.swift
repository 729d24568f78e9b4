import AuditWorkflow
import Testing

/// The folder every case starts from: it must be sound, or a case would show more than its own fault.
struct BaseTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(from: "\(Repository.path)/\(DiagnosticCase.base)")
    }

    @Test func `is evaluated without a word`() {
        let run = CommandRun(typed: "s11 evaluate round/ --out report/ --strict", in: folder)
        #expect(run.status == 0)
        #expect(run.err == "")
        #expect(folder.files.contains("report/manifest.json"))
    }

    @Test(arguments: [
        "round/round.xml", "round/returns/north-hospital.xml", "round/returns/south-police.xml",
        "round/analysis/north-hospital.xml", "round/meetings.xml", "round/timetable.xml",
        "standards/editions/small.xml", "standards/citation-checks/small.xml",
        "standards/grading-rules/small.xml", "standards/follow-up-rules/small.xml", "standards/calendars/small.xml",
    ])
    func `holds only documents that are accepted without a word`(name: String) {
        let run = CommandRun(["validate", name], in: folder)
        #expect(run.out == "\(name): accepted\n")
        #expect(run.err == "")
    }

    @Test func `has rules that are proved and standards that are locked`() {
        let run = CommandRun(typed: "s11 standards check", in: folder)
        #expect(run.status == 0, "\(run.out)")
        #expect(run.err == "")
    }

    @Test func `has the lock that its standards come to`() throws {
        let lock = try #require(folder.bytes(of: "standards/editions.lock"))
        // Without a lock, every line is worked out anew.
        try FolderChange.remove("standards/editions.lock").make(in: folder)
        let computed = CommandRun(typed: "s11 standards lock", in: folder)
        #expect(
            String(decoding: lock, as: UTF8.self) == computed.out,
            """
            After a change to \(DiagnosticCase.base)/standards, editions.lock there must be written anew: delete it, then
            s11 standards lock --standards \(DiagnosticCase.base)/standards > editions.lock.new
            and put that in its place.
            """)
    }

    @Test(arguments: ["round/round.xml", "round/returns/north-hospital.xml", "round/returns/south-police.xml"])
    func `names the edition by the hash it comes to`(name: String) throws {
        try FolderChange.remove("standards/editions.lock").make(in: folder)
        let lines = CommandRun(typed: "s11 standards lock", in: folder).out.split(separator: "\n")
        let edition = try #require(lines.first { $0.hasPrefix("edition ") })
        let hash = try #require(edition.split(separator: " ").last)
        let text = String(decoding: try #require(folder.bytes(of: name)), as: UTF8.self)
        #expect(
            text.contains("edition-hash=\"\(hash)\""),
            "After a change to the edition of \(DiagnosticCase.base), edition-hash in \(name) there must be \(hash).")
    }
}
