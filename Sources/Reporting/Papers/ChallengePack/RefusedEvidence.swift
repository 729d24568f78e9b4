import Evaluation
import Standards
import Submissions

/// A document of a return that the readers did not accept, or did not rule on.
package struct RefusedEvidence: Sendable, Hashable {
    package let title: ToldText
    /// The criteria it was cited for: "6.2 and 6.3".
    package let criteria: String
    /// "Not accepted: unsigned and undated; in date until 1 June 2012."
    package let why: String
    /// One of the criteria falls short.
    package let isForGap: Bool

    /// Each document once for each reason, in the edition's order.
    static func all(of decision: Decision, wording: ReasonWording) -> [RefusedEvidence] {
        struct Key: Hashable {
            let reference: [UInt8]
            let why: String
        }
        var places: [Key: Int] = [:]
        var found: [(title: ToldText, criteria: [Int], why: String)] = []
        for finding in decision.criteria {
            for item in finding.evidence where !item.acceptance.counts {
                let evidence = decision.submission.evidence[item.item]
                let key = Key(
                    reference: Array(decision.submission.text.bytes[evidence.reference.range]),
                    why: wording.sentence(on: item))
                if let place = places[key] {
                    if found[place].criteria.last != finding.criterion {
                        found[place].criteria.append(finding.criterion)
                    }
                } else {
                    places[key] = found.count
                    found.append((decision.submission.told(evidence.title), [finding.criterion], key.why))
                }
            }
        }
        return found.map { title, criteria, why in
            RefusedEvidence(
                title: title, criteria: wording.ids(criteria), why: why,
                isForGap: criteria.contains { (decision.criteria[$0].level ?? .embedded) < wording.rules.gapBelow })
        }
    }
}
