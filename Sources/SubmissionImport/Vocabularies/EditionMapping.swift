import Diagnostics
import RecordReading
import Standards
import XMLReading

/// Reads which edition a document answers, from `edition` and `edition-hash`.
struct EditionMapping {
    /// The edition named, as far as it is known; nil after a fault.
    let known: KnownEdition?
    /// The edition as the document names it; nil where it cannot be read.
    let named: Identity?

    /// Reads both attributes of the root and reports an edition that is not known or has another hash.
    init(_ reader: inout RecordReader, _ editions: KnownEditions) {
        let idName = reader.shape.token("edition")
        let hashName = reader.shape.token("edition-hash")
        let id = reader.identifier(idName, of: RecordReader.root)
        let hash = reader.hash(hashName, of: RecordReader.root).flatMap { ContentHash(text: $0) }
        named = if let id, let hash { Identity(id: id, hash: hash) } else { nil }
        guard let id else {
            known = nil
            return
        }
        known = editions[id]
        guard let known else {
            reader.report(Self.unknown(id, at: reader.location(ofAttribute: idName, of: RecordReader.root), editions))
            return
        }
        if let hash, hash != known.identity.hash {
            reader.report(
                Diagnostic(
                    .editionHash, at: reader.location(ofAttribute: hashName, of: RecordReader.root),
                    "The hash is not that of edition \(Visible.quoted(id)) as it is held here.",
                    found: hash.text, expected: known.identity.hash.text,
                    mend: "Work from the audit tool as it is published, and copy its hash from there."))
        }
    }

    private static func unknown(_ id: String, at location: SourceLocation, _ editions: KnownEditions) -> Diagnostic {
        let ids = editions.ids
        let nearest = NearestName.of(id, among: ids)
        return Diagnostic(
            .editionUnknown, at: location, "There is no edition \(Visible.quoted(id)) of the audit tool here.",
            found: Visible.quoted(id), expected: ids.isEmpty ? nil : ids.joined(separator: ", "),
            mend: nearest.map { "Write \"\($0)\" if that is the edition that is meant." }
                ?? "Write the id of the edition that is meant, as it is printed on the audit tool.")
    }
}
