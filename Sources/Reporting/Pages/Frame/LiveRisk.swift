import Standards
package import CivilCalendar
import Evaluation
import FollowUp
import Submissions

/// A criterion that keeps children safe today and stands at the lowest level.
package struct LiveRisk: Sendable, Hashable {
    /// What stands in until it is mended.
    package enum StandIn: Sendable, Hashable {
        case accepted(Safeguard)
        /// The agency named something, but the readers have not accepted it, for this reason where one was given.
        case notAccepted(Safeguard, reason: String?)
        case nothing
    }

    /// What the agency says stands in, whose post answers for it, and since when.
    package struct Safeguard: Sendable, Hashable {
        package let what: ToldText
        package let post: ToldText
        package let since: CivilDate
    }

    /// "6.2 Checks before people work with children".
    package let criterion: String
    package let standsIn: StandIn
    /// When the first response is due; where the rules ask for none, when the evidence is.
    package let response: ShownDue

    init(_ action: GapAction, decision: Decision, report: RoundReport) {
        let agency = decision.submission.agency.id
        criterion = report.wording.name(ofCriterion: action.criterion)
        let first = action.milestones.first { $0.step == .firstResponse }
        response = report.shown(first?.due ?? action.due, first?.step ?? .evidence, of: [action], agency)
        guard let offered = decision.submission.answer(to: action.criterion)?.safeguard else {
            standsIn = .nothing
            return
        }
        let safeguard = Safeguard(
            what: decision.submission.told(offered.what), post: decision.submission.told(offered.post),
            since: offered.since)
        let ruling = decision.basis.analysis?.finding(for: action.criterion)?.safeguard
        standsIn =
            decision.criteria[action.criterion].facts.isSafeguarded
            ? .accepted(safeguard) : .notAccepted(safeguard, reason: (ruling?.reason).map(report.told))
    }
}

extension RoundReport {
    /// The live risks of one agency, in the plan's order.
    func liveRisks(of agency: AgencyResult) -> [LiveRisk] {
        guard let decision = agency.standing, let followUp = plan.followUp(of: agency.agency.id) else { return [] }
        return followUp.liveRisks.map { LiveRisk($0, decision: decision, report: self) }
    }
}
