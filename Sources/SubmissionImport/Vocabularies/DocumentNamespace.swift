package import Diagnostics
import RecordReading
package import XMLReading

/// Finds out which vocabulary a document is written in, from the namespace of its outermost element and nothing else.
///
/// Make one and use it for many files. It reads the whole document once, so that a file that cannot be read at all is refused here.
package struct DocumentNamespaceReader: ~Copyable {
    private var reader: XMLReader

    /// Makes a reader that knows no names.
    package init() { reader = XMLReader(vocabulary: XMLVocabulary(namespaces: [], names: [])) }

    /// The namespace of the outermost element, nil where it has none; or why the document cannot be read.
    package mutating func namespace(of source: SourceText) -> Result<String?, XMLRefusal> {
        reader.read(source).map { $0.namespaceText(of: RecordReader.root) }
    }
}
