import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import Reporting
import Standards
import Submissions

/// The sample round with what papers need: an office, offers, and a day by which agencies can reply.
enum PapersRound {
    static let office = BoardOffice(post: "Board manager", address: "Thornmere Town Hall, room 4")
    static let offers = [
        BoardOffer(standard: nil, text: "The audit tool comes back with your answers filled in."),
        BoardOffer(standard: 5, text: "A half day on safer recruitment."),
        BoardOffer(standard: 0, text: "A visit by the chair of another board."),
    ]

    /// The round seen on 15 June 2010.
    static let report = report()
    static let files = report.files(for: .board)

    static func report(
        papers: RoundPapers = RoundPapers(office: office, offers: offers),
        replyBy: CivilDate? = SampleRound.day(2010, 6, 30), agencies: [SampleAgency] = SampleAgencies.all
    ) -> RoundReport {
        let evaluator = Evaluator(edition: SampleEdition.edition, rules: SampleRules.grading)
        let day = SampleRound.day(2010, 2, 26)
        let results = agencies.map { agency -> AgencyResult in
            let result = agency.result(by: evaluator, evidenceDate: day)
            return AgencyResult(
                invitation: result.invitation, submissions: result.submissions,
                hasRefusedReturn: result.hasRefusedReturn,
                decisions: result.decisions.map { decision in
                    guard let analysis = decision.basis.analysis else { return decision }
                    return evaluator.decide(
                        on: decision.submission, basis: .analysed(analysis.replying(by: replyBy)), evidenceDate: day)
                })
        }
        let sample = SampleRound.report.result.round
        let round = Round(
            id: sample.id, title: sample.title, board: sample.board, marking: sample.marking, edition: sample.edition,
            gradingRules: sample.gradingRules, followUpRules: sample.followUpRules, opened: sample.opened,
            due: sample.due, evidenceDate: sample.evidenceDate, positionDate: sample.positionDate, closedDays: [],
            isConstructed: false, about: nil, papers: papers, invitations: results.map(\.invitation),
            source: sample.source)
        let result = RoundResult(
            round: round, edition: SampleEdition.edition, rules: SampleRules.grading, agencies: results,
            refusedFiles: 0)
        let workingDays = WorkingDays(closedDays: [])
        let plan = FollowUpPlanner(rules: SampleRules.followUp, workingDays: workingDays).plan(for: result)
        return RoundReport(
            result: result, plan: plan,
            timetable: Timetable(of: result, plan, meetings: nil, workingDays: workingDays, agreed: nil), refused: [],
            warnings: [], checks: [])
    }

    /// One agency of a round by its short id.
    static func agency(_ id: String, of report: RoundReport = report) -> AgencyResult? {
        report.result.agencies.first { $0.agency.id == "thornmere-\(id)" }
    }

    /// What one agency is told.
    static func feedback(_ id: String, of report: RoundReport = report) -> FeedbackModel? {
        agency(id, of: report).flatMap { agency in
            let forecast = report.forecast().agencies.first { $0.id == agency.agency.id }
            guard case .forecast(let course)? = forecast?.entry else { return FeedbackModel(agency, nil, in: report) }
            return FeedbackModel(agency, course, in: report)
        }
    }

    /// The page of one agency's feedback.
    static func page(_ id: String, of files: [ReportFile] = files) -> String {
        PageReading.text("feedback/thornmere-\(id).html", of: files)
    }
}

extension Analysis {
    fileprivate func replying(by day: CivilDate?) -> Analysis {
        Analysis(
            agency: agency, revision: revision, readers: readers, date: date, replyBy: day,
            isConstructed: isConstructed,
            findings: findings, decision: decision, source: source)
    }
}
