package import CivilCalendar
package import Evaluation
package import Standards
import Submissions

/// What re-assessments of one agency would find on the days to come.
///
/// A decided grade never changes because time passes: a forecast says what the rules would propose on a day, no more.
package struct AgencyForecast: Sendable, Hashable {
    /// The agency's id.
    package let agency: String
    /// The revision of the return it rests on: the one whose decision stands.
    package let revision: Int
    /// The revision of a later return that waits to be re-assessed; nil where none does.
    package let waiting: Int?
    package let start: CivilDate
    /// The last day looked at: that of the last planned action, follow-up date or listed meeting.
    package let horizon: CivilDate
    /// If the agency's own plan lands on its days.
    package let own: ForecastCourse
    package let ownReaches: [GradeReach]
    /// If every gap is closed by the day the follow-up rules set.
    package let followUp: ForecastCourse
    package let followUpReaches: [GradeReach]
    /// When it is looked at next; nil where no meeting is listed and no re-assessment is due.
    package let review: ReviewDay?
    /// What the own plan promises for that day.
    package let atReview: Decision.Outcome?
    /// What goes out of date before that day; nil where the day is not known.
    package let expiring: ExpiringEvidence?
    package let slips: [Slip]
    /// Nil where the day of the review is not known, or the agency plans nothing.
    package let slack: Slack?

    /// - Parameters:
    ///   - decision: The one that stands.
    ///   - start: The position date.
    ///   - lastMeeting: The day of the last listed meeting of any group.
    ///   - slips: How many days late, each at least 1.
    package init(
        _ agency: AgencyResult, _ decision: Decision, _ followUp: AgencyFollowUp, in plan: FollowUpPlan,
        edition: Edition, rules: GradingRules, from start: CivilDate, lastMeeting: CivilDate?, slips: [Int]
    ) {
        let base = DatedReturn(decision, edition: edition, rules: rules)
        let planned = Landings(ownPlanOf: base)
        let asked = Landings(of: followUp)
        let horizon = ([start, planned.last, followUp.lastDay, lastMeeting] as [CivilDate?]).compactMap { $0 }.max()
        let end = horizon ?? start
        let meetings = plan.places?.meetings ?? []
        let review = ReviewDay(of: followUp, in: plan, after: start)
        self.agency = agency.agency.id
        revision = decision.submission.revision
        waiting = agency.awaitsReassessment ? agency.latest?.revision : nil
        self.start = start
        self.horizon = end
        own = ForecastCourse(of: base, planned, from: start, to: end)
        ownReaches = own.reaches(of: base, meetings: meetings)
        self.followUp = ForecastCourse(of: base, asked, from: start, to: end)
        followUpReaches = self.followUp.reaches(of: base, meetings: meetings)
        self.review = review
        atReview = review.map { base.outcome(planned, landedBy: $0.papers, on: max($0.day, start)) }
        expiring = review.map { ExpiringEvidence(of: base, planned, from: start, until: $0.day) }
        self.slips =
            planned.all.isEmpty
            ? []
            : slips.map { Slip($0, of: base, planned, from: start, to: end, review: review) }
        slack = planned.all.isEmpty ? nil : review.map { Slack(of: base, planned, from: start, review: $0) }
    }
}

extension AgencyFollowUp {
    /// The last day on which anything is due.
    fileprivate var lastDay: CivilDate? {
        (actions.flatMap { [$0.due.date] + $0.milestones.map(\.due.date) } + steps.map(\.due.date)).max()
    }
}
