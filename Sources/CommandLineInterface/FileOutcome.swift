import AuditWorkflow
import Diagnostics
import Reporting

/// What came of one of many files, ready to be written.
struct FileOutcome: Sendable {
    /// What goes to standard output, line ends included.
    let out: [UInt8]
    /// What goes to standard error.
    let notes: String
    let isRefused: Bool
    let isMissing: Bool
    /// Diagnostics that the state of the standards may explain.
    let faults: [Diagnostic]

    /// Lines for people; nothing in them is obeyed by a terminal.
    static func lines(_ lines: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            bytes.append(contentsOf: Visible.oneLine(line).utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// One JSON object: on a line of its own, or as an element of the array that is written around them all.
    static func object(_ value: JSONValue, _ format: OutputFormat) -> [UInt8] {
        if format == .json { return Array(("  " + value.indented(1)).utf8) }
        var bytes: [UInt8] = []
        value.write(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// Diagnostics as standard error shows them.
    static func notes(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { $0.consoleText + "\n" }.joined()
    }
}
