package import Diagnostics
import RecordReading
import XMLReading

/// A well-formed document whose kind is still to be found out.
package struct OpenedDocument: Sendable {
    let document: XMLDocument

    /// What came of opening a document.
    package enum Opening: Sendable {
        case opened(OpenedDocument)
        /// It cannot be read at all, and why.
        case unreadable([Diagnostic])
    }

    /// The namespace of the outermost element, by which the kind is known and by nothing else; nil where it has none.
    package var namespace: String? { document.namespaceText(of: RecordReader.root) }
}
