import Evaluation
import Standards

/// The gaps of one agency with why each is one and what closes it.
package struct FeedbackGaps: Sendable, Hashable {
    package let groups: [Group]
    /// Gaps that need no action of their own, each with the reason.
    package let excused: [GapPlan.Excused]

    /// The gaps of one priority.
    package struct Group: Sendable, Hashable {
        package let priority: Mark
        /// When a gap belongs here.
        package let message: String
        package let gaps: [Gap]
    }

    /// A gap: the plan for it, and how its criterion came to stand where it does.
    package struct Gap: Sendable, Hashable {
        package let plan: GapPlan.Gap
        /// The post that answers for it; nil where the agency has not named one.
        package let post: String?
        package let row: CriterionRow
    }

    package var isEmpty: Bool { groups.isEmpty && excused.isEmpty }

    init(_ agency: AgencyResult, _ decision: Decision, in report: RoundReport) {
        let plan = GapPlan(agency, in: report)
        let edition = report.result.edition
        let unnamed = report.post(nil, agency)
        groups = (plan?.groups ?? []).map { group in
            Group(
                priority: group.priority, message: group.message,
                gaps: group.gaps.compactMap { gap in
                    edition.criterionIndex(gap.id).map { index in
                        Gap(
                            plan: gap, post: gap.post == unnamed ? nil : gap.post,
                            row: CriterionRow(decision.criteria[index], decision: decision, wording: report.wording)
                                .told(in: report))
                    }
                })
        }
        excused = plan?.excused ?? []
    }
}
