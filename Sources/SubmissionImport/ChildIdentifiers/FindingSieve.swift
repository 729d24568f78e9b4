package import Diagnostics

/// Keeps text in which a child might be recognised out of diagnostics, too.
///
/// A diagnostic quotes what it found, and what it found may be text that stands in the wrong place. Such a quotation is held out like any other
/// text; place, code and mend stay, so that the fault can still be found and mended.
package enum FindingSieve {
    /// The diagnostics with every suspect quotation held out.
    package static func sieved(_ diagnostics: [Diagnostic]) -> [Diagnostic] { diagnostics.map(sieved) }

    private static func sieved(_ diagnostic: Diagnostic) -> Diagnostic {
        let isFoundSuspect = diagnostic.found.map { ChildIdentifierScan.suspicion(in: $0) != nil } ?? false
        let isMessageSuspect = ChildIdentifierScan.suspicion(in: diagnostic.message) != nil
        let isExpectedSuspect = diagnostic.expected.map { ChildIdentifierScan.suspicion(in: $0) != nil } ?? false
        guard isFoundSuspect || isMessageSuspect || isExpectedSuspect else { return diagnostic }
        return Diagnostic(
            diagnostic.code, at: diagnostic.location,
            isMessageSuspect ? "What stands here cannot be used where it stands." : diagnostic.message,
            found: "text that is held out, because a child might be recognised in it",
            expected: isExpectedSuspect ? nil : diagnostic.expected,
            mend: diagnostic.mend, severity: diagnostic.severity)
    }
}
