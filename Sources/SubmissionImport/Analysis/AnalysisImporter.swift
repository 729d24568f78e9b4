package import Diagnostics
package import RecordReading
package import Standards
package import Submissions
import XMLReading

/// Reads analyses: XML in, a checked ``Analysis`` or the reasons why not out.
///
/// Make one for each thread with the round's edition, and use it for many files. Whether an analysis fits the return it is about is
/// a question of its own, to be asked once both are there: ``checks(of:against:edition:)``.
package struct AnalysisImporter: ~Copyable {
    private var reader: XMLReader
    private let edition: Edition

    /// Makes an importer for analyses of returns that answer this edition.
    package init(edition: Edition) {
        reader = XMLReader(vocabulary: AnalysisVocabulary.shape.vocabulary)
        self.edition = edition
    }

    /// Reads one analysis. The value is there exactly where no diagnostic is an error.
    package mutating func read(_ source: SourceText) -> Imported<Analysis> {
        switch reader.read(source) {
        case .failure(let refusal): return Imported(nil, FindingSieve.sieved(refusing: source, refusal.diagnostics))
        case .success(let document):
            var mapping = AnalysisMapping(document, edition)
            let analysis = mapping.analysis()
            return Imported(
                analysis, FindingSieve.sieved(mapping.reader.diagnostics, of: mapping.reader.document.source))
        }
    }
}
