import Evaluation
import FollowUp
import Standards
import Submissions

/// An agency whose results are weak, with what the board needs to ask about them.
package struct WeakAgency: Sendable, Hashable {
    package let agency: AgencyName
    /// Why it is in the pack, a sentence each.
    package let why: [String]
    package let grade: AgencyModel.GradePanel
    /// The limiting rules that fired, those that decide first.
    package let limits: [Limit]
    /// The weakest criteria that have a gap, weakest first; at most ``WeakLine/most``.
    package let lines: [WeakLine]
    /// How many more criteria have a gap.
    package let moreLines: Int
    /// The documents cited for criteria with a gap that were not accepted.
    package let refused: [RefusedEvidence]
    /// How many more documents, for other criteria, were not accepted.
    package let moreRefused: Int
    package let optimism: Optimism
    package let questions: [Question]
    /// Figures of surveys and case audits that bear on its standards, a sentence each. They decide nothing.
    package let figures: [String]

    /// A limiting rule that fired.
    package struct Limit: Sendable, Hashable {
        package let rule: String
        package let message: String
        /// What it counted, a sentence each.
        package let counted: [String]
        /// It is one of those that fixed the grade.
        package let decides: Bool
    }

    /// What to ask about one criterion.
    package struct Question: Sendable, Hashable {
        package let criterion: String
        package let text: String
    }

    /// The most questions put to one agency.
    package static let mostQuestions = 8

    /// Nil for an agency whose results are not weak: its grade is not the worst, no live risk stands in it, and no standard has the worst verdict.
    init?(_ agency: AgencyResult, in report: RoundReport) {
        guard let decision = agency.standing else { return nil }
        let why = Self.why(agency, decision, in: report)
        guard !why.isEmpty else { return nil }
        let rules = report.result.rules
        let gaps = WeakLine.all(of: decision, wording: report.wording)
        self.agency = AgencyName(agency)
        self.why = why
        grade = AgencyModel.GradePanel(agency, in: report)
        limits = (decision.decidingLimits + decision.limits.filter { $0.cap != decision.grade }).map { limit in
            Limit(
                rule: rules.limitingRules[limit.rule].text.id, message: rules.limitingRules[limit.rule].text.message,
                counted: limit.distinctConditions.map { report.wording.sentence(on: $0) },
                decides: limit.cap == decision.grade)
        }
        lines = Array(gaps.prefix(WeakLine.most))
        moreLines = gaps.count - lines.count
        let refused = RefusedEvidence.all(of: decision, wording: report.wording)
        self.refused = refused.filter(\.isForGap)
        moreRefused = refused.count { !$0.isForGap }
        optimism = Optimism(decision, wording: report.wording)
        questions = gaps.prefix(Self.mostQuestions).map { Question(criterion: $0.row.name, text: $0.question) }
        figures = report.result.edition.standards.indices.flatMap { standard in
            report.figures(of: agency.agency.id, standard: standard).map {
                "Standard \(report.result.edition.standards[standard].id). \($0)"
            }
        }
    }

    private static func why(_ agency: AgencyResult, _ decision: Decision, in report: RoundReport) -> [String] {
        let rules = report.result.rules
        var why: [String] = []
        if agency.heldGrade(by: rules) == 0 {
            why.append("Its grade is \(rules.grades[0].label.lowercased()).")
        } else if decision.grade == 0 {
            why.append("The rules propose \(rules.grades[0].label.lowercased()), though another grade was decided.")
        }
        let risks = report.plan.followUp(of: agency.agency.id)?.liveRisks.map(\.criterion) ?? []
        why += risks.map { "A live risk stands in \(report.wording.name(ofCriterion: $0))." }
        why += decision.standards.filter { $0.verdict == 0 }.map {
            "\(ReasonWording.capitalised(report.wording.name(ofStandard: $0.standard))), is \(rules.verdicts[0].label.lowercased())."
        }
        return why
    }
}
