import Diagnostics
import Evaluation
import Reporting
import Submissions

/// What a run read, by the hash of each file: the documents of the rounds, and the standards, which anybody may see.
struct ManifestInputs: Sendable {
    private let documents: [Manifest.Entry]
    private let standards: [Manifest.Entry]

    init(_ documents: [SourceText], _ standards: LoadedStandards) {
        self.documents = documents.map { Manifest.Entry($0.file, $0.bytes) }
        self.standards = standards.files.map { Manifest.Entry("standards/" + $0.name, $0.bytes) }
    }

    /// Those a manifest lists that is handed to an audience.
    ///
    /// A file's name can name an agency, and by its hash a file can be told to be the one somebody has come by. So an agency is shown
    /// no files but its own returns that were accepted and what was read of them, and the public none.
    func entries(for audience: Audience, of rounds: [RoundReport]) -> [Manifest.Entry] {
        switch audience {
        case .board: return documents + standards
        case .everyone: return standards
        case .agency(let id):
            // By bytes: the names of two files can be the same text.
            let own = Set(rounds.flatMap { Self.files(of: id, in: $0) }.map { Array($0.utf8) })
            return documents.filter { own.contains(Array($0.name.utf8)) } + standards
        }
    }

    private static func files(of agency: String, in report: RoundReport) -> [String] {
        guard let result = report.result.agency(agency) else { return [] }
        return result.submissions.flatMap(\.source.files)
            + result.decisions.compactMap { $0.basis.analysis?.source.file }
    }
}
