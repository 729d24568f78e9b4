import Evaluation
import Standards

/// Why an agency has the grade it has: the limiting rules that decide, with the standards and facts they looked at.
package struct GradeReasons: Sendable, Hashable {
    /// What the rules make of the return: "Effective", or why it has no grade.
    package let outcome: String
    /// The rules that fixed the grade.
    package let deciding: [Limit]
    /// The ids of rules that fired too but would have allowed a better grade.
    package let others: [String]
    /// The criteria still to be answered, where the return is not complete.
    package let unanswered: [String]

    /// A limiting rule that fired.
    package struct Limit: Sendable, Hashable {
        package let rule: String
        package let message: String
        /// What it counted: "1 of 8 rated standards (standard 6). …"
        package let counted: [String]
        package let standards: [CitedFacts]
    }

    /// A standard named as a reason, with the facts about it in sentences.
    package struct CitedFacts: Sendable, Hashable {
        package let standard: String
        package let facts: [String]
    }

    init(_ decision: Decision, wording: ReasonWording) {
        outcome = wording.name(of: decision.outcome)
        let rules = wording.rules
        var said: Set<CitedFacts> = []
        deciding = decision.decidingLimits.map { limit in
            let text = rules.limitingRules[limit.rule].text
            return Limit(
                rule: text.id, message: text.message,
                counted: limit.distinctConditions.map { wording.sentence(on: $0) },
                standards: Self.cited(by: limit, wording: wording, said: &said))
        }
        others = decision.limits.filter { $0.cap != decision.grade }.map { rules.limitingRules[$0.rule].text.id }
        unanswered = decision.criteria.filter { $0.standing == .unanswered }.map {
            wording.name(ofCriterion: $0.criterion)
        }
    }

    /// The cited standards with the facts that no rule before this one has said already.
    ///
    /// Where a rule fires because too few standards are as they should be, none is cited: any of the others could mend it.
    private static func cited(
        by limit: LimitingFinding, wording: ReasonWording, said: inout Set<CitedFacts>
    ) -> [CitedFacts] {
        limit.distinctConditions.filter(\.condition.countsTooMany).flatMap(\.cited).compactMap { cited in
            let standard = wording.name(ofStandard: cited.standard)
            let facts = wording.sentences(on: cited).filter {
                said.insert(CitedFacts(standard: standard, facts: [$0])).inserted
            }
            return facts.isEmpty ? nil : CitedFacts(standard: standard, facts: facts)
        }
    }
}
