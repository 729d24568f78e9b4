import Diagnostics
import RecordReading
import XMLReading

/// Reads the free text that is kept as strings: names, posts, reasons. Where a child might be recognised in it, the words are left behind at
/// once and only a note of that is kept.
extension RecordReader {
    /// What stands in the place of text that is held out.
    static let heldOut = "[text held out: a child might be recognised in it]"

    /// Words from an attribute, as `words(_:of:atMost:)` reads them.
    mutating func cautiousWords(_ name: Int, of element: Int, atMost limit: Int) -> String? {
        guard let words = words(name, of: element, atMost: limit) else { return nil }
        return cautious(words) { $0.location(ofAttribute: name, of: element) }
    }

    /// An element's own text, as `sentence(of:atMost:)` reads it.
    mutating func cautiousSentence(of element: Int, atMost limit: Int, isRequired: Bool = true) -> String? {
        guard let sentence = sentence(of: element, atMost: limit, isRequired: isRequired) else { return nil }
        return cautious(sentence) { $0.document.location(of: element) }
    }

    private mutating func cautious(_ text: String, at place: (RecordReader) -> SourceLocation) -> String {
        guard let suspicion = ChildIdentifierScan.suspicion(in: text) else { return text }
        report(
            Diagnostic(
                .childIdentifier, at: place(self),
                "A child might be recognised in this text: it seems to hold \(suspicion.label).",
                expected: "nothing by which a child could be recognised",
                mend: "Write it without names, dates of birth and numbers, with posts instead of names. "
                    + "Until that is done it stays out of every report."))
        return Self.heldOut
    }
}
