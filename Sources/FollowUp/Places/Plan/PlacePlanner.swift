package import CivilCalendar
package import Evaluation
package import Standards
package import Submissions

/// Gives each agency that is to be re-assessed its place at a meeting of the audit group.
package struct PlacePlanner: Sendable {
    /// The meetings of the audit group that will be held, in order.
    private let meetings: [Meeting]
    private let listed: [ListedMeeting]
    private let agreed: AgreedTimetable?
    private let position: CivilDate

    /// - Parameters:
    ///   - listed: All meetings of the board, the cancelled ones among them.
    ///   - agreed: The timetable agreed before.
    ///   - position: The day the plan is made for: no paper can be in before it.
    package init(
        listed: [ListedMeeting], workingDays: WorkingDays, agreed: AgreedTimetable?, position: CivilDate
    ) {
        self.listed = listed
        self.agreed = agreed
        self.position = position
        meetings = listed.filter { $0.group == .auditGroup && $0.cancelled == nil }.map { $0.meeting(workingDays) }
            .sorted(by: Meeting.inOrder)
    }

    /// The best plan there is for the agencies of a round, given what follows from their decisions.
    package func plan(for result: RoundResult, _ followUp: FollowUpPlan) -> PlacePlan {
        let waiting = result.agencies.compactMap { agency in
            followUp.followUp(of: agency.agency.id).flatMap { Waiting(agency, $0, followUp) }
        }.sorted { $0.agency.utf8.lexicographicallyPrecedes($1.agency.utf8) }
        let held = agreedMeetings(of: waiting)
        let question = PlaceQuestion(
            places: meetings.map(\.places),
            claims: waiting.map { one in
                PlaceQuestion.Claim(
                    priority: one.priority, lateness: meetings.map { lateness(of: one, at: $0, held[one.agency]) },
                    held: held[one.agency].flatMap { id in meetings.firstIndex { $0.id == id } })
            })
        let answer = PlaceSearch.best(for: question)
        let wording = PlaceReasons(
            meetings: meetings, listed: listed, position: position, agencies: waiting.map(\.agency),
            question: question, answer: answer)
        let places = waiting.indices.map { index in
            let one = waiting[index]
            let place = answer[index]
            return AgencyPlace(
                agency: one.agency, priority: one.priority, ready: one.ready, deadline: one.deadline,
                meeting: place.map { meetings[$0] },
                lateness: place.flatMap { question.claims[index].lateness[$0] } ?? 0,
                reason: wording.reason(of: index),
                move: held[one.agency].flatMap { wording.move(of: index, from: $0, ready: one.ready.day) })
        }
        return PlacePlan(
            meetings: meetings, places: places, shortage: shortage(in: question, waiting),
            mends: PlaceMend.smallest(for: question).map { named($0, waiting) })
    }

    /// By agency the meeting agreed on. One that was due to be held by the day of the agency's decision has been overtaken by it: what was
    /// agreed then was the re-assessment that led to this decision, or an earlier one.
    private func agreedMeetings(of waiting: [Waiting]) -> [String: String] {
        let decided = Dictionary(waiting.map { ($0.agency, $0.decided) }) { first, _ in first }
        let days = Dictionary(listed.map { ($0.id, $0.date) }) { first, _ in first }
        let open = (agreed?.places ?? []).filter { place in
            guard let decided = decided[place.agency], let day = days[place.meeting] else { return true }
            return day > decided
        }
        return Dictionary(open.map { ($0.agency, $0.meeting) }) { first, _ in first }
    }

    /// How late an agency would be at a meeting; nil where its papers cannot be in for it.
    private func lateness(of one: Waiting, at meeting: Meeting, _ held: String?) -> Int? {
        // Where it has a place already its papers may be on their way.
        let first = held == meeting.id ? one.ready.day : max(one.ready.day, position)
        guard meeting.date >= position, meeting.papers >= first else { return nil }
        return max(0, one.deadline.date.days(to: meeting.date))
    }

    private func shortage(in question: PlaceQuestion, _ waiting: [Waiting]) -> PlacePlan.Shortage? {
        PlaceShortage(in: question).map { shortage in
            PlacePlan.Shortage(
                agencies: shortage.claims.map { waiting[$0].agency }, meetings: shortage.meetings.map { meetings[$0] },
                others: shortage.others)
        }
    }

    private func named(_ mend: PlaceMend, _ waiting: [Waiting]) -> PlacePlan.Mend {
        func named(_ extras: [PlaceMend.Extra]) -> [(Meeting, Int)] { extras.map { (meetings[$0.meeting], $0.places) } }
        func named(_ all: [PlaceMend.Days]) -> [(agency: String, days: Int)] {
            all.map { (waiting[$0.claim].agency, $0.days) }
        }
        return switch mend {
        case .places(let extras): .places(named(extras))
        case .extensions(let all): .extensions(named(all))
        case .both(let extras, let all): .both(named(extras), named(all))
        }
    }

    /// An agency that is to be re-assessed.
    private struct Waiting {
        let agency: String
        let priority: Int
        let ready: AgencyPlace.Ready
        let deadline: DueDate
        /// The day of the decision that asks for it.
        let decided: CivilDate

        init?(_ agency: AgencyResult, _ followUp: AgencyFollowUp, _ plan: FollowUpPlan) {
            guard let deadline = followUp.due(.reassessment) else { return nil }
            self.agency = followUp.agency
            self.deadline = deadline
            decided = followUp.from
            priority = followUp.actions.map(\.priority).min() ?? max(plan.rules.priorities.count - 1, 0)
            if let day = agency.revisedOn {
                ready = .received(day)
            } else if let resubmission = followUp.due(.resubmission) {
                ready = .due(resubmission)
            } else {
                ready = .decided(followUp.from)
            }
        }
    }
}

extension AgencyFollowUp {
    /// When one of the steps a grade asks for is due, the first day where several rules ask for it; nil where it is not asked for.
    package func due(_ kind: AgencyStep.Kind) -> DueDate? {
        steps.filter { $0.step.kind == kind }.map(\.due).min { $0.date < $1.date }
    }
}
