import Evaluation
import Standards

/// Where an agency rated itself above what was found.
package struct Optimism: Sendable, Hashable {
    package let standards: [Row]
    /// A sentence on the return as a whole, where every rating in it was in place or better.
    package let wholeReturn: String?

    /// One standard.
    package struct Row: Sendable, Hashable {
        package let standard: String
        package let own: Mark?
        package let found: StandardsGrid.Cell
        /// "Every criterion was rated in place or better; 2 of 3 were found to stand lower than rated."
        package let words: String
    }

    /// The standards whose own verdict is above the one found, and those claimed in full of which a criterion has a gap.
    init(_ decision: Decision, wording: ReasonWording) {
        let rules = wording.rules
        standards = decision.standards.compactMap { finding in
            let own = Claim(decision.criteria[wording.edition.standards[finding.standard].criteria], rules)
            let isAbove = finding.verdict.map { found in finding.ownVerdict.map { $0 > found } ?? false } ?? false
            guard isAbove || (own.isFull && own.gaps > 0) else { return nil }
            let standard = wording.edition.standards[finding.standard]
            return Row(
                standard: "\(standard.id) \(standard.title)",
                own: finding.ownVerdict.map { rules.mark(ofVerdict: $0) },
                found: StandardsGrid.cell(of: finding, rules: rules), words: own.words(rules))
        }
        let all = Claim(decision.criteria[...], rules)
        let inPlace = rules.levelLabels[rules.gapBelow.rawValue].lowercased()
        wholeReturn =
            all.isFull
            ? "The return claims 100 %: every one of its \(all.rated) ratings is \(inPlace) or better. \(all.above == 0 ? "None" : "\(all.above) of \(all.rated)") \(all.above == 1 ? "was" : "were") found to stand lower than rated."
            : nil
    }

    /// What an agency claimed of some criteria, and what was found.
    private struct Claim {
        /// How many criteria it rated.
        let rated: Int
        /// How many of them it rated below what is no gap.
        private let admitted: Int
        /// How many of them stand lower than rated.
        let above: Int
        /// How many of them have a gap.
        let gaps: Int

        init(_ criteria: ArraySlice<CriterionFinding>, _ rules: GradingRules) {
            let pairs = criteria.compactMap { finding in
                finding.facts.selfRating.flatMap { own in finding.level.map { (own: own, level: $0) } }
            }
            rated = pairs.count
            admitted = pairs.count { $0.own < rules.gapBelow }
            above = pairs.count { $0.own > $0.level }
            gaps = pairs.count { $0.level < rules.gapBelow }
        }

        /// Everything was rated as no gap.
        var isFull: Bool { rated > 0 && admitted == 0 }

        func words(_ rules: GradingRules) -> String {
            let inPlace = rules.levelLabels[rules.gapBelow.rawValue].lowercased()
            let claim = isFull ? "100 % was claimed: every criterion was rated \(inPlace) or better. " : ""
            return "\(claim)\(above) of \(rated) \(above == 1 ? "was" : "were") found to stand lower than rated."
        }
    }
}
