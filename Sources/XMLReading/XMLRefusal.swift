package import Diagnostics

/// A document that could not be read, and why.
///
/// One fault refuses the whole document. What libxml2 reports after the first fault only follows from it and is left out, so
/// there is normally one diagnostic; the first is always the first fault.
package struct XMLRefusal: Error, Sendable, Hashable {
    /// What is wrong, first fault first; never empty.
    package let diagnostics: [Diagnostic]

    init(_ diagnostic: Diagnostic) {
        diagnostics = [diagnostic]
    }
}
