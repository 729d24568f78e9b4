import Diagnostics
import Glibc
import RecordReading
import Standards
import SubmissionImport
import Submissions
import Testing
import XMLReading

/// The published schemas and the importers say the same thing.
struct SchemaTests {
    @Test(arguments: SubmissionVocabulary.allCases)
    func `has a schema with the names and the namespace of the vocabulary`(vocabulary: SubmissionVocabulary) throws {
        let schema = try schema(of: vocabulary)
        let root = try #require(schema.attribute(Names.targetNamespace, of: RecordReader.root))
        #expect(schema.string(schema.value(ofAttribute: root)) == vocabulary.rawValue)
        var names: Set<String> = []
        for element in 0..<schema.elementCount {
            guard let token = schema.nameToken(of: element), token == Names.element || token == Names.attribute,
                let name = schema.attribute(Names.name, of: element)
            else { continue }
            names.insert(schema.string(schema.value(ofAttribute: name)))
        }
        #expect(names.sorted() == vocabulary.names, "Standards/schemas and the importer name other things")
    }

    private enum Names {
        static let all = ["element", "attribute", "name", "targetNamespace"]
        static let element = 0
        static let attribute = 1
        static let name = 2
        static let targetNamespace = 3
    }

    private func schema(of vocabulary: SubmissionVocabulary) throws -> XMLDocument {
        let parts = vocabulary.rawValue.split(separator: ":")
        let path = "Standards/schemas/\(parts[2])-\(parts[3]).xsd"
        let bytes = try #require(Self.bytes(path), "\(path) cannot be read")
        var reader = XMLReader(
            vocabulary: XMLVocabulary(namespaces: ["http://www.w3.org/2001/XMLSchema"], names: Names.all))
        return try reader.read(SourceText(file: path, bytes: bytes)).get()
    }

