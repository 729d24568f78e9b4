import AuditWorkflow
import Foundation
import Testing

/// JSON is read here with another reader than the one that wrote it.
struct FormatTests {
    private let folder: TemporaryFolder
    private let names = [
        "round/returns/south-police.xml", "nothing.xml", "round/returns/north-hospital.xml", "round/returns/draft.xml",
    ]

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(from: "\(Repository.path)/\(DiagnosticCase.base)")
        try FolderChange.copy(names[0], to: names[3]).make(in: folder)
        try FolderChange.edit(
            names[3], [("  <sign-off post=\"Assistant Chief Constable\" date=\"2010-02-22\"/>\n", "")]
        ).make(in: folder)
        // A line end, a quotation mark and what a page would obey.
        try FolderChange.edit(
            names[2], [("reference=\"NH-2\"", "reference=\"NH&#10;&quot;&lt;/script&gt;\u{202E}\"")]
        ).make(in: folder)
    }

    private func objects(_ lines: [Substring]) throws -> [[String: Any]] {
        try lines.map { line in
            try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                "this line is no JSON object: \(line)")
        }
    }

    @Test(arguments: ["validate", "grade"])
    func `ndjson is one object a line, in the order given`(command: String) throws {
        let run = CommandRun([command, "--format", "ndjson"] + names, in: folder)
        #expect(run.status == 65)
        let objects = try objects(run.out.split(separator: "\n"))
        #expect(objects.map { $0["file"] as? String } == names)
        #expect(objects.allSatisfy { $0["verdict"] is String })
    }

    @Test(arguments: ["validate", "grade"])
    func `json is one array of the same objects`(command: String) throws {
        let lines = CommandRun([command, "--format", "ndjson"] + names, in: folder)
        let whole = CommandRun([command, "--format", "json"] + names, in: folder)
        #expect(whole.status == lines.status)
        let array = try #require(try JSONSerialization.jsonObject(with: Data(whole.out.utf8)) as? NSArray)
        #expect(array.isEqual(to: try objects(lines.out.split(separator: "\n"))))
    }

    @Test func `a verdict says what was found, place by place`() throws {
        let run = CommandRun(["validate", "--format", "ndjson", names[2]], in: folder)
        let object = try #require(try objects(run.out.split(separator: "\n")).first)
        #expect(object["verdict"] as? String == "refused")
        #expect(object["kind"] as? String == "return")
        #expect(object["errors"] as? Int == 1)
        let diagnostic = try #require((object["diagnostics"] as? [[String: Any]])?.first)
        #expect(diagnostic["code"] as? String == "VALUE-INVALID")
        #expect(diagnostic["severity"] as? String == "error")
        #expect((diagnostic["mend"] as? String)?.isEmpty == false)
    }

    @Test func `JSON does not repeat a text in which a child might be recognised`() throws {
        let name = "round/returns/south-police.xml"
        try FolderChange.edit(
            name, [("title=\"Survey of young people\"", "title=\"Letter to the pupil Kayleigh Dunmore\"")]
        )
        .make(in: folder)
        for command in ["validate", "grade"] {
            let run = CommandRun([command, "--format", "ndjson", name], in: folder)
            #expect((run.out + run.err).contains("CHILD-IDENTIFIER"))
            #expect(!(run.out + run.err).contains("Kayleigh"))
            #expect(!(run.out + run.err).contains("Dunmore"))
        }
    }

    @Test func `progress is shown at a terminal only, and never on standard output`() {
        let many = ["validate"] + Array(repeating: "round/returns/south-police.xml", count: 60)
        let quiet = CommandRun(many, in: folder)
        let shown = CommandRun(many, in: folder, isTerminal: true)
        #expect(quiet.err == "")
        #expect(shown.err.contains("60 of 60"))
        #expect(shown.out == quiet.out)
    }
}
