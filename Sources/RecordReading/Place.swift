package import Diagnostics
import XMLReading

/// A place in a document, kept as an offset: finding its line and column means reading the document from its beginning, which
/// is worth it only for somebody who is told about it.
package struct Place: Sendable {
    private let source: SourceText
    private let offset: Int?

    /// A byte offset in a document.
    package init(_ source: SourceText, at offset: Int) {
        self.source = source
        self.offset = offset
    }

    /// A document as a whole.
    package init(_ source: SourceText) {
        self.source = source
        offset = nil
    }

    /// The file, line and column.
    package var location: SourceLocation {
        offset.map { source.location(at: $0) } ?? SourceLocation(file: source.file)
    }
}

extension RecordReader {
    /// Where an element begins.
    package func place(of element: Int) -> Place { Place(document.source, at: document.offset(of: element)) }

    /// Where an attribute stands; where it is absent, its element.
    package func place(ofAttribute name: String, of element: Int) -> Place {
        let attribute = document.attribute(shape.token(name), of: element)
        return attribute.map { Place(document.source, at: document.offset(ofAttribute: $0)) } ?? place(of: element)
    }
}
