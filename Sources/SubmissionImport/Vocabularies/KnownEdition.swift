package import Standards

/// Editions ready to be looked up in while documents are read: hashed once, however many documents name them.
package struct KnownEditions: Sendable {
    private let editions: [String: KnownEdition]

    /// Works out what all documents that name these editions need of them.
    package init(_ editions: [Edition]) {
        self.editions = Dictionary(
            editions.map { ($0.id, KnownEdition($0)) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(id: String) -> KnownEdition? { editions[id] }

    /// The ids in order, for messages.
    var ids: [String] { editions.keys.sorted() }
}

/// One edition with what is asked of it for every document; a class, because mappings hand it about for every answer and an edition is
/// a large value.
final class KnownEdition: Sendable {
    let edition: Edition
    let identity: Identity
    /// The ids of the kinds of evidence.
    let kinds: IdentifierIndex
    /// The ids of the criteria.
    let criteria: IdentifierIndex

    init(_ edition: Edition) {
        self.edition = edition
        identity = edition.identity
        kinds = IdentifierIndex(edition.evidenceKinds.map(\.id))
        criteria = IdentifierIndex(edition.criteria.map(\.id))
    }
}
