package import Diagnostics

/// A rule by which an importer refuses what the schema takes, and the sentence that tells people so.
///
/// A rule names a code, and where a code is used for many things, which of them: a rule must not cover a fault nobody has
/// written down.
package struct DocumentedRule: Sendable {
    package let code: DiagnosticCode
    /// The page of the documentation, from the root.
    package let page: String
    /// Words that stand on that page, line breaks aside.
    package let sentence: String
    private let isMeant: @Sendable (Diagnostic, [UInt8]) -> Bool

    /// Writes a rule down.
    ///
    /// - Parameter isMeant: Whether an error of this code, on this document, is one the sentence speaks of.
    package init(
        _ code: DiagnosticCode, _ sentence: String, on page: String = "docs/formats.md",
        where isMeant: @escaping @Sendable (Diagnostic, [UInt8]) -> Bool = { _, _ in true }
    ) {
        self.code = code
        self.page = page
        self.sentence = sentence
        self.isMeant = isMeant
    }

    /// Whether the rule allows an error on a document that the schema takes.
    package func covers(_ error: Diagnostic, on document: [UInt8]) -> Bool {
        error.code == code && isMeant(error, document)
    }
}
