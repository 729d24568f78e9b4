/// A row of `docs/diagnostics.md`.
struct DiagnosticRow: Sendable, Hashable {
    /// The code as it is written.
    let code: String
    /// The first word of the severity; what stands behind it is a remark.
    let severity: String
    /// What it means, a usual cause, what to do.
    let words: [String]

    /// The rows of a page: the lines of its tables whose first cell is a code.
    static func rows(of lines: [String]) -> [DiagnosticRow] {
        lines.compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmed }
            guard line.hasPrefix("|"), cells.count >= 2, isCode(cells[0]) else { return nil }
            let severity = cells[1].split(separator: " ").first.map(String.init) ?? ""
            return DiagnosticRow(code: cells[0], severity: severity, words: Array(cells.dropFirst(2)))
        }
    }

    private static func isCode(_ cell: String) -> Bool {
        cell.utf8.contains(UInt8(ascii: "-")) && cell.utf8.first != UInt8(ascii: "-")
            && cell.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "-") }
    }
}

extension Substring {
    /// The text without blanks at its ends.
    var trimmed: String {
        var rest = self
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
