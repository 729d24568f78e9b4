import AuditWorkflow
import Diagnostics
import RecordReading
import Standards
import StandardsImport
import SubmissionImport

/// The vocabularies that agencies and boards send or word themselves, with the files of this repository.
package enum Subjects {
    /// A file that is missing, or is not what it should be.
    package struct Unreadable: Error, CustomStringConvertible {
        package let description: String
    }

    /// Reads schemas, bases and the shipped edition.
    ///
    /// - Parameter root: The repository's folder.
    package static func all(in root: String) throws(Unreadable) -> [Subject] {
        let folder = RepositoryFolder(root: root)
        let edition = try edition(folder)
        return [
            try subject(
                "return", folder, shipped: "returns", rules: DocumentedRule.ofReturns,
                makeImporter: {
                    let reading = ReturnReading(edition)
                    return { reading.read($0) }
                }),
            try subject(
                "analysis", folder, shipped: "analysis", rules: DocumentedRule.ofAnalyses,
                makeImporter: {
                    let reading = AnalysisReading(edition)
                    return { reading.read($0) }
                }),
            try subject(
                "round", folder, shipped: "", rules: DocumentedRule.ofRounds,
                makeImporter: {
                    let reading = RoundReading(edition)
                    return { reading.read($0) }
                }),
            try subject(
                "meetings", folder, shipped: "", rules: DocumentedRule.ofMeetings,
                makeImporter: { { ImportVerdict(MeetingsImporter.read($0)) } }),
            try subject(
                "timetable", folder, shipped: "", rules: DocumentedRule.ofTimetables,
                makeImporter: { { ImportVerdict(TimetableImporter.read($0)) } }),
            try subject(
                "partnership", folder, shipped: "", in: "Submissions/essex-southend-thurrock-2009-10",
                rules: DocumentedRule.ofPartnerships,
                makeImporter: { { ImportVerdict(PartnershipImporter.read($0)) } }),
            try subject(
                "figures", folder, shipped: "", rules: DocumentedRule.ofFigures,
                makeImporter: {
                    let importer = FiguresImporter(edition: edition)
                    return { ImportVerdict(importer.read($0)) }
                }),
            try subject(
                "decisions", folder, shipped: "", rules: DocumentedRule.ofDecisions,
                makeImporter: { { ImportVerdict(DecisionsImporter.read($0)) } }),
            try subject(
                "letter", folder, shipped: "", in: "Standards/letters", rules: DocumentedRule.ofLetters,
                makeImporter: { { ImportVerdict(LetterImport.read($0)) } }),
        ]
    }

    private static func edition(_ folder: RepositoryFolder) throws(Unreadable) -> Edition {
        let file = "Standards/editions/s11-2009-10.xml"
        let source = SourceText(file: file, bytes: try folder.bytes(file))
        guard let placed = EditionImport.read(source).value else { throw Unreadable(description: "\(file) is refused") }
        return placed.edition
    }

    /// Bases made for the purpose are small and hold everything, so they are taken eight times as often as the shipped documents, which
    /// are long and much alike. Of those only the documents of the vocabulary are taken; there may be none.
    private static func subject(
        _ name: String, _ folder: RepositoryFolder, shipped: String,
        in round: String = "Submissions/thurrock-2009-10", rules: [DocumentedRule],
        makeImporter: @escaping @Sendable () -> Importer
    ) throws(Unreadable) -> Subject {
        let small = try folder.bases("Tests/DifferentialBases/\(name)")
        if small.isEmpty { throw Unreadable(description: "there is no document in Tests/DifferentialBases/\(name)") }
        let large = try folder.bases(round + (shipped.isEmpty ? "" : "/\(shipped)"))
            .filter { $0.markup.elements.first?.localName == name }
        return Subject(
            name: name, schema: try folder.bytes("Standards/schemas/\(name)-1.xsd"),
            bases: (0..<8).flatMap { _ in small } + large, rules: rules, makeImporter: makeImporter)
    }
}

/// The files of the repository.
private struct RepositoryFolder {
    let root: String

    func bytes(_ path: String) throws(Subjects.Unreadable) -> [UInt8] {
        switch FileReader.read(FolderReader.join(root, path), as: path) {
        case .success(let source): return source.bytes
        case .failure(let fault): throw Subjects.Unreadable(description: fault.diagnostic.consoleText)
        }
    }

    func bases(_ path: String) throws(Subjects.Unreadable) -> [Base] {
        var bases: [Base] = []
        let names = FolderReader.names(in: FolderReader.join(root, path)) ?? []
        for name in names where name.hasSuffix(".xml") && !name.hasPrefix(".") {
            bases.append(Base(name: "\(path)/\(name)", bytes: try bytes("\(path)/\(name)")))
        }
        return bases
    }
}
