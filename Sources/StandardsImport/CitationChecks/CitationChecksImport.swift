import CivilCalendar
package import Diagnostics
package import RecordReading
package import Standards

/// The dated record of which citations of an edition were checked against their documents.
package struct CitationChecks: Sendable {
    /// One check and where it stands.
    package struct PlacedCheck: Sendable {
        package let check: CitationCheck
        package let place: Place
    }

    /// The id of the edition.
    package let edition: String
    /// In the file's order.
    package let checks: [PlacedCheck]
}

/// Reads the record of citation checks from its XML.
///
/// Whether each check has its citation, and each citation its check, is found where the record meets its edition: see
/// ``StandardsLibrary``.
package enum CitationChecksImport {
    /// Reads one record: its value, or everything that is wrong with it.
    package static func read(_ source: SourceText) -> Imported<CitationChecks> { readFile(source).imported }

    static func readFile(_ source: SourceText) -> ReadFile<CitationChecks> {
        switch RecordFile.open(source, CitationChecksShape.shape) {
        case .refused(let diagnostics): return ReadFile(source, refused: diagnostics)
        case .reader(var reader):
            let root = RecordReader.root
            let edition = reader.identifier("edition", of: root)
            let checks = reader.children(of: root, named: "check").map { element in
                CitationChecks.PlacedCheck(
                    check: check(element, &reader), place: reader.place(ofAttribute: "citation", of: element))
            }
            return ReadFile(
                id: edition, in: "edition", CitationChecks(edition: edition ?? "", checks: checks), reader)
        }
    }

    private static func check(_ element: Int, _ reader: inout RecordReader) -> CitationCheck {
        CitationCheck(
            subject: subject(of: element, &reader) ?? "", document: reader.identifier("document", of: element, .code),
            place: reader.words("place", of: element) ?? "", paragraph: reader.words("para", of: element),
            isVerified: reader.boolean("verified", of: element) ?? false,
            on: reader.date("on", of: element)?.isoText ?? "", basis: reader.words("basis", of: element) ?? "")
    }

    /// A criterion's id, or `standard` and a standard's id.
    private static func subject(of element: Int, _ reader: inout RecordReader) -> String? {
        guard let words = reader.words("citation", of: element) else { return nil }
        let id = words.utf8.starts(with: "standard ".utf8) ? String(Substring(words.utf8.dropFirst(9))) : words
        if IdentifierForm.name.allows(id) { return words }
        reader.report(
            Diagnostic(
                .valueInvalid, at: reader.location(ofAttribute: "citation", of: element),
                "\"citation\" names neither a criterion nor a standard.", found: Visible.quoted(words),
                expected: "a criterion's id such as 6.2, or standard and its id such as standard 6",
                mend: "Write whose citation was checked."))
        return nil
    }
}
