package import CivilCalendar
package import Evaluation
import Standards
import Submissions

/// The forecast of a round: one for each agency whose return was decided on, and for each other why there is none.
package struct RoundForecast: Sendable {
    /// What is known of one agency's days to come.
    package enum Entry: Sendable, Hashable {
        case forecast(AgencyForecast)
        /// Nobody has read a return of the agency, so nothing is known that could be carried on.
        case nothingRead(AgencyState)
    }

    /// One agency of the round.
    package struct Agency: Sendable, Hashable {
        package let id: String
        package let entry: Entry
    }

    /// The slips asked for, in days, that are tried unless others are named.
    package static let usualSlips = [14, 28, 56]
    /// The slips that can be asked for, in days.
    package static let possibleSlips = 1...3650

    package let start: CivilDate
    /// In days, smallest first, each once.
    package let slips: [Int]
    /// In the round's order.
    package let agencies: [Agency]

    /// Makes the forecast of a round from its position date.
    ///
    /// - Parameters:
    ///   - timetable: For the meetings of all groups.
    ///   - slips: How many days late plans are tried; those that are not possible are left out.
    ///   - agencies: The ids of the only agencies wanted; nil for all.
    package init(
        of result: RoundResult, _ plan: FollowUpPlan, _ timetable: Timetable, slips: [Int] = usualSlips,
        agencies: [String]? = nil
    ) {
        let slips = Set(slips).filter(Self.possibleSlips.contains).sorted()
        let start = result.round.positionDate
        let lastMeeting = timetable.items.filter { item in
            if case .meeting = item.subject { !item.isCancelled } else { false }
        }.map(\.date).max()
        self.start = start
        self.slips = slips
        self.agencies = result.agencies.filter { agency in
            agencies?.contains { $0.utf8.elementsEqual(agency.agency.id.utf8) } ?? true
        }.map { agency in
            guard let decision = agency.standing, let followUp = plan.followUp(of: agency.agency.id) else {
                return Agency(id: agency.agency.id, entry: .nothingRead(agency.state))
            }
            let forecast = AgencyForecast(
                agency, decision, followUp, in: plan, edition: result.edition, rules: result.rules, from: start,
                lastMeeting: lastMeeting, slips: slips)
            return Agency(id: agency.agency.id, entry: .forecast(forecast))
        }
    }
}
