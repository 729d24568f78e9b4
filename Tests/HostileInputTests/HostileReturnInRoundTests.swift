import Foundation
import Testing

/// A hostile file among the returns of a round: it is refused, the round is evaluated, and nobody else's decision is another.
struct `Among the returns of a round` {
    /// What changes because a file was refused: the index, the counts and the manifest.
    private static let saysWhoWasRefused: Set = [
        "index.html", "papers/board-paper.html", "summary.json", "manifest.json",
    ]

    /// The report without any hostile file.
    private static let expected = try? evaluate { _ in }.report

    private static func evaluate(_ change: (String) throws -> Void) throws -> (run: Run, report: [String: Data]) {
        let scratch = try Scratch()
        let round = try scratch.copyRound()
        try change(round)
        let run = try Run(
            ["evaluate", "round", "--out", "reports/report", "--standards", Repository.standards], in: scratch.path)
        let report = scratch.contents(of: "reports/report")
        #expect((try? FileManager.default.contentsOfDirectory(atPath: scratch.path("reports"))) == ["report"])
        if run.ending == .status(0) {
            let verified = try Run(
                ["verify", "reports/report", "--round", "round", "--standards", Repository.standards], in: scratch.path)
            #expect(verified.ending == .status(0), "half a report was written: \(verified.out)")
        }
        return (run, report)
    }

    /// Evaluates the round with a hostile file in it and compares what is said of everybody else.
    private func expectOthersUnchanged(
        _ name: String, refusing file: String, with code: String, except changed: Set<String> = [],
        _ change: (String) throws -> Void
    ) throws {
        let (run, report) = try Self.evaluate(change)
        run.expectBounded("evaluate with \(name)")
        #expect(run.ending == .status(0), "\(name): \(run.err)")
        #expect(run.errors.contains { $0.file == file && $0.code == code }, "\(name): \(run.err.prefix(600))")
        #expect(run.out.contains("Refused: \(file)\n"), "\(name): \(run.out)")
        let expected = try #require(Self.expected)
        #expect(Set(report.keys) == Set(expected.keys))
        for (file, bytes) in expected where !Self.saysWhoWasRefused.contains(file) && !changed.contains(file) {
            #expect(report[file] == bytes, "\(name) changes \(file)")
        }
    }

    @Test func `nothing hostile gives the report all others are compared with`() throws {
        let (run, report) = try Self.evaluate { _ in }
        #expect(run.ending == .status(0))
        #expect(run.err.isEmpty)
        #expect(report.keys.contains("decisions.ndjson") && report.keys.contains("agencies/north-hospital.html"))
        #expect(report == Self.expected)
    }

    @Test(arguments: HostileDocument.all)
    func `a hostile document is refused and costs only itself`(document: HostileDocument) throws {
        try expectOthersUnchanged(document.name, refusing: "returns/hostile.xml", with: document.code) { round in
            try Data(document.bytes()).write(to: URL(fileURLWithPath: round + "/returns/hostile.xml"))
        }
    }

    @Test(arguments: HostileFile.all)
    func `a hostile file is refused and costs only itself`(file: HostileFile) throws {
        try expectOthersUnchanged(file.name, refusing: "returns/hostile.xml", with: file.code) {
            try file.make($0 + "/returns/hostile.xml")
        }
    }

    @Test func `a hostile file among the analyses is refused and costs only itself`() throws {
        for file in HostileFile.all {
            try expectOthersUnchanged(file.name, refusing: "analysis/hostile.xml", with: file.code) {
                try file.make($0 + "/analysis/hostile.xml")
            }
        }
    }

    @Test func `a hostile file in an agency's own name costs only that agency`() throws {
        for document in HostileDocument.entities {
            try expectOthersUnchanged(
                document.name, refusing: "returns/south-police-r2.xml", with: document.code,
                except: ["agencies/south-police.html", "grades.csv"]
            ) { round in
                try Data(document.bytes()).write(to: URL(fileURLWithPath: round + "/returns/south-police-r2.xml"))
            }
        }
    }

