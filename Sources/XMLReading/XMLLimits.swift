/// How large, deep and crowded a document may be before it is refused.
///
/// Every limit is one that an honest document of ours stays far below; they are there because a hostile one could otherwise
/// cost minutes or gigabytes. A document exactly at a limit is accepted, one more is refused with `XML-LIMIT`.
/// Use ``standard`` unless a test needs smaller numbers.
package struct XMLLimits: Sendable, Hashable {
    /// Bytes of the whole document. At most 1 GiB.
    package let documentBytes: Int
    /// Bytes between `<` and `>` of one tag. Comparing each attribute with all others is quadratic, so this is checked
    /// before the parser sees the document.
    package let tagBytes: Int
    /// Attributes of one element; namespace declarations do not count.
    package let attributes: Int
    /// Attributes of all elements together; namespace declarations do not count. Each takes more memory than it may have bytes.
    package let documentAttributes: Int
    /// Namespace declarations in force at one place, those of all surrounding elements included.
    package let namespaces: Int
    /// Elements inside each other; the outermost is the first. At most 250: the parser itself gives up at 256.
    package let depth: Int
    /// Elements of the whole document.
    package let elements: Int
    /// Bytes of text of one element, decoded, before its first child.
    package let textBytes: Int
    /// Bytes, one added for each, of all the different names in the document that the vocabulary does not have. The parser
    /// keeps every name it meets in a table that becomes very slow when it is flooded. At most 4 MiB.
    package let foreignNameBytes: Int

    /// Makes limits; those not named are the standard ones. Numbers out of their range are a programming error and trap.
    package init(
        documentBytes: Int = 16 << 20, tagBytes: Int = 64 << 10, attributes: Int = 64,
        documentAttributes: Int = 1_000_000, namespaces: Int = 64, depth: Int = 32, elements: Int = 100_000,
        textBytes: Int = 1 << 20, foreignNameBytes: Int = 256 << 10
    ) {
        precondition((1...(1 << 30)).contains(documentBytes), "a document has from 1 byte to 1 GiB")
        precondition((1...250).contains(depth), "the parser goes at most 250 levels deep")
        precondition(
            min(tagBytes, attributes, documentAttributes, namespaces, elements, textBytes, foreignNameBytes) >= 0,
            "a limit is not negative"
        )
        precondition(
            foreignNameBytes <= 4 << 20, "the parser keeps at most 10 MB of names, those of earlier documents included")
        self.documentBytes = documentBytes
        self.tagBytes = tagBytes
        self.attributes = attributes
        self.documentAttributes = documentAttributes
        self.namespaces = namespaces
        self.depth = depth
        self.elements = elements
        self.textBytes = textBytes
        self.foreignNameBytes = foreignNameBytes
    }

    /// The limits all our documents are read with: 16 MiB of document, 64 KiB of tag, 64 attributes of an element and 1,000,000
    /// of the document, 64 namespace declarations, 32 levels, 100,000 elements, 1 MiB of text, 256 KiB of foreign names.
    package static let standard = XMLLimits()
}
