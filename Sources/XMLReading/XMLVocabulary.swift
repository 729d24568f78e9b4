/// The names one importer knows, so that it can compare small numbers where others compare strings.
///
/// Make one for each kind of document and give it to an ``XMLReader``. A *token* is the position of a name in `names`, or of a
/// namespace in `namespaces`; importers usually have an enum in the same order. Names are local names, without a prefix, of
/// elements and attributes alike. Where a name is twice in an array, the first position is its token. At most 65,000
/// entries each.
package struct XMLVocabulary: Sendable {
    /// The namespaces, in the order of their tokens.
    package let namespaces: [String]
    /// The local names, in the order of their tokens.
    package let names: [String]

    /// Makes a vocabulary of these names; the order gives the tokens.
    package init(namespaces: [String], names: [String]) {
        precondition(
            namespaces.count <= Token.last && names.count <= Token.last, "a vocabulary has at most 65,000 names")
        self.namespaces = namespaces
        self.names = names
    }
}

/// A token as it is stored: two bytes, with two values kept for "no such thing".
@usableFromInline enum Token {
    @usableFromInline static let last = 65_000
    /// The name or namespace is not in the vocabulary.
    static let unknown: UInt16 = 0xFFFE
    /// There is no namespace.
    @usableFromInline static let absent: UInt16 = 0xFFFF

    /// The token as the outside sees it.
    @inlinable static func value(_ stored: UInt16) -> Int? { stored <= UInt16(last) ? Int(stored) : nil }
}
