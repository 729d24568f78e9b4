import Diagnostics

/// A table written as comma-separated values (RFC 4180), safe to open in a spreadsheet.
///
/// A cell that a spreadsheet would take for a formula is written with an apostrophe in front; characters that are obeyed rather than seen
/// are written as their numbers. Lines end with CR LF.
package struct CSVTable: Sendable {
    package private(set) var rows: [[String]]

    package init(header: [String]) { rows = [header] }

    /// Adds a row; it is as long as the header.
    package mutating func add(_ row: [String]) { rows.append(row) }

    /// The table's bytes, UTF-8 without a byte order mark.
    package var bytes: [UInt8] {
        Array(rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined().utf8)
    }

    /// One cell, made harmless and quoted where it must be.
    static func cell(_ text: String) -> String {
        var safe = Visible.oneLine(text)
        if let first = safe.unicodeScalars.first(where: { $0 != " " }), formulaStarts.contains(first) {
            safe = "'" + safe
        }
        let needsQuotes = safe.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "'" || $0 == ";" }
        guard needsQuotes else { return safe }
        var quoted = "\""
        for scalar in safe.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// What makes a spreadsheet take a cell for a formula, full-width forms included.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "|", "%", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
}
