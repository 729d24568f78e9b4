import Diagnostics
import RecordReading
import Submissions
import XMLReading

/// The reference by which an item of evidence is known: one line with single blanks, so that two are the same where their bytes are.
enum EvidenceReference {
    /// Whether bytes have that form.
    static func isWellFormed(_ slice: ByteSlice, in bytes: [UInt8]) -> Bool {
        var wasBlank = true
        for index in slice.range {
            let isBlank = WhiteSpace.contains(bytes[index])
            if isBlank, wasBlank || bytes[index] != 0x20 { return false }
            wasBlank = isBlank
        }
        return !wasBlank
    }

    /// The diagnostic for a reference with blanks at its ends or more than one in a row.
    static func fault(_ value: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .valueInvalid, at: location, "The reference has blanks where they cannot be told apart.",
            found: Visible.quoted(value), expected: "one line with single blanks between its words",
            mend: "Take out blanks at the ends, and leave only one between two words.")
    }
}
