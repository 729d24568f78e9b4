import AuditWorkflow
import Diagnostics
import Reporting
import Testing

/// The data files shown on the page about formats are what the engine makes of the round shown there.
struct `The report of the example round` {
    /// The files the engine makes, as text by name.
    private func made() throws -> [String: String] {
        let formats = try #require(FormatsPage())
        let files = try ScratchFolder.with { folder in
            try write(formats.standardsFiles, to: "\(folder)/standards")
            try write(formats.roundFiles, to: "\(folder)/round")
            let round = RoundFolder(path: "\(folder)/round")
            return try EvaluateRound(folder: round, standards: StandardsFolder(path: "\(folder)/standards")).run().get()
                .files
        }
        let texts = try #require(files, "no folder can be made to write the examples to").map {
            ($0.name, String(decoding: $0.bytes, as: UTF8.self))
        }
        return Dictionary(texts, uniquingKeysWith: { first, _ in first })
    }

    private func write(_ files: [(name: String, bytes: [UInt8])], to folder: String) throws {
        try ReportFolder(path: folder).write(files.map { ReportFile(name: $0.name, bytes: $0.bytes) })
    }

    private func shown(_ name: String) throws -> MarkdownPage.Block {
        try #require(FormatsPage()?.block(under: name), "docs/formats.md shows no \(name)")
    }

    @Test func `has the summary that is shown`() throws {
        let made = try made()["summary.json"] ?? ""
        #expect(try shown("summary.json").text == made, "docs/formats.md should show:\n\(made)")
    }

    @Test(arguments: ["grades.csv", "actions.csv"])
    func `has the table that is shown`(name: String) throws {
        // A page cannot show the carriage returns.
        let made = (try made()[name] ?? "").replacing("\r\n", with: "\n")
        #expect(try shown(name).text == made, "docs/formats.md should show:\n\(made)")
    }

    @Test func `has the decision that is shown over several lines`() throws {
        let made = try made()["decisions.ndjson"] ?? ""
        let joined = try shown("decisions.ndjson").lines.map { $0.drop { $0 == " " } }.joined() + "\n"
        #expect(joined == made, "docs/formats.md should show:\n\(made)")
    }

    @Test func `has a manifest with every line that is shown, in that order`() throws {
        var rest = (try made()["manifest.json"] ?? "").split(separator: "\n")[...]
        let lines = try shown("manifest.json").lines.filter { !$0.contains("…") }
        #expect(lines.count > 10)
        for line in lines {
            let place = rest.firstIndex { $0 == line }
            #expect(place != nil, "the manifest has no further line: \(line)")
            rest = rest[((place ?? rest.startIndex - 1) + 1)...]
        }
    }
}
