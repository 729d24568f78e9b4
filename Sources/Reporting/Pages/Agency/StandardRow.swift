import Evaluation
import Standards
import Submissions

/// One standard of an agency's page, with a row for each criterion asked of the agency.
package struct StandardRow: Sendable, Hashable {
    package let id: String
    package let title: String
    package let aim: String
    package let verdict: StandardsGrid.Cell
    /// "Partly met; the agency's own ratings make it met."
    package let sentence: String
    /// The requirements that keep it from the next verdict, in sentences; empty where it is met or better.
    package let unmet: [String]
    package let criteria: [CriterionRow]
    /// What surveys and audits of cases count for the agency, in sentences; nothing on the page rests on it.
    package let figures: [String]
    /// The ids of criteria not asked of this type of agency.
    package let notAsked: [String]

    static func all(of decision: Decision, in report: RoundReport) -> [StandardRow] {
        decision.standards.map { finding in
            StandardRow(
                finding, decision: decision, wording: report.wording,
                figures: report.figures(of: decision.submission.agency.id, standard: finding.standard))
        }
    }

    private init(_ finding: StandardFinding, decision: Decision, wording: ReasonWording, figures: [String]) {
        let standard = wording.edition.standards[finding.standard]
        id = standard.id
        title = standard.title
        aim = standard.aim
        verdict = StandardsGrid.cell(of: finding, rules: wording.rules)
        sentence = wording.sentence(on: finding)
        let isWeak = finding.verdict.map { $0 < wording.rules.met } ?? false
        unmet = isWeak ? finding.unmet.map { wording.sentence(on: $0) } : []
        let findings = decision.criteria[standard.criteria]
        criteria = findings.filter { $0.cause != .notAsked }.map {
            CriterionRow($0, decision: decision, wording: wording)
        }
        self.figures = figures
        notAsked = findings.filter { $0.cause == .notAsked }.map { wording.edition.criteria[$0.criterion].id }
    }
}
