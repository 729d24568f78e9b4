package import Diagnostics
import RecordReading
import Standards

extension EditionsLock {
    /// Reads the text of a lock: one line for each id, `edition`, `grading-rules` or `follow-up-rules`, the id and the hash, parted
    /// by blanks; empty lines and lines that begin with `#` say nothing.
    ///
    /// - Returns: The lines that could be read, and what is wrong with the others.
    package static func read(_ source: SourceText) -> (lock: EditionsLock, diagnostics: [Diagnostic]) {
        var lines: [Line] = []
        var findings = DiagnosticList()
        let rows = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, row) in rows.enumerated() {
            let place = SourceLocation(file: source.file, line: index + 1, column: 1)
            let words = row.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
            if words.isEmpty || words[0].utf8.first == UInt8(ascii: "#") { continue }
            guard let line = line(words) else {
                findings.append(unreadable(words.joined(separator: " "), at: place))
                continue
            }
            if lines.contains(where: { $0.kind == line.kind && $0.identity.id == line.identity.id }) {
                findings.append(repeated(line, at: place))
            } else {
                lines.append(line)
            }
        }
        return (EditionsLock(lines), findings.diagnostics)
    }

    private static func line(_ words: [String]) -> Line? {
        guard words.count == 3, let kind = Kind(rawValue: words[0]), IdentifierForm.name.allows(words[1]),
            let hash = ContentHash(text: words[2])
        else { return nil }
        return Line(kind, Identity(id: words[1], hash: hash))
    }

    private static func unreadable(_ text: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .valueInvalid, at: place, "This line of the lock cannot be read.", found: Visible.quoted(text),
            expected: "edition, grading-rules or follow-up-rules, then the id, then sha256: and 64 digits",
            mend: "Restore the line as it was published, or take it out if it never was.")
    }

    private static func repeated(_ line: Line, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .identifierRepeated, at: place,
            "The \(line.kind.label) \(Visible.quoted(line.identity.id)) is locked twice.",
            found: line.identity.hash.text, expected: "one line for each id",
            mend: "Keep the line under which it was published and take the other out.")
    }
}
