package import Diagnostics
package import RecordReading
package import Submissions
import XMLReading

/// Reads a partnership of boards: XML in, a checked ``Partnership`` or the reasons why not out.
///
/// Whether its rounds are there and invite its agencies is for the use case that reads them.
package enum PartnershipImporter {
    /// Reads one partnership. The value is there exactly where no diagnostic is an error.
    package static func read(_ source: SourceText) -> Imported<Partnership> {
        var xml = XMLReader(vocabulary: PartnershipVocabulary.shape.vocabulary)
        switch xml.read(source) {
        case .failure(let refusal): return Imported(nil, FindingSieve.sieved(refusing: source, refusal.diagnostics))
        case .success(let document):
            var mapping = PartnershipMapping(reader: RecordReader(document, PartnershipVocabulary.shape))
            let value = mapping.partnership()
            return Imported(value, FindingSieve.sieved(mapping.reader.diagnostics, of: document.source))
        }
    }
}
