import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import SmallStandards
import Standards
import Submissions

/// A made-up return to the small edition with what readers found in it, kept as plain facts so that it can be made again with changes.
struct RandomDraft {
    struct Line {
        var rating: Level?
        var items: [SmallReturn.Item] = []
        var accepted: Set<String> = []
        var assessed: Level?
        var due: String?
        var isSafeguarded = false
        /// *Not applicable* is claimed, and approved or not.
        var notApplicable: Bool?
    }

    var lines: [Line]

    /// The day at which the age of evidence was measured when the return was decided on.
    static let evidenceDate = SmallReturn.date("2010-02-26")
    static let evaluator = Evaluator(edition: SmallEdition.edition, rules: SmallRules.rules)

    init(_ lines: [Line]) { self.lines = lines }

    /// Ratings, evidence of every kind and age, levels of the readers' own, actions: each there or not.
    init(_ dice: inout SeededGenerator, answersAll: Bool = false) {
        lines = (0..<3).map { criterion in
            var line = Line()
            if answersAll || Int.random(in: 0..<8, using: &dice) > 0 {
                line.rating = Level.allCases.randomElement(using: &dice)
            }
            for place in 0..<Int.random(in: 0...3, using: &dice) {
                let reference = "r\(criterion)-\(place)"
                let day = SmallReturn.date("2007-03-01").adding(days: Int.random(in: 0...1090, using: &dice))
                let review = SmallReturn.date("2010-01-01").adding(days: Int.random(in: 0...700, using: &dice))
                line.items.append(
                    .init(
                        Int.random(in: 0...2, using: &dice), day.isoText,
                        reviewBy: Bool.random(using: &dice) ? review.isoText : nil, reference))
                if Int.random(in: 0..<4, using: &dice) > 0 { line.accepted.insert(reference) }
            }
            if Int.random(in: 0..<3, using: &dice) == 0 { line.assessed = Level.allCases.randomElement(using: &dice) }
            if Bool.random(using: &dice) {
                line.due =
                    SmallReturn.date("2010-02-01").adding(days: Int.random(in: 0...500, using: &dice)).isoText
            }
            line.isSafeguarded = Int.random(in: 0..<4, using: &dice) == 0
            if !answersAll, Int.random(in: 0..<10, using: &dice) == 0 {
                line.notApplicable = Bool.random(using: &dice)
            }
            return line
        }
    }

    /// The return and its analysis.
    func made() -> (submission: Submission, analysis: Analysis) {
        var draft = SmallReturn()
        for (index, line) in lines.enumerated() {
            draft.answer(
                index, rating: line.notApplicable == nil ? line.rating : nil, line.items,
                plannedBy: line.due == nil ? nil : "Head of Staffing", due: line.due,
                notApplicable: line.notApplicable == nil ? nil : "We hold no such services.",
                safeguarded: line.isSafeguarded)
        }
        return (
            draft.submission,
            draft.analysis(
                accepting: lines.flatMap(\.accepted),
                assessed: Dictionary(
                    uniqueKeysWithValues: lines.enumerated().compactMap { index, line in
                        line.assessed.map { (index, $0) }
                    }),
                approving: Set(lines.indices.filter { lines[$0].notApplicable == true }),
                safeguarding: Set(lines.indices.filter { lines[$0].isSafeguarded }))
        )
    }

    /// What the evaluator makes of the return with the age of evidence measured on a day.
    func decision(on day: CivilDate = evidenceDate) -> Decision {
        let (submission, analysis) = made()
        return Self.evaluator.decide(on: submission, basis: .analysed(analysis), evidenceDate: day)
    }

