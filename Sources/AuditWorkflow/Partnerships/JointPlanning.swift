import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// Plans the follow-up of several rounds together: first each by itself, then with the days that agencies have for all their boards.
struct JointPlanning {
    /// One for each round.
    let plans: [FollowUpPlan]
    let plan: PartnershipPlan

    init(partnership: Partnership, rounds: [AssessedRound], carried: [String: [String: CarriedAnswers]]) {
        let own = rounds.map { $0.plan() }
        var joint: [String: JointDate] = [:]
        for agency in partnership.agencies {
            joint[agency.id] = JointDate(Self.asked(of: agency, rounds, own))
        }
        let plans = zip(rounds, own).map { round, own in
            let id = round.opened.round.id
            let here = partnership.agencies.filter { $0.rounds.contains(id) }.map(\.id)
            let jointHere = joint.filter { here.contains($0.key) }
            // Where no agency has a day with other boards the plan stands as it is.
            return jointHere.isEmpty ? own : round.plan(joint: jointHere)
        }
        self.plans = plans
        plan = PartnershipPlan(
            agencies: partnership.agencies.compactMap { agency in
                let parts = rounds.indices.compactMap { index -> SharedAgencyPlan.BoardPart? in
                    let round = rounds[index].result.round
                    guard agency.rounds.contains(round.id),
                        let result = rounds[index].result.agency(agency.id)
                    else { return nil }
                    return SharedAgencyPlan.BoardPart(
                        round: round.id, board: round.board, isAnsweredHere: round.id == agency.answersIn,
                        result: result, edition: rounds[index].result.edition,
                        rules: rounds[index].result.rules, own: own[index].followUp(of: agency.id)?.due(.resubmission),
                        followUp: plans[index].followUp(of: agency.id),
                        place: plans[index].places?.place(of: agency.id),
                        carried: carried[round.id]?[agency.id])
                }
                guard let first = parts.first(where: { $0.round == agency.answersIn }) else { return nil }
                return SharedAgencyPlan(agency: first.result.agency, boards: parts, joint: joint[agency.id])
            })
    }

    /// What each board of an agency asks of it by itself, in the partnership's order.
    private static func asked(
        of agency: SharedAgency, _ rounds: [AssessedRound], _ plans: [FollowUpPlan]
    ) -> [JointDate.Asked] {
        zip(rounds, plans).compactMap { round, plan in
            let opened = round.opened
            guard agency.rounds.contains(opened.round.id), let due = plan.followUp(of: agency.id)?.due(.resubmission),
                let sector = opened.round.invitations.first(where: { $0.agency.id == agency.id })?.agency.sector
            else { return nil }
            return JointDate.Asked(
                board: opened.round.board, due: due,
                days: AgencyDays(of: opened.round, opened.rules, opened.timetable.meetings).workingDays(
                    ofSector: sector))
        }
    }
}
