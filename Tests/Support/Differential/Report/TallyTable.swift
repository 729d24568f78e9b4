import Diagnostics

/// The counts of a run as lines of text.
package enum TallyTable {
    /// A heading, a line for each kind, and one for all of them.
    package static func lines(_ tally: Tally, _ subject: Subject) -> [String] {
        let width = subject.kinds.map(\.name.utf8.count).max() ?? 0
        func line(_ name: String, _ cells: [String], _ rest: String) -> String {
            let padded = name + String(repeating: " ", count: max(width - name.utf8.count, 0))
            return ([padded] + cells.map { String(repeating: " ", count: max(9 - $0.utf8.count, 0)) + $0 }).joined()
                + "  " + rest
        }
        func line(_ name: String, _ row: Tally.Row) -> String {
            let codes = row.codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
            let known = row.knownDifferences == 0 ? [] : ["(known difference \(row.knownDifferences))"]
            return line(
                name, [row.mutants, row.refusedBySchema, row.refusedByImporterOnly].map { "\($0)" },
                (codes + known).joined(separator: ", "))
        }
        return [line(subject.name, ["mutants", "schema", "importer"], "refused by the importer only, by code")]
            + subject.kinds.map { line($0.name, tally.rows[$0.name] ?? Tally.Row()) } + [line("all", tally.total)]
    }

    /// The rules beyond the schema, each with how many mutants it was used for.
    package static func rules(_ tally: Tally, _ subject: Subject) -> [String] {
        zip(subject.rules, tally.ruleUses).map { rule, uses in
            "  \(uses) × \(rule.code.rawValue) “\(rule.sentence)” (\(rule.page))"
        }
    }
}
