package import Diagnostics

/// Diagnostics about one document, up to a limit, so that a hostile document cannot make its report many times its own size.
package struct DiagnosticList: Sendable {
    /// How many faults of one document are listed; after them one diagnostic says that the rest is not.
    package static let limit = 200

    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var hasErrors = false

    package init() {}

    /// Nothing more is listed; whoever reads on for faults' sake may stop.
    package private(set) var isFull = false

    /// Adds a diagnostic, or, at the limit, says once that no more are listed.
    ///
    /// The diagnostic is made only where it is kept. Never inlined, so that the making stays out of the loops that look for faults.
    @inline(never)
    package mutating func append(_ diagnostic: @autoclosure () -> Diagnostic) {
        guard diagnostics.count < Self.limit else {
            if !isFull { diagnostics.append(Self.rest(after: diagnostics[Self.limit - 1])) }
            isFull = true
            hasErrors = true
            return
        }
        let diagnostic = diagnostic()
        diagnostics.append(diagnostic)
        if diagnostic.severity == .error { hasErrors = true }
    }

    private static func rest(after last: Diagnostic) -> Diagnostic {
        Diagnostic(
            .xmlLimit, at: SourceLocation(file: last.location.file),
            "More than \(limit) things are wrong with this document; the rest is not listed.",
            mend: "Mend what is listed and check the document again.")
    }
}
