package import Diagnostics
package import RecordReading
package import Standards
package import Submissions

/// Reads figures of staff surveys and case audits: XML in, checked ``RoundFigures`` or the reasons why not out.
///
/// Whether they are those of a round, and of agencies it invites, is for the use case that knows the round.
package struct FiguresImporter: Sendable {
    private let edition: Edition

    /// Makes an importer for figures on the standards of this edition.
    package init(edition: Edition) { self.edition = edition }

    /// Reads one document. The value is there exactly where no diagnostic is an error.
    package func read(_ source: SourceText) -> Imported<RoundFigures> {
        FiguresMapping.read(source, FiguresVocabulary.shape) { FiguresMapping(reader: $0, edition: edition) }
    }
}
