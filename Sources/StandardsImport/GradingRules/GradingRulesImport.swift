package import Diagnostics
package import RecordReading
package import Standards

/// Grading rules with the places in their file that later findings point at.
package struct PlacedGradingRules: Sendable {
    package let rules: GradingRules
    /// Where the edition they are made for is named.
    package let editionPlace: Place
    /// The cases of all rules, in the file's order.
    package let cases: [PlacedCase]
}

/// Reads grading rules from their XML.
///
/// Beside the structure it checks that each rule says something and shows a case, that rule ids are used once, that the gate
/// opens the levels in order, and that verdicts and grades named by rules exist. Whether the rules are good ones is for their
/// proofs to say; whether the criteria in their cases exist is found where they meet their edition (``StandardsLibrary``).
package enum GradingRulesImport {
    /// Reads one set of rules: its value, or everything that is wrong with it.
    package static func read(_ source: SourceText) -> Imported<PlacedGradingRules> { readFile(source).imported }

    static func readFile(_ source: SourceText) -> ReadFile<PlacedGradingRules> {
        switch RecordFile.open(source, GradingRulesShape.shape) {
        case .refused(let diagnostics): return ReadFile(source, refused: diagnostics)
        case .reader(let reader):
            var pass = GradingRulesPass(rule: RulePass(reader: reader))
            let rules = pass.rules()
            return ReadFile(id: rules.rules.id, rules, pass.rule.reader)
        }
    }
}
