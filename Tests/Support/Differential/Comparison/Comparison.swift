package import Diagnostics
package import SchemaJudge

/// What came of comparing the two verdicts on one document.
package enum Outcome: Sendable {
    /// Both take it or both refuse it.
    case agreed
    /// The schema takes it, the importer refuses it, each error by a rule that is written down: their places in the list.
    case documented([Int])
    /// The schema's validator refuses it where the specification does not: ``KnownDifference``.
    case known
    /// The schema refuses it, the importer takes it.
    case tooLenient
    /// The schema takes it, the importer refuses it, and these errors are by no rule that is written down; empty where it gives none.
    case undocumented([Diagnostic])

    /// Whether somebody has to look at it.
    package var isFault: Bool {
        switch self {
        case .agreed, .documented, .known: false
        case .tooLenient, .undocumented: true
        }
    }
}

/// Compares an importer's verdict with the schema's.
package struct Comparison {
    private let rules: [DocumentedRule]
    private let judge: SchemaJudge

    /// Prepares to compare, by these rules; the judge is asked again about a known difference.
    package init(rules: [DocumentedRule], judge: SchemaJudge) {
        self.rules = rules
        self.judge = judge
    }

    /// Compares the verdicts on one document.
    package func outcome(of document: [UInt8], schema: SchemaVerdict, importer: ImportVerdict) -> Outcome {
        if !schema.isValid {
            if !importer.isAccepted { return .agreed }
            return KnownDifference.explains(document, judge) ? .known : .tooLenient
        }
        if importer.isAccepted { return .agreed }
        var used: Set<Int> = []
        var strays: [Diagnostic] = []
        for error in importer.errors {
            if let rule = rules.firstIndex(where: { $0.covers(error, on: document) }) {
                used.insert(rule)
            } else {
                strays.append(error)
            }
        }
        return strays.isEmpty && !used.isEmpty ? .documented(used.sorted()) : .undocumented(strays)
    }
}
