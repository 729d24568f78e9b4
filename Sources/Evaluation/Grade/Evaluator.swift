package import CivilCalendar
package import Standards
package import Submissions

/// Puts a return through the grading rules of its edition.
///
///     let evaluator = Evaluator(edition: edition, rules: rules)
///     let decision = evaluator.decide(on: submission, basis: .analysed(analysis), evidenceDate: round.evidenceDate)
///
/// Nothing but its arguments goes into a decision: no clock, no file, no order of hashing.
package struct Evaluator: Sendable {
    package let edition: Edition
    package let rules: GradingRules
    private let editionIdentity: Identity
    private let rulesIdentity: Identity

    package init(edition: Edition, rules: GradingRules) {
        self.edition = edition
        self.rules = rules
        editionIdentity = edition.identity
        rulesIdentity = rules.identity
    }

    /// Decides on a return that was read against this evaluator's edition.
    package func decide(on submission: Submission, basis: Basis, evidenceDate: CivilDate) -> Decision {
        let criteria = rules.findings(of: edition, in: submission, basis: basis, evidenceDate: evidenceDate)
        let standards = rules.standardFindings(of: edition, criteria)
        let isOpen = standards.contains { $0.state.isOpen }
        let limits =
            isOpen ? [] : LimitCiting(edition: edition, rules: rules, criteria: criteria, standards: standards).limits()
        return Decision(
            submission: submission, basis: basis, edition: editionIdentity, rules: rulesIdentity,
            evidenceDate: evidenceDate, outcome: rules.outcome(of: standards.lazy.map(\.state)), criteria: criteria,
            standards: standards,
            limits: limits)
    }
}

extension GradingRules {
    /// What standards in these states come to: a grade, or a range where something is unanswered.
    package func outcome(of standards: some Collection<StandardState>) -> Decision.Outcome {
        guard standards.contains(where: \.isOpen) else {
            return grade(of: standards.compactMap(\.facts)).map { .graded($0) } ?? .notGradable
        }
        let ranges = standards.compactMap(\.range)
        guard let lowest = grade(of: ranges.map(\.lowest)), let highest = grade(of: ranges.map(\.highest))
        else { return .notGradable }
        return .provisional(lowest: lowest, highest: highest)
    }
}
