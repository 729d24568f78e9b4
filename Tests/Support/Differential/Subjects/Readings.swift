import Diagnostics
import Standards
import SubmissionImport

/// The importers, which cannot be copied, each held by an object so that a function can keep it.
final class ReturnReading {
    private var importer: SubmissionImporter

    init(_ edition: Edition) { importer = SubmissionImporter(editions: [edition]) }

    func read(_ source: SourceText) -> ImportVerdict { ImportVerdict(importer.read(source)) }
}

/// See ``ReturnReading``.
final class AnalysisReading {
    private var importer: AnalysisImporter

    init(_ edition: Edition) { importer = AnalysisImporter(edition: edition) }

    func read(_ source: SourceText) -> ImportVerdict { ImportVerdict(importer.read(source)) }
}

/// See ``ReturnReading``.
final class RoundReading {
    private var importer: RoundImporter

    init(_ edition: Edition) { importer = RoundImporter(editions: [edition]) }

    func read(_ source: SourceText) -> ImportVerdict { ImportVerdict(importer.read(source)) }
}
