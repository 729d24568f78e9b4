package import Diagnostics
package import RecordReading
package import Submissions

/// Reads what a meeting decided on grades: XML in, checked ``BoardDecisions`` or the reasons why not out.
///
/// A document that nobody has filled in yet is refused with `DECISIONS-OPEN`. Whether its agencies, returns and grades are there is for the use
/// case that knows the round.
package enum DecisionsImporter {
    /// Reads one document. The value is there exactly where no diagnostic is an error.
    ///
    /// - Parameter grades: The ids of the round's grades, worst first; nil where the rules are not known, and then any id is taken.
    package static func read(_ source: SourceText, grades: [String]? = nil) -> Imported<BoardDecisions> {
        DecisionsMapping.read(source, DecisionsVocabulary.shape) { DecisionsMapping(reader: $0, grades: grades) }
    }
}
