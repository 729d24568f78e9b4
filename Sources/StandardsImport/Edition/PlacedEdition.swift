package import RecordReading
package import Standards

/// An edition with the places in its file that later findings point at.
package struct PlacedEdition: Sendable {
    /// One citation and where it stands.
    package struct PlacedCitation: Sendable {
        /// The criterion's id, or `standard` and the standard's id, as in ``CitationCheck/subject``.
        package let subject: String
        package let citation: Citation
        package let place: Place
    }

    package let edition: Edition
    /// Every citation of every standard and criterion that stands in the file, in its order.
    package let citations: [PlacedCitation]
    /// The edition it adds to, by id; nil where it stands by itself.
    package var base: String?
}
