package import Evaluation
package import Standards

/// How one agency rated itself against what was found, a line for each standard on the scale of verdicts.
///
/// The agency's own verdict is a hollow circle, the one that was found a filled square, each with its letter; where both are the same they
/// stand as one mark. The table beneath says the same in words.
package struct SelfAssessedPicture: Sendable, Hashable {
    /// Every verdict, worst first.
    package let scale: [Mark]
    package let rows: [Row]

    /// One standard.
    package struct Row: Sendable, Hashable {
        package let id: String
        /// At most 14 characters.
        package let short: String
        package let title: String
        /// The verdict that the agency's own ratings make, by its place on the scale; nil where they make none.
        package let own: Int?
        package let found: Found
    }

    /// What was found on a standard, by places on the scale.
    package enum Found: Sendable, Hashable {
        case verdict(Int)
        /// Something is unanswered: the worst and the best it can turn out to be.
        case open(lowest: Int, highest: Int)
        /// None of its criteria applies.
        case notRated
    }

    /// How the two lie to each other.
    package enum Difference: Sendable, Hashable {
        /// The agency rated itself above what was found, by so many verdicts.
        case above(Int)
        case same
        /// Below, by so many.
        case below(Int)
        /// There are no two verdicts to compare.
        case unknown
    }

    package init(_ decision: Decision, edition: Edition, rules: GradingRules) {
        scale = rules.verdicts.indices.map { rules.mark(ofVerdict: $0) }
        rows = decision.standards.map { Row($0, of: edition) }
    }
}

extension SelfAssessedPicture.Row {
    fileprivate init(_ finding: StandardFinding, of edition: Edition) {
        let standard = edition.standards[finding.standard]
        id = standard.id
        short = standard.short
        title = standard.title
        own = finding.isNotRated ? nil : finding.ownVerdict
        if let verdict = finding.verdict {
            found = .verdict(verdict)
        } else if finding.state.isOpen, let range = finding.state.range {
            found = .open(lowest: range.lowest.verdict, highest: range.highest.verdict)
        } else {
            found = .notRated
        }
    }

    /// How the agency's own verdict lies to the one that was found.
    package var difference: SelfAssessedPicture.Difference {
        guard let own, case .verdict(let verdict) = found else { return .unknown }
        if own == verdict { return .same }
        return own > verdict ? .above(own - verdict) : .below(verdict - own)
    }
}

extension SelfAssessedPicture {
    /// A line of the picture in words: "1, Leadership: own met; found partly met."
    package func words(on row: Row) -> String {
        let own = row.own.map { scale[$0].label.lowercased() } ?? "none"
        return "\(row.id), \(row.short): own \(own); found \(foundWords(row))."
    }

    /// "partly met", "open, between not met and met", "not rated".
    package func foundWords(_ row: Row) -> String {
        switch row.found {
        case .verdict(let verdict): scale[verdict].label.lowercased()
        case .open(let lowest, let highest): Mark.openWords(scale[lowest], scale[highest])
        case .notRated: "not rated"
        }
    }
}
