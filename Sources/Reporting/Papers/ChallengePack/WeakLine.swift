import Evaluation
import Standards
import Submissions

/// One of the weakest criteria of an agency: its own rating beside where it was found to stand.
package struct WeakLine: Sendable, Hashable {
    package let row: CriterionRow
    /// A criterion that keeps children safe today stands at the lowest level.
    package let isLiveRisk: Bool
    /// What a board asks about it.
    package let question: String

    /// So many are shown of one agency.
    package static let most = 12

    /// The criteria below the level that is no gap, weakest first: by level; of the same level those that can be live risks first, then
    /// core criteria, then those that the agency rated furthest above it, then in the edition's order.
    static func all(of decision: Decision, wording: ReasonWording) -> [WeakLine] {
        let gaps = decision.criteria.compactMap { finding -> (rank: [Int], finding: CriterionFinding)? in
            guard let level = finding.level, level < wording.rules.gapBelow else { return nil }
            let criterion = wording.edition.criteria[finding.criterion]
            let above = (finding.facts.selfRating ?? level).rawValue - level.rawValue
            return (
                [level.rawValue, criterion.isLiveRisk ? 0 : 1, criterion.isCore ? 0 : 1, -above, finding.criterion],
                finding
            )
        }
        return gaps.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map { _, finding in
            let criterion = wording.edition.criteria[finding.criterion]
            return WeakLine(
                row: CriterionRow(finding, decision: decision, wording: wording),
                isLiveRisk: criterion.isLiveRisk && finding.level == .absent, question: criterion.question)
        }
    }
}

extension CriterionRow {
    /// "6.2 Checks before people work with children".
    var name: String { "\(id) \(title)" }
}
