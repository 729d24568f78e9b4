package import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions

/// Joins what several people answered into one return, criterion by criterion.
package struct MergeReturns: Sendable {
    private let editions: [String: Edition]
    private let known: KnownEditions

    /// Prepares to join parts of returns that answer one of these standards' editions.
    package init(standards: LoadedStandards) {
        editions = Dictionary(standards.editions.map { ($0.id, $0) }) { first, _ in first }
        known = KnownEditions(standards.editions)
    }

    /// What came of it.
    package enum Outcome: Sendable {
        /// The whole return, and what is worth knowing about it; places lie in the new document.
        case merged(bytes: [UInt8], remarks: [Diagnostic])
        /// Parts are no sound returns.
        case refused([Diagnostic])
        /// The parts say things against each other, or together make no sound return.
        case clashing([Diagnostic])
    }

    /// Joins parts.
    ///
    /// - Parameters:
    ///   - sources: The parts, in the order in which they are named.
    ///   - name: What the new document is called in remarks.
    package func merge(_ sources: [SourceText], as name: String) -> Outcome {
        var importer = SubmissionImporter(known)
        let (parts, faults) = Self.read(sources, &importer)
        guard faults.isEmpty else { return .refused(faults) }
        guard let first = parts.first, let edition = editions[first.submission.edition.id] else { return .refused([]) }
        let clashes = PartClashes(parts: parts, edition: edition).all
        guard clashes.isEmpty else { return .clashing(FindingSieve.sieved(clashes)) }

        let bytes = ReturnDocument(Self.joined(parts, first, edition)).bytes
        // What is written is read again: the whole may break a limit that no part does.
        let written = importer.read(SourceText(file: name, bytes: bytes))
        guard let submission = written.value else { return .clashing(written.diagnostics) }
        return .merged(
            bytes: bytes,
            remarks: MergeRemarks(parts: parts, whole: submission, edition: edition, found: written.diagnostics).all)
    }

    /// What refuses any of these parts by itself.
    package func refusals(of sources: [SourceText]) -> [Diagnostic] {
        var importer = SubmissionImporter(known)
        return Self.read(sources, &importer).faults
    }

    private static func read(
        _ sources: [SourceText], _ importer: inout SubmissionImporter
    ) -> (parts: [ReturnPart], faults: [Diagnostic]) {
        var parts: [ReturnPart] = []
        var faults: [Diagnostic] = []
        for source in sources {
            switch importer.open(source) {
            case .unreadable(let diagnostics): faults += diagnostics
            case .opened(let document):
                let imported = importer.read(document)
                if let submission = imported.value {
                    parts.append(ReturnPart(submission: submission, head: document.ownHead))
                } else {
                    faults += imported.diagnostics
                }
            }
        }
        return (parts, faults)
    }

    /// The parts as one: answers in the edition's order, all else in the order of the parts, the same words once.
    private static func joined(_ parts: [ReturnPart], _ first: ReturnPart, _ edition: Edition) -> ReturnContent {
        let contents = parts.map { ReturnContent(of: $0.submission, edition: edition, head: $0.head) }
        let signOffs = contents.compactMap(\.signOff)
        var whole = ReturnContent(of: first.submission, edition: edition, head: first.head).signed(
            signOffs.count == 1 ? signOffs.first : nil, isConstructed: contents.contains(where: \.isConstructed))
        // An answer in which something is said stands before one that was left blank.
        var answers: [Int: ReturnContent.PlacedAnswer] = [:]
        let placed = contents.flatMap(\.answers)
        for answer in placed.filter({ !$0.answer.isBlank }) + placed.filter(\.answer.isBlank)
        where answers[answer.answer.criterion] == nil {
            answers[answer.answer.criterion] = answer
        }
        whole.answers = answers.keys.sorted().compactMap { answers[$0] }
        whole.hindrances = once(contents.flatMap(\.hindrances))
        whole.goodPractice = once(contents.flatMap(\.goodPractice))
        return whole
    }

    private static func once<Item: Hashable>(_ items: [Item]) -> [Item] {
        var seen: Set<Item> = []
        return items.filter { seen.insert($0).inserted }
    }
}
