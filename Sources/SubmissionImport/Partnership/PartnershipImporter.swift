package import Diagnostics
package import RecordReading
package import Submissions

/// Reads a partnership of boards: XML in, a checked ``Partnership`` or the reasons why not out.
///
/// Whether its rounds are there and invite its agencies is for the use case that reads them.
package enum PartnershipImporter {
    /// Reads one partnership. The value is there exactly where no diagnostic is an error.
    package static func read(_ source: SourceText) -> Imported<Partnership> {
        PartnershipMapping.read(source, PartnershipVocabulary.shape, mapping: PartnershipMapping.init)
    }
}
