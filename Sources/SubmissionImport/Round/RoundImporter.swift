package import Diagnostics
package import RecordReading
package import Standards
package import Submissions
import XMLReading

/// Reads audit rounds: XML in, a checked ``Round`` or the reasons why not out.
///
/// Make one for each thread with the editions that rounds may ask for. Whether the returns and analyses of a round fit its
/// invitations, and whether its rules are known, is for the use case that has all of them at hand.
package struct RoundImporter: ~Copyable {
    private var reader: XMLReader
    private let editions: KnownEditions

    /// Makes an importer for rounds that ask for one of these editions.
    package init(editions: [Edition]) { self.init(KnownEditions(editions)) }

    /// Makes one of several importers, for several threads, that share what is known of the editions.
    package init(_ editions: KnownEditions) {
        reader = XMLReader(vocabulary: RoundVocabulary.shape.vocabulary)
        self.editions = editions
    }

    /// Reads one round. The value is there exactly where no diagnostic is an error.
    package mutating func read(_ source: SourceText) -> Imported<Round> {
        switch reader.read(source) {
        case .failure(let refusal): return Imported(nil, FindingSieve.sieved(refusing: source, refusal.diagnostics))
        case .success(let document):
            var mapping = RoundMapping(document, editions)
            let round = mapping.round()
            return Imported(round, FindingSieve.sieved(mapping.reader.diagnostics, of: mapping.reader.document.source))
        }
    }
}
