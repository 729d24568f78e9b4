package import CivilCalendar
package import Standards
import Submissions

/// One criterion of a decided return as a re-assessment on a later day would find it.
///
/// What the readers ruled stands. What changes with the days is the age of the accepted evidence, and whether an action has mended the
/// criterion by then.
package struct DatedCriterion: Sendable, Hashable {
    /// An item that counts for the criterion, with the last day on which it speaks.
    package struct Item: Sendable, Hashable {
        /// The item's index in the return.
        package let item: Int
        package let shows: EvidenceKind.Shows
        package let lastDay: CivilDate
    }

    /// What was found when the return was decided on.
    package let finding: CriterionFinding
    /// The items that count, in the return's order.
    package let items: [Item]

    init(_ finding: CriterionFinding, of submission: Submission, _ edition: Edition) {
        self.finding = finding
        items = finding.evidence.filter(\.acceptance.counts).map { found in
            let item = submission.evidence[found.item]
            let kind = edition.evidenceKinds[item.kind]
            return Item(item: found.item, shows: kind.shows, lastDay: item.lastDay(ageInMonths: kind.ageInMonths))
        }
    }

    /// What the rules would look at on a day.
    ///
    /// A reader's level rests on the evidence that was read. It stands as long as the evidence still allows as much of it as it allowed when
    /// the reader gave it, and then falls to what is still allowed; what a reader gave beyond the evidence needs none to last.
    ///
    /// A mended criterion is found like one to which a reader gave the lowest level that is no gap, on fresh evidence, or whatever better it
    /// stands at by itself. The agency's own rating stays what it was: what it had declared it has declared.
    ///
    /// - Parameters:
    ///   - day: The day at which the age of evidence is measured.
    ///   - isMended: An action has mended the criterion.
    ///   - without: Items taken to be out of date whatever the day is.
    package func facts(
        on day: CivilDate, isMended: Bool, without: Set<Int> = [], by rules: GradingRules
    ) -> CriterionFacts {
        var facts = finding.facts
        guard facts.isApplicable else { return facts }
        var evidence = EvidenceFacts()
        for item in items {
            evidence.add(itemShowing: item.shows, isInDate: day <= item.lastDay && !without.contains(item.item))
        }
        if let assessed = facts.assessed {
            let needed = min(assessed, rules.allowed(by: facts.evidence))
            let allowed = rules.allowed(by: evidence)
            if allowed < needed { facts.assessed = allowed }
        }
        facts.evidence = evidence
        guard isMended else { return facts }
        if case .level(let level) = rules.standing(facts), level >= rules.gapBelow {
            facts.assessed = level
        } else {
            facts.assessed = rules.gapBelow
        }
        facts.evidence.formUnion([.accepted, .inDate])
        return facts
    }
}
