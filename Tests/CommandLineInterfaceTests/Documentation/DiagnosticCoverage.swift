import Diagnostics

/// What a diagnostic code still lacks: a row in the documentation, a case that fires it, a case that stays silent.
struct DiagnosticCoverage {
    let codes: [DiagnosticCode]
    let rows: [DiagnosticRow]
    /// The cases, each by the code of its folder and whether it is a near miss.
    let cases: [(code: String, isSilent: Bool)]

    /// A sentence for each thing that is missing or too much; empty where all is well.
    var gaps: [String] {
        let known = Set(codes.map(\.rawValue))
        let documented = Set(rows.map(\.code))
        var gaps = codes.flatMap { code -> [String] in
            let own = cases.filter { $0.code == code.rawValue }
            return [
                documented.contains(code.rawValue) ? nil : "\(code.rawValue) has no row in docs/diagnostics.md",
                own.contains { !$0.isSilent } ? nil : "\(code.rawValue) has no case that fires it",
                own.contains { $0.isSilent } ? nil : "\(code.rawValue) has no case in which it stays silent",
            ].compactMap { $0 }
        }
        gaps += rows.filter { !known.contains($0.code) }.map { "\($0.code) is documented, but there is no such code" }
        gaps += Set(cases.map(\.code)).filter { !known.contains($0) }.sorted()
            .map { "\($0) has cases, but there is no such code" }
        for code in codes {
            let severities = rows.filter { $0.code == code.rawValue }.map(\.severity)
            if severities.count > 1 { gaps.append("\(code.rawValue) is documented twice") }
            if let severity = severities.first, severity != code.severity.rawValue {
                gaps.append("\(code.rawValue) is documented as \(severity), but it is \(code.severity.rawValue)")
            }
        }
        return gaps
    }
}
