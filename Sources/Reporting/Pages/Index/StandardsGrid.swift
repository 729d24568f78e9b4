import Evaluation
import Standards
import Submissions

/// The standards grid: one row for each agency, one column for each standard, letters beside colours.
package struct StandardsGrid: Sendable, Hashable {
    package let columns: [Column]
    package let rows: [Row]
    /// Every verdict with its letter, worst first.
    package let legend: [Mark]
    /// Every grade with its letter, worst first.
    package let gradeLegend: [Mark]

    /// A standard.
    package struct Column: Sendable, Hashable {
        package let id: String
        /// At most 14 characters.
        package let short: String
        package let title: String
    }

    /// An agency.
    package struct Row: Sendable, Hashable {
        package let agency: AgencyName
        package let content: Content
    }

    /// What is known of an agency.
    package enum Content: Sendable, Hashable {
        /// Nobody has read a return of it: one sentence, no letter and no grade.
        case unread(String)
        case read(grade: GradeCell, standards: [Cell])
    }

    /// The grade an agency holds, or what stands in its place.
    package enum GradeCell: Sendable, Hashable {
        case held(Mark, isDecided: Bool)
        /// Something is unanswered: the worst and the best it can turn out to be.
        case provisional(lowest: Mark, highest: Mark)
        case notGradable
    }

    /// One standard of one agency.
    package enum Cell: Sendable, Hashable {
        case verdict(Mark)
        /// Something is unanswered: the worst and the best it can turn out to be.
        case open(lowest: Mark, highest: Mark)
        /// None of its criteria applies.
        case notRated
    }

    init(_ report: RoundReport) {
        let result = report.result
        columns = result.edition.standards.map { Column(id: $0.id, short: $0.short, title: $0.title) }
        legend = result.rules.verdicts.indices.map { result.rules.mark(ofVerdict: $0) }
        gradeLegend = result.rules.grades.indices.map { result.rules.mark(ofGrade: $0) }
        rows = result.agencies.map { agency in
            Row(agency: AgencyName(agency), content: Self.content(of: agency, in: report))
        }
    }

    private static func content(of agency: AgencyResult, in report: RoundReport) -> Content {
        guard let standing = agency.standing else { return .unread(agency.unreadWords) }
        let rules = report.result.rules
        let grade: GradeCell
        if let held = HeldGrade(agency, rules: rules, wording: report.wording) {
            grade = .held(held.mark, isDecided: held.isDecided)
        } else if case .provisional(let lowest, let highest) = standing.outcome {
            grade = .provisional(lowest: rules.mark(ofGrade: lowest), highest: rules.mark(ofGrade: highest))
        } else {
            grade = .notGradable
        }
        return .read(grade: grade, standards: standing.standards.map { cell(of: $0, rules: rules) })
    }

    /// The verdict on a standard as it is shown: its letter, the range it can still take, or that it is not rated.
    static func cell(of finding: StandardFinding, rules: GradingRules) -> Cell {
        if let verdict = finding.verdict { return .verdict(rules.mark(ofVerdict: verdict)) }
        guard finding.state.isOpen, let range = finding.state.range else { return .notRated }
        return .open(
            lowest: rules.mark(ofVerdict: range.lowest.verdict), highest: rules.mark(ofVerdict: range.highest.verdict))
    }
}

extension AgencyResult {
    /// Why an agency whose return nobody has read has no letters: a sentence without any grade.
    package var unreadWords: String {
        switch state {
        case .exempt: "Exempt: no return is asked for."
        case .withdrawn: "Withdrawn from the round: no return is read."
        case .merged: "Merged into another agency, which answers for it: no return is read."
        case .awaited: "Awaited: no return has come in, so there is nothing read yet."
        case .returned: "Received, but no file is there: not yet read."
        case .refused: "Refused: not yet read."
        default: "Accepted, but not yet read by the audit group."
        }
    }
}