    /// The return as a re-assessment on a day would have it before it, written out: readers' levels that the evidence no longer bears are
    /// lowered, and what is mended has a new item and the lowest level that is no gap.
    func rewritten(on day: CivilDate, mended: Set<Int>) -> RandomDraft {
        let before = decision()
        let after = decision(on: day)
        var draft = self
        for index in lines.indices {
            let once = SmallRules.rules.allowed(by: before.criteria[index].facts.evidence)
            let now = SmallRules.rules.allowed(by: after.criteria[index].facts.evidence)
            if let assessed = lines[index].assessed {
                // As much of the level as the evidence once bore has to be borne still.
                let borne = assessed < once ? assessed : once
                draft.lines[index].assessed = now < borne ? now : assessed
            }
        }
        let aged = draft.decision(on: day)
        for index in mended where lines[index].notApplicable != true {
            let reference = "mend\(index)"
            draft.lines[index].items.append(.init(0, day.isoText, reference))
            draft.lines[index].accepted.insert(reference)
            draft.lines[index].assessed = max(aged.criteria[index].level ?? .absent, .inPlace)
        }
        return draft
    }

    /// The criteria whose action has landed by a day when every action is late.
    func mended(by day: CivilDate, late days: Int = 0) -> Set<Int> {
        Set(
            lines.indices.filter { index in
                lines[index].due.map { SmallReturn.date($0).adding(days: days) <= day } ?? false
            })
    }

    /// What evaluating the rewritten return on a day comes to.
    func outcome(on day: CivilDate, late days: Int = 0, papers: CivilDate? = nil) -> Decision.Outcome {
        rewritten(on: day, mended: mended(by: papers ?? day, late: days)).decision(on: day).outcome
    }

    var base: DatedReturn {
        DatedReturn(decision(), edition: SmallEdition.edition, rules: SmallRules.rules)
    }
}

/// A round of such drafts, with meetings where they are given.
struct DraftRound {
    let result: RoundResult
    let plan: FollowUpPlan

    init(_ drafts: [RandomDraft], position: String = "2010-03-01", meetings: [ListedMeeting] = []) {
        let day = RandomDraft.evidenceDate
        let agencies = drafts.map { draft in
            let decision = draft.decision()
            return AgencyResult(
                invitation: Invitation(
                    agency: decision.submission.agency, due: day, received: [], chased: [], extensions: [],
                    exemption: nil, isConstructed: true, offset: 0),
                submissions: [decision.submission], hasRefusedReturn: false, decisions: [decision])
        }
        let round = Round(
            id: "small", title: "A round", board: "A board", marking: "Not marked",
            edition: SmallEdition.edition.identity, gradingRules: "small-rules", followUpRules: "small-follow-up",
            opened: day, due: day, evidenceDate: day, positionDate: SmallReturn.date(position), closedDays: [],
            isConstructed: true, about: nil, invitations: agencies.map(\.invitation),
            source: SourceText(file: "round.xml", bytes: []))
        result = RoundResult(
            round: round, edition: SmallEdition.edition, rules: SmallRules.rules, agencies: agencies, refusedFiles: 0)
        let plan = FollowUpPlanner(rules: SmallFollowUp.rules, workingDays: WorkingDays()).plan(for: result)
        let places = PlacePlanner(
            listed: meetings, workingDays: WorkingDays(), agreed: nil, position: round.positionDate
        ).plan(for: result, plan)
        self.plan = meetings.isEmpty ? plan : plan.with(places)
    }

    /// The forecast of the round's first agency.
    func forecast(slips: [Int] = RoundForecast.usualSlips) -> AgencyForecast? {
        let timetable = Timetable(of: result, plan, meetings: nil, workingDays: WorkingDays(), agreed: nil)
        guard
            case .forecast(let forecast)? = RoundForecast(of: result, plan, timetable, slips: slips).agencies.first?
                .entry
        else { return nil }
        return forecast
    }

    static func meeting(_ id: String, _ date: String, papersDays: Int = 7) -> ListedMeeting {
        ListedMeeting(
            id: id, group: .auditGroup, date: SmallReturn.date(date), places: 2, papersDays: papersDays, added: nil,
            moved: nil, cancelled: nil, offset: 0)
    }
}
