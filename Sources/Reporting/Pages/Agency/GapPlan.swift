import Submissions
package import CivilCalendar
import Evaluation
import FollowUp
import Standards

/// The gaps of an agency, each with the one action that closes it, by priority.
package struct GapPlan: Sendable, Hashable {
    package let groups: [Group]
    /// Gaps that need no action of their own, each with the reason.
    package let excused: [Excused]
    /// The gaps the agency's own plan does not cover: "6.2 Checks before people work with children".
    package let uncovered: [String]

    /// The gaps of one priority.
    package struct Group: Sendable, Hashable {
        package let priority: Mark
        /// When a gap belongs here.
        package let message: String
        /// What is due on the way to closing them.
        package let milestones: [Milestone]
        package let gaps: [Gap]
    }

    /// One gap and the action that closes it.
    package struct Gap: Sendable, Hashable {
        package let id: String
        package let title: String
        package let level: Mark
        package let isLiveRisk: Bool
        /// The smallest honest thing that mends it.
        package let mend: String
        /// What the level that is no gap any more looks like.
        package let target: String
        /// That level's number.
        package let targetLevel: Int
        /// The post that answers for it, or "to be named by" the agency.
        package let post: String
        package let isPlannedByAgency: Bool
        package let agencyDate: CivilDate?
        package let due: ShownDue
    }

    /// Something due on the way: "First response".
    package struct Milestone: Sendable, Hashable {
        package let label: String
        package let due: ShownDue
    }

    /// A gap without an action, and why.
    package struct Excused: Sendable, Hashable {
        package let criterion: String
        package let reason: String
    }

    /// Nil for an agency without a follow-up: nobody has read its return.
    init?(_ agency: AgencyResult, in report: RoundReport) {
        guard let followUp = report.plan.followUp(of: agency.agency.id) else { return nil }
        let rules = report.plan.rules
        groups = rules.priorities.indices.flatMap { priority in
            Self.together(followUp.actions.filter { $0.priority == priority }).map { actions in
                Group(
                    priority: rules.mark(ofPriority: priority), message: rules.priorities[priority].text.message,
                    milestones: (actions.first?.milestones ?? []).map {
                        Milestone($0, of: actions, agency.agency.id, report: report)
                    },
                    gaps: actions.map { Gap($0, agency: agency, report: report) })
            }
        }
        excused = followUp.excused.map {
            Excused(criterion: report.wording.name(ofCriterion: $0.criterion), reason: $0.reason)
        }
        uncovered = followUp.uncovered.map { report.wording.name(ofCriterion: $0.criterion) }
    }

    /// The actions parted into those with the same steps on the way, in the order they are first met.
    private static func together(_ actions: [GapAction]) -> [[GapAction]] {
        var parts: [[GapAction]] = []
        for action in actions {
            if let known = parts.firstIndex(where: { $0.first?.milestones == action.milestones }) {
                parts[known].append(action)
            } else {
                parts.append([action])
            }
        }
        return parts
    }
}

extension GapPlan.Milestone {
    fileprivate init(
        _ milestone: GapAction.Milestone, of gaps: [GapAction], _ agency: String, report: RoundReport
    ) {
        label = ReasonWording.capitalised(milestone.step.label)
        due = report.shown(milestone.due, milestone.step, of: gaps, agency)
    }
}

extension GapPlan.Gap {
    fileprivate init(_ action: GapAction, agency: AgencyResult, report: RoundReport) {
        let criterion = report.result.edition.criteria[action.criterion]
        let rules = report.result.rules
        id = criterion.id
        title = criterion.title
        level = rules.mark(of: action.level)
        isLiveRisk = action.isLiveRisk
        mend = criterion.mend
        target = criterion.descriptors[rules.gapBelow.rawValue]
        targetLevel = rules.gapBelow.rawValue
        post = report.post(action.post, agency)
        isPlannedByAgency = action.isPlannedByAgency
        agencyDate = action.agencyDate
        due = report.shown(action.due, .evidence, of: [action], agency.agency.id)
    }
}
