package import Diagnostics
package import RecordReading
package import Submissions
import XMLReading

/// Reads what a meeting decided on grades: XML in, checked ``BoardDecisions`` or the reasons why not out.
///
/// A document that nobody has filled in yet is refused with `DECISIONS-OPEN`. Whether its agencies, returns and grades are there is for the use
/// case that knows the round.
package enum DecisionsImporter {
    /// Reads one document. The value is there exactly where no diagnostic is an error.
    ///
    /// - Parameter grades: The ids of the round's grades, worst first; nil where the rules are not known, and then any id is taken.
    package static func read(_ source: SourceText, grades: [String]? = nil) -> Imported<BoardDecisions> {
        var xml = XMLReader(vocabulary: DecisionsVocabulary.shape.vocabulary)
        switch xml.read(source) {
        case .failure(let refusal): return Imported(nil, FindingSieve.sieved(refusing: source, refusal.diagnostics))
        case .success(let document):
            var mapping = DecisionsMapping(reader: RecordReader(document, DecisionsVocabulary.shape), grades: grades)
            let value = mapping.decisions()
            return Imported(value, FindingSieve.sieved(mapping.reader.diagnostics, of: document.source))
        }
    }
}
