/// Where the parts of a document stand, as ranges of its bytes, so that a mutation can change one of them and nothing else.
///
/// Only for documents that are known to be sound: bases and schemas. It is written apart from the program's own reading of XML, so
/// that a slip there is not repeated here.
package struct Markup: Sendable {
    /// One element.
    package struct Element: Sendable {
        /// From `<` to `>` of the start tag, both included.
        package let tag: Range<Int>
        /// The name in the start tag.
        package let name: Range<Int>
        /// The name without its prefix.
        package let localName: String
        /// From `</` to `>`; nil for `<name/>`.
        package internal(set) var endTag: Range<Int>?
        /// Indexes into ``Markup/attributes``, namespace declarations included.
        package let attributes: Range<Int>
        /// Index of the surrounding element; nil for the outermost.
        package let parent: Int?
        /// Indexes of the elements directly inside, in order.
        package internal(set) var children: [Int] = []

        /// From the start tag to the end tag, both included.
        package var whole: Range<Int> { tag.lowerBound..<(endTag ?? tag).upperBound }
        /// Between the tags; nil for `<name/>`.
        package var content: Range<Int>? { endTag.map { tag.upperBound..<$0.lowerBound } }
        /// The name in the end tag.
        package var endName: Range<Int>? { endTag.map { $0.lowerBound + 2..<$0.lowerBound + 2 + name.count } }
    }

    /// One attribute, or one namespace declaration.
    package struct Attribute: Sendable {
        package let element: Int
        package let name: Range<Int>
        package let localName: String
        /// Between the quotation marks.
        package let value: Range<Int>

        /// From the name to the closing quotation mark, both included.
        package var whole: Range<Int> { name.lowerBound..<value.upperBound + 1 }
    }

    /// A stretch of characters between two pieces of markup, or the inside of a CDATA section.
    package struct Text: Sendable {
        package let range: Range<Int>
        package let element: Int
        package let isCDATA: Bool
    }

    package internal(set) var elements: [Element] = []
    package internal(set) var attributes: [Attribute] = []
    package internal(set) var texts: [Text] = []
    /// The XML declaration, if there is one.
    package internal(set) var declaration: Range<Int>?
    /// Comments and processing instructions.
    package internal(set) var asides: [Range<Int>] = []
    /// References such as `&amp;`, in texts and values.
    package internal(set) var references: [Range<Int>] = []
}

extension Markup {
    /// Finds the parts of a sound document without a document type declaration.
    package init(_ bytes: [UInt8]) {
        var scan = MarkupScan(bytes: bytes)
        self = scan.markup()
    }
}
