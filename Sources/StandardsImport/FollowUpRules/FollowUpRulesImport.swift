package import Diagnostics
package import RecordReading
package import Standards

/// Follow-up rules with the places in their file that later findings point at.
package struct PlacedFollowUpRules: Sendable {
    package let rules: FollowUpRules
    /// Where the calendar is named.
    package let calendarPlace: Place
    /// The cases of all rules, in the file's order.
    package let cases: [PlacedCase]
}

/// The grading rules there are, by id, for the follow-up rules that speak of their verdicts and grades.
package struct KnownGradingRules: Sendable {
    /// Rules that were read.
    package let rules: [String: GradingRules]
    /// Ids of files that were refused: they exist, but nothing is known of them.
    package let refused: Set<String>

    package init(_ rules: [String: GradingRules], refused: Set<String> = []) {
        self.rules = rules
        self.refused = refused
    }
}

/// Reads follow-up rules from their XML.
///
/// Verdicts and grades are named by id and become places in the lists of the grading rules the document names; so those must
/// be there first. Beside the structure it checks that each rule says something and shows a case, that rule ids are used once,
/// and that every gap finds a priority with a deadline for its evidence.
package enum FollowUpRulesImport {
    /// Reads one set of rules: its value, or everything that is wrong with it.
    package static func read(_ source: SourceText, gradingRules: KnownGradingRules) -> Imported<PlacedFollowUpRules> {
        readFile(source, gradingRules: gradingRules).imported
    }

    static func readFile(_ source: SourceText, gradingRules: KnownGradingRules) -> ReadFile<PlacedFollowUpRules> {
        switch RecordFile.open(source, FollowUpRulesShape.shape) {
        case .refused(let diagnostics): return ReadFile(source, refused: diagnostics)
        case .reader(let reader):
            var pass = FollowUpRulesPass(rule: RulePass(reader: reader))
            let rules = pass.rules(gradingRules)
            return ReadFile(id: rules.rules.id, rules, pass.rule.reader)
        }
    }
}
