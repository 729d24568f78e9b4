package import CivilCalendar
package import Evaluation
import Standards
import Submissions

/// The accepted evidence that is in date when a forecast begins and out of date when the agency is looked at next.
///
/// What falls is said for evidence alone: nothing counts as mended but what had landed when the forecast begins.
package struct ExpiringEvidence: Sendable, Hashable {
    /// One document; where it is cited for several criteria it goes out of date for all of them.
    package struct Document: Sendable, Hashable {
        /// Its first citation, by index in the return.
        package let item: Int
        /// Every citation, by index in the return.
        package let citations: [Int]
        /// The criteria it counts for, in the edition's order.
        package let criteria: [Int]
        /// The last day on which it speaks.
        package let lastDay: CivilDate
        /// What falls if it alone goes out of date.
        package let alone: Fall
    }

    /// What falls: criteria that stand lower, and the grade.
    package struct Fall: Sendable, Hashable {
        package let moves: [ForecastCourse.Move]
        /// What the rules make of it with these items out of date.
        package let outcome: Decision.Outcome
    }

    /// What the rules make of it when the forecast begins.
    package let before: Decision.Outcome
    /// By last day, then in the return's order.
    package let documents: [Document]
    /// What falls when all of them are out of date.
    package let together: Fall

    /// - Parameters:
    ///   - landings: What the agency plans.
    ///   - start: The day the forecast begins on.
    ///   - review: The day of the meeting.
    init(of base: DatedReturn, _ landings: Landings, from start: CivilDate, until review: CivilDate) {
        let mended = landings.mended(by: start)
        let facts = base.facts(on: start, mended: mended)
        func fall(_ items: Set<Int>) -> Fall {
            let after = base.facts(on: start, mended: mended, without: items)
            let moves = facts.indices.compactMap { index -> ForecastCourse.Move? in
                let from = base.rules.standing(facts[index])
                let to = base.rules.standing(after[index])
                return from == to ? nil : .init(criterion: index, from: from, to: to)
            }
            return Fall(moves: moves, outcome: base.outcome(of: after))
        }
        before = base.outcome(of: facts)
        documents = Self.documents(of: base, from: start, until: review).map { cited in
            Document(
                item: cited[0].item, citations: cited.map(\.item), criteria: cited.map(\.criterion),
                lastDay: cited[0].lastDay, alone: fall(Set(cited.map(\.item))))
        }
        together = fall(Set(documents.flatMap(\.citations)))
    }

    private struct Citation {
        let criterion: Int
        let item: Int
        let lastDay: CivilDate
    }

    /// The citations that run out, those of one document on one day together.
    private static func documents(
        of base: DatedReturn, from start: CivilDate, until review: CivilDate
    ) -> [[Citation]] {
        /// The same reference is the same document, byte for byte; cited with different dates it runs out on different days.
        struct Key: Hashable {
            let reference: [UInt8]
            let lastDay: CivilDate
        }
        var places: [Key: Int] = [:]
        var groups: [[Citation]] = []
        for (index, criterion) in base.criteria.enumerated() where criterion.finding.facts.isApplicable {
            for item in criterion.items where item.lastDay >= start && item.lastDay < review {
                let reference = base.submission.evidence[item.item].reference
                let key = Key(
                    reference: Array(base.submission.text.bytes[reference.range]), lastDay: item.lastDay)
                let citation = Citation(criterion: index, item: item.item, lastDay: item.lastDay)
                if let place = places[key] {
                    groups[place].append(citation)
                } else {
                    places[key] = groups.count
                    groups.append([citation])
                }
            }
        }
        return groups.sorted { ($0[0].lastDay, $0[0].item) < ($1[0].lastDay, $1[0].item) }
    }
}
