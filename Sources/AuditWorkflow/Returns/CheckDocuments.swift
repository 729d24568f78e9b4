package import Diagnostics
import RecordReading
import Standards
import StandardsImport
import SubmissionImport
import Submissions
import XMLReading

/// Checks single documents of any of the published vocabularies, without putting them to any use.
///
/// Make one for a run; it works out once what all documents share, and gives each thread a ``DocumentChecker`` of its own.
package struct CheckDocuments: Sendable {
    private let standards: LoadedStandards
    private let editions: KnownEditions

    /// Prepares to check documents against these standards.
    package init(standards: LoadedStandards) {
        self.standards = standards
        editions = KnownEditions(standards.editions)
    }

    /// A checker for one thread.
    package func checker() -> DocumentChecker { DocumentChecker(standards: standards, editions: editions) }
}

/// Checks one document after the other; for one thread.
package final class DocumentChecker {
    private let standards: LoadedStandards
    private var returns: SubmissionImporter
    private var rounds: RoundImporter
    /// Only follow-up rules speak of grading rules, so they are read when the first of them is checked.
    private lazy var gradingRules = KnownGradingRules(standards.gradingRules)

    init(standards: LoadedStandards, editions: KnownEditions) {
        self.standards = standards
        returns = SubmissionImporter(editions)
        rounds = RoundImporter(editions)
    }

    /// Checks one document; its root namespace says what it is. Anything unknown is held against the vocabulary of returns.
    package func check(_ source: SourceText) -> DocumentVerdict {
        let document: OpenedDocument
        switch returns.open(source) {
        case .unreadable(let diagnostics):
            return DocumentVerdict(file: source.file, kind: nil, isAccepted: false, diagnostics: diagnostics)
        case .opened(let opened): document = opened
        }
        let namespace = document.namespace
        switch namespace.flatMap(SubmissionVocabulary.init(namespace:)) {
        case .round1: return verdict(source, "round", rounds.read(source))
        case .analysis1: return analysis(source)
        case .meetings1: return verdict(source, "list of meetings", MeetingsImporter.read(source))
        case .timetable1: return verdict(source, "timetable", TimetableImporter.read(source))
        case .partnership1: return verdict(source, "partnership", PartnershipImporter.read(source))
        case .figures1: return figures(source)
        case .decisions1: return verdict(source, "decisions", DecisionsImporter.read(source))
        case .return1: return aReturn(source, document)
        case nil: return namespace.flatMap { standard(source, namespace: $0) } ?? aReturn(source, document)
        }
    }

    private func aReturn(_ source: SourceText, _ document: OpenedDocument) -> DocumentVerdict {
        let imported = returns.read(document)
        return DocumentVerdict(
            file: source.file, kind: "return", isAccepted: imported.value != nil,
            isDraft: imported.value.map { $0.signOff == nil } ?? false, diagnostics: imported.diagnostics)
    }

    private func analysis(_ source: SourceText) -> DocumentVerdict {
        againstEachEdition(source, "analysis", hold: "this analysis") { edition in
            var importer = AnalysisImporter(edition: edition)
            return verdict(source, "analysis", importer.read(source))
        }
    }

    private func figures(_ source: SourceText) -> DocumentVerdict {
        againstEachEdition(source, "figures", hold: "these figures") { edition in
            verdict(source, "figures", FiguresImporter(edition: edition).read(source))
        }
    }

    /// A document that does not name its edition is read against each one known; the edition with the fewest errors counts.
    private func againstEachEdition(
        _ source: SourceText, _ kind: String, hold what: String, _ read: (Edition) -> DocumentVerdict
    ) -> DocumentVerdict {
        let none = DocumentVerdict(
            file: source.file, kind: kind, isAccepted: false,
            diagnostics: [
                Diagnostic(
                    .editionUnknown, at: source.location(at: 0), "There is no edition to hold \(what) against.",
                    mend: "Point --standards at the folder that holds the editions.")
            ])
        return standards.editions.map(read).min { $0.errors < $1.errors } ?? none
    }

    private func standard(_ source: SourceText, namespace: String) -> DocumentVerdict? {
        switch namespace {
        case "urn:s11:edition:1": verdict(source, "edition", EditionImport.read(source))
        case "urn:s11:supplement:1":
            verdict(source, "supplement", SupplementImport.read(source, editions: standards.library.bases))
        case "urn:s11:citation-checks:1": verdict(source, "citation checks", CitationChecksImport.read(source))
        case "urn:s11:grading-rules:1": verdict(source, "grading rules", GradingRulesImport.read(source))
        case "urn:s11:follow-up-rules:1":
            verdict(
                source, "follow-up rules",
                FollowUpRulesImport.read(source, gradingRules: gradingRules))
        case "urn:s11:calendar:1": verdict(source, "calendar", CalendarImport.read(source))
        case "urn:s11:letter:1": verdict(source, "letter", LetterImport.read(source))
        default: nil
        }
    }

    private func verdict<Value>(_ source: SourceText, _ kind: String, _ imported: Imported<Value>) -> DocumentVerdict {
        DocumentVerdict(
            file: source.file, kind: kind, isAccepted: imported.value != nil, diagnostics: imported.diagnostics)
    }
}

/// What came of checking one document.
package struct DocumentVerdict: Sendable {
    package let file: String
    /// What it turned out to be: "return", "round", …; nil where that could not be told.
    package let kind: String?
    package let isAccepted: Bool
    /// A return without a sign-off: good for checking, not for grading.
    package let isDraft: Bool
    /// Whether the file could be read at all.
    package let wasRead: Bool
    /// Nothing is there to read, rather than something wrong in it.
    package let isMissing: Bool
    package let diagnostics: [Diagnostic]

    package init(
        file: String, kind: String?, isAccepted: Bool, isDraft: Bool = false, diagnostics: [Diagnostic]
    ) {
        self.file = file
        self.kind = kind
        self.isAccepted = isAccepted
        self.isDraft = isDraft
        wasRead = true
        isMissing = false
        self.diagnostics = diagnostics
    }

    /// The verdict on a file that could not be read.
    package init(unread fault: FileFault) {
        file = fault.diagnostic.location.file
        kind = nil
        isAccepted = false
        isDraft = false
        wasRead = false
        isMissing = fault.isMissing
        diagnostics = [fault.diagnostic]
    }

    package var errors: Int { diagnostics.count { $0.severity == .error } }
    package var warnings: Int { diagnostics.count { $0.severity == .warning } }
}
