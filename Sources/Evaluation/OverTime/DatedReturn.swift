package import CivilCalendar
package import Standards
package import Submissions

/// A decided return as re-assessments on later days would find it.
///
/// There is one set of grading rules and one way to apply it: this gives the rules other facts, and never a grade of its own.
package struct DatedReturn: Sendable {
    package let edition: Edition
    package let rules: GradingRules
    package let submission: Submission
    /// The day at which the age of evidence was measured when it was decided on.
    package let evidenceDate: CivilDate
    /// One for each criterion of the edition, in order.
    package let criteria: [DatedCriterion]

    /// - Parameter decision: Made with this edition and these rules.
    package init(_ decision: Decision, edition: Edition, rules: GradingRules) {
        self.edition = edition
        self.rules = rules
        submission = decision.submission
        evidenceDate = decision.evidenceDate
        criteria = decision.criteria.map { DatedCriterion($0, of: decision.submission, edition) }
    }

    /// What the rules would look at on a day.
    ///
    /// - Parameters:
    ///   - day: The day at which the age of evidence is measured.
    ///   - mended: The criteria that an action has mended.
    ///   - without: Items, by index in the return, taken to be out of date whatever the day is.
    package func facts(on day: CivilDate, mended: Set<Int>, without: Set<Int> = []) -> [CriterionFacts] {
        criteria.indices.map {
            criteria[$0].facts(on: day, isMended: mended.contains($0), without: without, by: rules)
        }
    }

    /// The limiting rules that would fire on such facts, and the facts behind them; none where something is unanswered.
    package func limits(on facts: [CriterionFacts]) -> [LimitingFinding] {
        let states = rules.states(of: edition, facts)
        guard !states.contains(where: \.isOpen) else { return [] }
        return rules.limits(
            of: edition,
            criteria.indices.map { index in
                let old = criteria[index].finding
                return CriterionFinding(
                    criterion: index, facts: facts[index], standing: rules.standing(facts[index]), cause: old.cause,
                    evidence: old.evidence)
            })
    }

    /// What the rules make of such facts.
    package func outcome(of facts: [CriterionFacts]) -> Decision.Outcome {
        rules.outcome(of: rules.states(of: edition, facts))
    }
}
