package import XMLReading

/// A whole vocabulary: its namespace and the shape of its root, ready to check documents against.
///
/// Make one per vocabulary, once (`static let`), hand its `vocabulary` to the XML reader, and read values with a ``RecordReader``:
///
///     static let shape = RecordShape(namespace: "urn:s11:calendar:1", root: calendar, kind: "calendar")
///     let document = XMLReader(vocabulary: shape.vocabulary, …)
///     var reader = RecordReader(document, shape)
package struct RecordShape: Sendable {
    /// The namespace every element of the vocabulary is in.
    package let namespace: String
    /// What people call such a document: "return", "audit tool".
    package let kind: String
    /// The names for the XML reader; a name's token is its place there.
    package let vocabulary: XMLVocabulary

    let root: ElementShape
    let tables: ShapeTables
    private let tokens: [String: Int]

    /// Makes the tables of a vocabulary.
    ///
    /// - Parameters:
    ///   - namespace: The vocabulary's namespace, such as `urn:s11:edition:1`.
    ///   - root: The shape of the document element.
    ///   - kind: What people call such a document, without an article; it stands in messages.
    package init(namespace: String, root: ElementShape, kind: String) {
        let names = root.names
        let tokens = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        self.namespace = namespace
        self.kind = kind
        self.root = root
        tables = ShapeTables(root, tokens: tokens)
        self.tokens = tokens
        vocabulary = XMLVocabulary(namespaces: [namespace], names: names)
    }

    /// The token of one of the vocabulary's names; -1, which no element or attribute has, for any other.
    ///
    /// Ask once and keep the answer: readers compare tokens, not names.
    package func token(_ name: String) -> Int { tokens[name] ?? -1 }

    /// Every element and attribute name of the vocabulary, sorted; for comparing it with its XSD.
    package var names: [String] { tokens.keys.sorted() }

    /// The kind with its article: "an audit tool".
    package var anyOfKind: String { (startsWithVowel ? "an " : "a ") + kind }

    /// The same at the start of a sentence: "An audit tool".
    package var anyOfKindAtStart: String { (startsWithVowel ? "An " : "A ") + kind }

    private var startsWithVowel: Bool { kind.utf8.first.map { "aeiou".utf8.contains($0) } ?? false }
}