    private static func bytes(_ path: String) -> [UInt8]? {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        guard let file = fopen(root.joined(separator: "/") + "/" + path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    /// A field with the greatest number of characters its schema allows.
    struct Limit: Sendable, CustomTestStringConvertible {
        let field: String
        /// What stands before and after the field's text in the valid document.
        let before: String
        let text: String
        let limit: Int
        var testDescription: String { field }

        init(_ field: String, _ before: String, _ text: String, _ limit: Int) {
            self.field = field
            self.before = before
            self.text = text
            self.limit = limit
        }
    }

    @Test(arguments: [
        Limit("agency", "name=\"", "River Police", 200),
        Limit("post", "sign-off post=\"", "Divisional Commander", 120),
        Limit("meeting", "meeting=\"", "Management Team", 200),
        Limit("reason", "<not-applicable>", "We run no school.", 4000),
        Limit("title", "survey\" title=\"", " Spot checks ", 300),
        Limit("reference", "2010-04-30\" reference=\"", "SUR-3", 200),
        Limit(
            "action", "<planned-action responsible-post=\"Head of Boats\" due=\"2010-10-31\">", "Print new cards.", 4000
        ),
        Limit("post of an action", "<planned-action responsible-post=\"", "Head of Boats", 120),
        Limit("safeguard", "since=\"2010-03-01\">", "A second officer signs.", 4000),
        Limit("hindrance", "<hindrance>", "Meetings clash.", 20_000),
        Limit("good practice", "<good-practice>", "Shared shifts.", 20_000),
        Limit("narrative", "self-rating=\"1\"><narrative>", " ", 20_000),
    ])
    func `takes a field of a return at its limit and refuses one character more`(field: Limit) {
        var importer = SubmissionImporter(editions: [SampleEdition.edition])
        for extra in 0...1 {
            let longest = String(repeating: "é", count: field.limit + extra)
            let result = importer.read(
                source(SampleDocuments.submission, field.before + field.text, field.before + longest))
            #expect((result.value != nil) == (extra == 0))
            #expect(
                result.diagnostics.filter { $0.severity == .error }.map(\.code) == (extra == 0 ? [] : [.valueInvalid]))
        }
    }

    @Test(arguments: [
        Limit("reader", "<reader post=\"", "Designated Nurse", 120),
        Limit("reason of a level", "<assessed level=\"1\">", "The card is\n      not dated.", 4000),
        Limit("reason of a ruling", "accepted=\"false\">", "Nobody can say who was asked.", 4000),
        Limit("reason of a safeguard", "<interim-safeguard accepted=\"true\">", "It is checked daily.", 4000),
        Limit("reason of clearing", "<clears-text>", "Read: a boat is named, not a child.", 4000),
        Limit("who decided", "by=\"", "Audit Group", 120),
        Limit("reason of the decision", "by=\"Audit Group\">", "The cards were seen in use.", 4000),
    ])
    func `takes a field of an analysis at its limit and refuses one character more`(field: Limit) {
        var importer = AnalysisImporter(edition: SampleEdition.edition)
        for extra in 0...1 {
            let longest = String(repeating: "é", count: field.limit + extra)
            let result = importer.read(
                source(SampleDocuments.analysis, field.before + field.text, field.before + longest))
            #expect((result.value != nil) == (extra == 0))
            #expect(result.diagnostics.map(\.code) == (extra == 0 ? [] : [.valueInvalid]))
        }
    }

    @Test(arguments: [
        Limit("title", "title=\"", "River audit, 2009–10", 200),
        Limit("board", "board=\"", "River Board", 200),
        Limit("marking", "marking=\"", "PROTECT", 200),
        Limit("about", "<about>", "A made-up round\n    for tests.", 20_000),
        Limit("reason of a closed day", "reason=\"", "Offices closed", 200),
        Limit("who chased", "by=\"", "Board Manager", 120),
        Limit("who granted", "granted-by=\"", "Board", 120),
        Limit("reason of an extension", "on=\"2010-04-28\">", "A flood.", 4000),
        Limit("reason of an exemption", "on=\"2010-02-01\">", "It closes in July.", 4000),
        Limit("post of the office", "<office post=\"", "Board Manager", 120),
        Limit("address of the office", "address=\"", "Quay 1", 200),
        Limit("an offer", "<offer>", "An hour with the manager.", 4000),
        Limit("name of a body", "<body id=\"bank-council\" name=\"", "Bank Council", 200),
        Limit("audience of an extract", "audience=\"", "Scrutiny of crime", 200),
        Limit("who refused an extension", "on=\"2010-05-12\" by=\"", "Chair", 120),
        Limit("reason of a refusal", "by=\"Chair\">", "The readers wait.", 4000),
        Limit("who withdrew", "<withdrawn on=\"2010-03-01\" by=\"", "Group Chair", 120),
        Limit("reason of a withdrawal", "by=\"Group Chair\">", "It has closed.", 4000),
        Limit("who merged", "on=\"2010-04-01\" by=\"", "Group Chair", 120),
        Limit("reason of a merger", "by=\"Group Chair\">", "One force since April.", 4000),
        Limit("a former name", "<formerly name=\"", "Water Police", 200),
    ])
    func `takes a field of a round at its limit and refuses one character more`(field: Limit) {
        var importer = RoundImporter(editions: [SampleEdition.edition])
        for extra in 0...1 {
            let longest = String(repeating: "é", count: field.limit + extra)
            let result = importer.read(source(SampleDocuments.round, field.before + field.text, field.before + longest))
            #expect((result.value != nil) == (extra == 0))
            #expect(result.diagnostics.map(\.code) == (extra == 0 ? [] : [.valueInvalid]))
        }
    }

    @Test(arguments: [
        Limit("board", "board=\"", "River Board", 200),
        Limit("about", "<about>", "A made-up year\n    of meetings.", 20_000),
        Limit("name of a term", "name=\"", "summer term 2010", 200),
        Limit("who cancelled", "<cancelled on=\"2010-07-01\" by=\"", "Board Manager", 120),
        Limit("reason of a cancelled meeting", "by=\"Board Manager\">", "The room is  needed.", 4000),
        Limit("who added", "<added on=\"2010-07-02\" by=\"", "Group Chair", 120),
        Limit("reason of an added meeting", "by=\"Group Chair\">", "In place of July.", 4000),
        Limit("who moved", "on=\"2010-07-05\" by=\"", "Board Manager", 120),
        Limit("reason of a move", "by=\"Board Manager\">", "The chair is away.", 4000),
    ])
    func `takes a field of a list of meetings at its limit and refuses one character more`(field: Limit) {
        for extra in 0...1 {
            let longest = String(repeating: "é", count: field.limit + extra)
            let result = MeetingsImporter.read(
                source(SampleTimetables.meetings, field.before + field.text, field.before + longest))
            #expect((result.value != nil) == (extra == 0))
            #expect(result.diagnostics.map(\.code) == (extra == 0 ? [] : [.valueInvalid]))
        }
    }

    @Test(arguments: [
        Limit("who agreed", "agreed-on=\"2010-07-06\" by=\"", "Audit Group", 120),
        Limit("who granted", "on=\"2010-07-20\" by=\"", "Group Chair", 120),
        Limit("reason of an extension", "by=\"Group Chair\">", "The lead is  new.", 4000),
        Limit("who withdrew", "on=\"2010-07-22\" by=\"", "Board Chair", 120),
        Limit("reason of a withdrawal", "by=\"Board Chair\">", "The club has closed.", 4000),
        Limit("who chased", "on=\"2010-11-02\" by=\"", "Board Manager", 120),
        Limit("who refused", "on=\"2010-10-21\" by=\"", "Board Manager", 120),
        Limit("reason of a refusal", "by=\"Board Manager\">", "It cannot wait.", 4000),
        Limit("who closed", "on=\"2010-12-20\" by=\"", "Board Manager", 120),
        Limit("reason of closing", "by=\"Board Manager\">", "All is in.", 4000),
    ])
    func `takes a field of a timetable at its limit and refuses one character more`(field: Limit) {
        for extra in 0...1 {
            let longest = String(repeating: "é", count: field.limit + extra)
            let result = TimetableImporter.read(
                source(SampleTimetables.timetable, field.before + field.text, field.before + longest))
            #expect((result.value != nil) == (extra == 0))
            #expect(result.diagnostics.map(\.code) == (extra == 0 ? [] : [.valueInvalid]))
        }
    }

    private func source(_ document: String, _ piece: String, _ replacement: String) -> SourceText {
        let parts = document.split(separator: piece, omittingEmptySubsequences: false)
        precondition(parts.count > 1, "the document holds the field")
        let text = parts[0] + replacement + parts.dropFirst().joined(separator: piece)
        return SourceText(file: "case.xml", bytes: Array(text.utf8))
    }
}