    @Test func `all small hostile documents at once cost only themselves`() throws {
        let documents = HostileDocument.entities + HostileDocument.outside + HostileDocument.encodings
        try expectOthersUnchanged("all at once", refusing: "returns/hostile-0.xml", with: documents[0].code) { round in
            for (number, document) in documents.enumerated() {
                try Data(document.bytes()).write(to: URL(fileURLWithPath: round + "/returns/hostile-\(number).xml"))
            }
        }
    }

    @Test func `two files whose names are the same text are both refused, whichever of them was sent`() throws {
        let names = ["caf\u{E9}.xml", "cafe\u{301}.xml"]
        for (folder, file) in [("returns", "north-hospital.xml"), ("analysis", "north-hospital.xml")] {
            let (run, report) = try Self.evaluate { round in
                let sound = try Data(contentsOf: URL(fileURLWithPath: "\(round)/\(folder)/\(file)"))
                try FileManager.default.removeItem(atPath: "\(round)/\(folder)/\(file)")
                for name in names {
                    let descriptor = open("\(round)/\(folder)/\(name)", O_WRONLY | O_CREAT, 0o644)
                    try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).write(contentsOf: sound)
                }
            }
            #expect(run.ending == .status(0), "\(run.err)")
            let refused = run.errors.filter { $0.code == "FILE-UNREADABLE" }.map { Array($0.file.unicodeScalars) }
            #expect(Set(refused) == Set(names.map { Array("\(folder)/\($0)".unicodeScalars) }))
            let taken = String(decoding: report["decisions.ndjson"] ?? Data(), as: UTF8.self)
            #expect(!taken.contains(file.dropLast(4)), "one of the two was taken")
        }
    }

    @Test func `a file whose name is not text is refused, and none is read in its place`() throws {
        let (run, report) = try Self.evaluate { round in
            let sound = URL(fileURLWithPath: round + "/returns/north-hospital.xml")
            try Data("<x/>".utf8).write(to: sound.deletingLastPathComponent().appendingPathComponent("other.xml"))
            let bytes =
                Array((round + "/returns/north-hospital").utf8CString.dropLast()) + [-1] + Array(".xml".utf8CString)
            try system(rename(round + "/returns/other.xml", bytes))
        }
        #expect(run.ending == .status(0), "\(run.err)")
        #expect(run.errors.map(\.code) == ["VALUE-INVALID"])
        #expect(run.out.contains("Refused: returns/north-hospital\\u{0}.xml\n"))
        #expect(report["decisions.ndjson"] == Self.expected?["decisions.ndjson"])
    }

    @Test(.enabled(if: OtherUser.canRun, "the program cannot be run as another user than the administrator here"))
    func `a file that may not be read costs only itself, a folder that may not be read is the round's fault`() throws {
        let scratch = try Scratch()
        let round = try scratch.copyRound()
        try system(chmod(scratch.path, 0o777))
        try scratch.write([], to: "round/returns/hidden.xml")
        try system(chmod(round + "/returns/hidden.xml", 0))
        let arguments = ["evaluate", "round", "--out", "report", "--standards", Repository.standards]
        let file = try Run(arguments, in: scratch.path, wrapper: OtherUser.wrapper)
        #expect(file.ending == .status(0), "\(file.err)")
        #expect(file.errors.map(\.file) == ["returns/hidden.xml"])
        let report = scratch.contents(of: "report")
        #expect(report["decisions.ndjson"] == Self.expected?["decisions.ndjson"])

        try system(chmod(round + "/returns", 0))
        defer { chmod(round + "/returns", 0o755) }
        let folder = try Run(arguments, in: scratch.path, wrapper: OtherUser.wrapper)
        #expect(folder.ending == .status(66), "\(folder.err)")
        #expect(folder.errors.map(\.file) == ["returns"])
        #expect(scratch.contents(of: "report") == report, "the earlier report is another")
    }
}
