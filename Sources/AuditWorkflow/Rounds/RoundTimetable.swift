import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import RecordReading
import Standards
import SubmissionImport
import Submissions

/// The meetings of a round's board and the timetable agreed before, free of faults, with what follows for dates.
struct RoundTimetable {
    let meetings: MeetingCalendar?
    let agreed: AgreedTimetable?
    /// What was found without refusing either document.
    let warnings: [Diagnostic]

    /// Reads and checks both documents against the round; refuses the round where one of them is faulty.
    static func read(
        _ contents: RoundFolder.Contents, _ round: Round, _ rules: RoundRules
    ) -> Result<RoundTimetable, RefusedInput> {
        let meetings = contents.meetings.map { MeetingsImporter.read($0) }
        let agreed = contents.timetable.map { TimetableImporter.read($0) }
        var found = (meetings?.diagnostics ?? []) + (agreed?.diagnostics ?? [])
        if let calendar = meetings?.value { found += MeetingsFit(round: round, rules: rules).findings(on: calendar) }
        if let timetable = agreed?.value {
            let known: TimetableFit.Meetings =
                switch meetings {
                case nil: .none
                case let imported?: imported.value.map { .listed($0) } ?? .refused
                }
            found += TimetableFit(round: round, rules: rules, meetings: known).faults(of: timetable)
        }
        if found.contains(where: { $0.severity == .error }) { return .failure(RefusedInput(diagnostics: found)) }
        return .success(RoundTimetable(meetings: meetings?.value, agreed: agreed?.value, warnings: found))
    }

    /// What follows from the decisions of a round, with the places of re-assessments.
    ///
    /// - Parameter joint: By agency, the one day on which it sends its return again to several boards.
    func plan(for result: RoundResult, _ rules: RoundRules, joint: [String: JointDate]) -> FollowUpPlan {
        let round = result.round
        let days = AgencyDays(of: round, rules, meetings)
        let plan = FollowUpPlanner(
            rules: rules.followUp, workingDays: days.workingDays, sectorDays: days.sectorDays,
            extensions: agreed?.extensions ?? [], withdrawn: Set(agreed?.withdrawals.map(\.agency) ?? []), joint: joint
        ).plan(for: result)
        guard let meetings else { return plan }
        let places = PlacePlanner(
            listed: meetings.meetings, workingDays: days.workingDays, agreed: agreed, position: round.positionDate)
        return plan.with(places.plan(for: result, plan))
    }

    /// Everything with a date, and what has changed since the timetable was agreed.
    func timetable(of result: RoundResult, _ plan: FollowUpPlan, _ rules: RoundRules) -> Timetable {
        Timetable(
            of: result, plan, meetings: meetings, workingDays: rules.workingDays(of: result.round), agreed: agreed)
    }
}
