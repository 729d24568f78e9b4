package import Diagnostics
package import RecordReading
package import Standards
package import Submissions
import XMLReading

/// Reads returns: XML in, a checked ``Submission`` or the reasons why not out.
///
/// Make one for each thread with the editions that returns may answer, and use it for many files; it keeps one XML parser. What it
/// reads does not depend on what it read before.
///
///     var importer = SubmissionImporter(editions: [edition])
///     let result = importer.read(source)
///     if let submission = result.value { … }
///
/// Everything that is wrong is reported in one go and in reading order. An error refuses the return; a warning says what will not
/// count, or what a reader has to look at. Text is not copied: the return's arena is the document's own.
package struct SubmissionImporter: ~Copyable {
    private var reader: XMLReader
    private let editions: KnownEditions

    /// Makes an importer for returns that answer one of these editions.
    package init(editions: [Edition]) { self.init(KnownEditions(editions)) }

    /// Makes one of several importers, for several threads, that share what is known of the editions.
    package init(_ editions: KnownEditions) {
        reader = XMLReader(vocabulary: ReturnVocabulary.shape.vocabulary)
        self.editions = editions
    }

    /// Reads one return. The value is there exactly where no diagnostic is an error.
    package mutating func read(_ source: SourceText) -> Imported<Submission> {
        switch open(source) {
        case .unreadable(let diagnostics): Imported(nil, diagnostics)
        case .opened(let document): read(document)
        }
    }

    /// Opens a document of whatever kind: it may turn out to be no return.
    package mutating func open(_ source: SourceText) -> OpenedDocument.Opening {
        switch reader.read(source) {
        case .failure(let refusal): .unreadable(FindingSieve.sieved(refusing: source, refusal.diagnostics))
        case .success(let document): .opened(OpenedDocument(document: document))
        }
    }

    /// Reads an opened document as a return.
    package func read(_ opened: OpenedDocument) -> Imported<Submission> {
        var mapping = ReturnMapping(opened.document, editions)
        let submission = mapping.submission()
        return Imported(submission, FindingSieve.sieved(mapping.reader.diagnostics, of: mapping.reader.document.source))
    }
}
