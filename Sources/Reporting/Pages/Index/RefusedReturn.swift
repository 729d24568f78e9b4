package import Diagnostics

/// A return, or an analysis, that was refused, as the index shows it.
package struct RefusedReturn: Sendable, Hashable {
    package let file: String
    package let agency: AgencyName?
    /// False for an analysis of the audit group's readers.
    package let isReturn: Bool
    /// "Refused: 3 errors and 1 warning."
    package let verdict: String
    /// The first diagnostics, in reading order.
    package let shown: [Diagnostic]
    /// How many more there are.
    package let more: Int

    /// So many diagnostics are shown in full; the sender is told all of them.
    package static let most = 5

    init(_ file: RefusedFile, in report: RoundReport) {
        self.file = file.name
        isReturn = file.isReturn
        agency = file.agency.flatMap { report.names([$0]).first }
        let errors = file.diagnostics.count { $0.severity == .error }
        let warnings = file.diagnostics.count { $0.severity == .warning }
        let counted =
            [
                errors > 0 ? Counted.things(errors, "error") : nil,
                warnings > 0 ? Counted.things(warnings, "warning") : nil,
            ]
            .compactMap { $0 }
        verdict = counted.isEmpty ? "Refused." : "Refused: \(Counted.list(counted))."
        shown = Array(file.diagnostics.sorted { Diagnostic.inReadingOrder($0, $1) }.prefix(Self.most))
        more = file.diagnostics.count - shown.count
    }
}
