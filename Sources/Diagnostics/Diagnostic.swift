/// One thing found wrong, or worth saying, about a document.
///
/// A bad document is a result, not an exception: whoever reads it collects diagnostics and goes on as far as it sensibly can,
/// so that everything is reported in one go. A diagnostic says what was found, what was expected and how to mend it,
/// in words for somebody who has never seen the code.
package struct Diagnostic: Sendable, Hashable {
    package let code: DiagnosticCode
    package let severity: Severity
    package let location: SourceLocation
    /// One sentence: what is wrong. No full stop is left out.
    package let message: String
    /// What stands there, quoted where it is short. Nil where the message says it all.
    package let found: String?
    /// What should stand there.
    package let expected: String?
    /// What to do about it, as an instruction.
    package let mend: String

    /// Makes a diagnostic; its severity is the code's own unless a stricter reading is asked for.
    package init(
        _ code: DiagnosticCode, at location: SourceLocation, _ message: String, found: String? = nil,
        expected: String? = nil, mend: String, severity: Severity? = nil
    ) {
        self.code = code
        self.severity = severity ?? code.severity
        self.location = location
        self.message = message
        self.found = found
        self.expected = expected
        self.mend = mend
    }
}

extension Diagnostic {
    /// Reading order: by place, then the gravest first, then by code and message.
    package static func inReadingOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.location != right.location { return left.location < right.location }
        if left.severity != right.severity { return left.severity > right.severity }
        if left.code != right.code { return left.code.rawValue < right.code.rawValue }
        return left.message < right.message
    }
}
