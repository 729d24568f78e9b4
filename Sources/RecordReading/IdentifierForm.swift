package import Diagnostics

/// How an id is written: ASCII only, at most 64 characters, so that it can be part of a file name, an address or a log line.
package enum IdentifierForm: Sendable, Hashable {
    /// Lower-case letters, digits, dots and hyphens, such as `s11-2009-10` or `6.2`; the first is a letter or digit.
    case name
    /// Capital letters, digits, dots and hyphens, such as `WT2006` or `G2`; the first is a letter or digit.
    case code

    /// Whether a text is an id of this form.
    package func allows(_ text: String) -> Bool {
        guard (1...64).contains(text.utf8.count), let first = text.utf8.first, isAlphanumeric(first) else {
            return false
        }
        return text.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }

    private func isAlphanumeric(_ byte: UInt8) -> Bool {
        let letters: ClosedRange<UInt8> = self == .name ? 0x61...0x7A : 0x41...0x5A
        return letters.contains(byte) || (0x30...0x39).contains(byte)
    }

    /// What stands in "expected" where an id is not of this form.
    package var expectation: String {
        let letters = self == .name ? "small letters a to z" : "capital letters A to Z"
        return "\(letters), digits, dots and hyphens, beginning with a letter or digit, at most 64 characters"
    }

    /// The diagnostic for an id that is not of this form.
    ///
    /// - Parameter label: The name of the attribute it stands in.
    package func fault(_ label: String, _ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .identifierInvalid, at: location, "\"\(label)\" cannot be used as an id.", found: Visible.quoted(text),
            expected: expectation, mend: "Write an id of these characters only, without blanks.")
    }
}
