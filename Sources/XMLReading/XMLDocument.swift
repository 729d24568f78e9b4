package import Diagnostics

/// A document that has been read: its elements, attributes and text, with their exact places. It never changes.
///
/// Elements are numbered in document order; the outermost is 0. Attributes are numbered through all elements. Names known to the
/// reader's ``XMLVocabulary`` are tokens; values and texts are slices of one ``arena``, already decoded. Nothing is kept for a
/// value but integers, so a document may be shared between threads and costs little more than its text.
///
/// Numbers of elements and attributes come from this document; others are a programming error and trap.
///
/// The class and what is asked of it for every element are `public`, because the compiler takes functions of other modules into
/// a loop only where they are: `@inlinable` does nothing for `package`.
public final class XMLDocument: Sendable {
    /// The document as it was sent.
    package let source: SourceText
    /// All attribute values and all texts of childless elements, decoded, one after the other, UTF-8.
    ///
    /// Line ends are LF, references are resolved. Whoever keeps ``ByteSlice``s keeps this array with them.
    package let arena: [UInt8]

    @usableFromInline let elements: [ElementRecord]
    @usableFromInline let attributeRecords: [AttributeRecord]

    init(source: SourceText, arena: [UInt8], elements: [ElementRecord], attributes: [AttributeRecord]) {
        self.source = source
        self.arena = arena
        self.elements = elements
        attributeRecords = attributes
    }

    var scanner: MarkupScanner { MarkupScanner(bytes: source.bytes) }

    /// The number of elements; at least 1.
    package var elementCount: Int { elements.count }

    /// The token of an element's local name; nil where the vocabulary does not have it.
    @inlinable public func nameToken(of element: Int) -> Int? { Token.value(elements[element].name) }

    /// The token of an element's namespace; nil where it has none, or one the vocabulary does not have.
    @inlinable public func namespaceToken(of element: Int) -> Int? { Token.value(elements[element].namespace) }

    /// The name as it is written, prefix included. For messages.
    package func nameText(of element: Int) -> String {
        scanner.string(scanner.name(ofTagAt: offset(of: element)))
    }

    /// The namespace of an element as it is written in the declaration in force; nil where it has none. For messages.
    package func namespaceText(of element: Int) -> String? {
        if elements[element].namespace == Token.absent { return nil }
        let name = nameText(of: element)
        let prefix = name.firstIndex(of: ":").map { name[..<$0] }
        let declaration = prefix.map { "xmlns:\($0)" } ?? "xmlns"
        var place: Int? = element
        while let open = place {
            for attribute in scanner.attributes(ofTagAt: offset(of: open))
            where scanner.string(attribute.name) == declaration {
                return scanner.string(attribute.value)
            }
            place = parent(of: open)
        }
        return nil
    }

    /// The text of a slice. Makes a string each time; call it when somebody is to read it.
    package func string(_ slice: ByteSlice) -> String {
        String(decoding: arena[slice.range], as: UTF8.self)
    }

    /// Gives the bytes of a slice to a function, without a copy. The span must not leave it.
    package func withBytes<Result, Failure: Error>(
        _ slice: ByteSlice, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let arena = arena
        let span = arena.span.extracting(slice.range)
        return try body(span)
    }
}
