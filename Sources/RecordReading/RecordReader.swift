package import Diagnostics
package import XMLReading

/// Reads typed values out of a document and collects everything that is wrong on the way.
///
/// Use one per document. It checks the structure first; then ask it for the children and values the vocabulary has. A value
/// that is absent is nil without a word, because the structure check has already said so where it was required; a value that is
/// not what it should be is nil with a diagnostic. So an importer reads straight on, and everything is reported in one go:
///
///     var reader = RecordReader(document, shape)
///     guard reader.isOfKind else { return Imported(nil, reader) }
///     let from = reader.date(from, of: RecordReader.root)
///
/// Names are tokens of the shape's vocabulary (``RecordShape/token(_:)``).
package struct RecordReader {
    /// The document element.
    package static let root = 0

    package let document: XMLDocument
    package let shape: RecordShape
    /// False where the document is of another kind altogether; then nothing in it means anything.
    package let isOfKind: Bool
    private var findings = DiagnosticList()

    /// Starts reading a document with a check of its structure.
    package init(_ document: XMLDocument, _ shape: RecordShape) {
        self.document = document
        self.shape = shape
        isOfKind = shape.check(document, into: &findings)
    }

    /// Everything found so far, in reading order.
    package var diagnostics: [Diagnostic] { findings.diagnostics.sorted(by: Diagnostic.inReadingOrder) }

    /// Whether something found so far refuses the document.
    package var hasErrors: Bool { findings.hasErrors }

    /// So much is wrong that no more is listed: the document is refused, and reading on would find nothing that anybody sees.
    ///
    /// From then on attributes are read as nil without a word. What an importer reports of its own, where it can do so for every element, it
    /// asks this for first: making the words is what costs.
    package var isFull: Bool { findings.isFull }

    /// Adds a finding of the importer's own.
    package mutating func report(_ diagnostic: Diagnostic) { findings.append(diagnostic) }
}

extension RecordReader {
    /// The attribute whose value is to be read; nil where it is absent, and for all where nothing is read any more.
    package func attribute(_ name: Int, of element: Int) -> Int? {
        isFull ? nil : document.attribute(name, of: element)
    }

    /// The children of an element that have this name, in order.
    package func children(of element: Int, named name: Int) -> [Int] {
        document.children(of: element).filter { document.isElement($0, named: name) }
    }

    /// The first child of this name, or nil where there is none.
    package func child(of element: Int, named name: Int) -> Int? {
        document.children(of: element).first { document.isElement($0, named: name) }
    }

    /// An element's own text, folded; empty where it has none. See ``WhiteSpace``.
    package func text(of element: Int) -> String {
        WhiteSpace.folded(document.text(of: element), of: document.arena)
    }

    /// The folded text of the first child of this name; empty where there is none.
    package func text(ofChild name: Int, of element: Int) -> String {
        child(of: element, named: name).map(text(of:)) ?? ""
    }

    /// Where an attribute stands; where it is absent, its element.
    package func location(ofAttribute name: Int, of element: Int) -> SourceLocation {
        document.attribute(name, of: element).map(document.location(ofAttribute:)) ?? document.location(of: element)
    }
}
