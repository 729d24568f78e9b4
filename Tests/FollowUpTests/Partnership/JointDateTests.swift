import CivilCalendar
import Evaluation
import FollowUp
import SmallStandards
import Standards
import Submissions
import Testing

/// The one day on which an agency sends its return again to several boards.
struct `A joint day` {
    private func due(_ date: String, extendedFrom: String? = nil, movedFrom: String? = nil) -> DueDate {
        DueDate(
            date: SmallReturn.date(date), from: SmallReturn.date("2010-04-29"), days: 90, rule: "A3",
            moved: movedFrom.map { .init(from: SmallReturn.date($0), reason: "a Saturday") },
            extended: extendedFrom.map {
                .init(
                    from: SmallReturn.date($0),
                    reason: RecordedReason(on: SmallReturn.date("2010-05-01"), by: "Chair", reason: "A merger."))
            })
    }

    private func asked(_ board: String, _ due: DueDate, closed: [ClosedDay] = []) -> JointDate.Asked {
        JointDate.Asked(board: board, due: due, days: WorkingDays(closedDays: closed))
    }

    @Test func `is the earliest of those the boards ask for, with the rule and the words of that board`() throws {
        let joint = try #require(
            JointDate([
                asked("Upper", due("2010-08-06")), asked("Middle", due("2010-07-28", movedFrom: "2010-07-31")),
                asked("Lower", due("2010-08-02")),
            ]))
        #expect(joint.due == due("2010-07-28", movedFrom: "2010-07-31"))
        #expect(joint.board == "Middle" && joint.boards == ["Upper", "Middle", "Lower"])
    }

    @Test func `is that of the board named first where two ask for the same day`() throws {
        let joint = try #require(JointDate([asked("Upper", due("2010-07-28")), asked("Lower", due("2010-07-28"))]))
        #expect(joint.board == "Upper" && joint.due.moved == nil)
    }

    @Test func `is the last day before on which all boards work, and says why`() throws {
        let closed = ClosedDay.boardClosure(SmallReturn.date("2010-07-26"), "Office move")
        let joint = try #require(
            JointDate([asked("Upper", due("2010-07-26")), asked("Lower", due("2010-08-06"), closed: [closed])]))
        #expect(joint.due.date.isoText == "2010-07-23", "over the week-end before")
        #expect(joint.board == "Upper")
        #expect(
            joint.due.moved
                == .init(from: SmallReturn.date("2010-07-26"), reason: "a day the board is closed (Office move)"))
    }

    @Test func `is none where fewer than two boards ask`() {
        #expect(JointDate([]) == nil)
        #expect(JointDate([asked("Upper", due("2010-07-28"))]) == nil)
    }

    @Test func `takes a later day one board granted for what it is, so that another's may be the earliest`() throws {
        let upper = due("2010-09-30", extendedFrom: "2010-07-28")
        let joint = try #require(JointDate([asked("Upper", upper), asked("Lower", due("2010-08-06"))]))
        #expect(joint.board == "Lower" && joint.due.date.isoText == "2010-08-06" && joint.due.extended == nil)
        let both = try #require(
            JointDate([asked("Upper", upper), asked("Lower", due("2010-10-01", extendedFrom: "2010-08-06"))]))
        #expect(both.board == "Upper" && both.due.extended?.from.isoText == "2010-07-28")
    }

    /// Rules that would be broken only now and then are looked for with two thousand boards' worth of days.
    @Test func `is never later than any board's own and always a day on which all of them work`() throws {
        var random = SeededGenerator(seed: 20_100_728)
        var moved = 0
        for _ in 0..<2000 {
            let asked = (0..<Int.random(in: 2...4, using: &random)).map { board -> JointDate.Asked in
                let closed = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                    ClosedDay.boardClosure(
                        SmallReturn.date("2010-06-01").adding(days: Int.random(in: 0..<30, using: &random)), "Closed")
                }
                let days = WorkingDays(closedDays: closed)
                let own = days.nextWorkingDay(
                    onOrAfter: SmallReturn.date("2010-06-10").adding(days: Int.random(in: 0..<20, using: &random)))
                return JointDate.Asked(board: "Board \(board)", due: due(own.isoText), days: days)
            }
            let joint = try #require(JointDate(asked))
            #expect(asked.allSatisfy { joint.due.date <= $0.due.date && $0.days.isWorkingDay(joint.due.date) })
            let earliest = try #require(asked.map(\.due.date).min())
            // No later day would do: every day between it and the earliest is one on which some board does not work.
            var day = joint.due.date.adding(days: 1)
            while day <= earliest {
                #expect(asked.contains { !$0.days.isWorkingDay(day) }, "\(day.isoText) would do")
                day = day.adding(days: 1)
            }
            #expect((joint.due.moved == nil) == (joint.due.date == earliest))
            if joint.due.moved != nil { moved += 1 }
        }
        #expect(moved > 100, "hardly any day had to move")
    }
}

/// What a plan makes of agencies that were withdrawn, and of days several boards share.
struct `A plan of the follow-up` {
    private let day = SmallReturn.date("2010-02-26")

    /// The steps of one inadequate agency.
    private func steps(
        board: String = "A board", withdrawn: Set<String> = [], joint: [String: JointDate] = [:],
        extensions: [GrantedExtension] = []
    ) -> [AgencyStepDue] {
        let planner = FollowUpPlanner(
            rules: SmallFollowUp.rules, workingDays: WorkingDays(), extensions: extensions, withdrawn: withdrawn,
            joint: joint)
        return planner.plan(for: SmallPart.result(board: board)).agencies.first?.steps ?? []
    }

    private func joint(_ date: String, _ board: String = "Another board") throws -> JointDate {
        func asked(_ board: String) -> JointDate.Asked {
            JointDate.Asked(
                board: board,
                due: DueDate(date: SmallReturn.date(date), from: day, days: 60, rule: "B7", moved: nil),
                days: WorkingDays())
        }
        return try #require(JointDate([asked(board), asked("A third board")]))
    }

    @Test func `asks an agency that was withdrawn for nothing again, and for all else as before`() {
        #expect(steps().map(\.step.kind) == [.earlyUpdate, .resubmission])
        #expect(steps(withdrawn: ["agency-a"]).map(\.step.kind) == [.earlyUpdate])
        #expect(steps(withdrawn: ["agency-b"]).map(\.step.kind) == [.earlyUpdate, .resubmission])
        #expect(AgencyStep.Kind.allCases.filter(\.isAboutReassessment) == [.resubmission, .reassessment])
    }

    @Test func `takes the joint day for sending again, says whose it is, and leaves every other day`() throws {
        let own = steps()
        let shared = steps(joint: ["agency-a": try joint("2010-05-04")])
        #expect(shared.first?.due == own.first?.due)
        let due = try #require(shared.last?.due)
        #expect(due.date.isoText == "2010-05-04" && due.rule == "B7" && due.days == 60)
        #expect(
            due.joint
                == .init(
                    board: "Another board", boards: ["Another board", "A third board"], own: own.last?.due.date))
        #expect(own.last?.due.joint == nil)
        #expect(steps(joint: ["agency-b": try joint("2010-05-04")]) == own)
    }

    @Test func `names no day of its own where its own rule set the joint day, or the same`() throws {
        let own = try #require(steps().last?.due.date.isoText)
        #expect(steps(joint: ["agency-a": try joint(own)]).last?.due.joint?.own == nil)
        let set = steps(board: "Another board", joint: ["agency-a": try joint("2010-05-04")]).last?.due
        #expect(set?.joint?.board == "Another board" && set?.joint?.own == nil)
    }

    @Test func `never moves a day later for other boards' sake`() throws {
        let own = steps()
        #expect(steps(joint: ["agency-a": try joint("2010-12-01")]) == own)
    }
}

/// A round of one agency that is inadequate, and what a board makes of it.
enum SmallPart {
    static let day = SmallReturn.date("2010-02-26")

    static func draft(_ assessed: [Int: Level] = [:], revision: Int = 1) -> (SmallReturn, Analysis) {
        var draft = SmallReturn(revision: revision)
        for index in 0..<3 { draft.answer(index, rating: .inPlace, [.init(0, "2010-01-01", "new\(index)")]) }
        return (
            draft, draft.analysis(accepting: ["new0", "new1", "new2"], assessed: assessed)
        )
    }

    static func agency(
        _ assessed: [Int: Level]?, type: String = "police", due: String = "2010-02-26", revision: Int = 1,
        edition: Edition = SmallEdition.edition
    ) -> AgencyResult {
        let (draft, analysis) = draft(assessed ?? [:], revision: revision)
        let agency = SmallReturn(type: type).submission.agency
        let evaluator = Evaluator(edition: edition, rules: SmallRules.rules)
        return AgencyResult(
            invitation: Invitation(
                agency: agency, due: SmallReturn.date(due), received: [], chased: [], extensions: [], exemption: nil,
                isConstructed: true, offset: 0),
            submissions: [draft.submission], hasRefusedReturn: false,
            decisions: assessed == nil
                ? [] : [evaluator.decide(on: draft.submission, basis: .analysed(analysis), evidenceDate: day)])
    }

    static func result(board: String = "A board") -> RoundResult {
        let agency = agency([0: .absent, 1: .absent, 2: .absent])
        return RoundResult(
            round: Round(
                id: "small", title: "A round", board: board, marking: "Not marked",
                edition: SmallEdition.edition.identity, gradingRules: "small-rules", followUpRules: "small-follow-up",
                opened: day, due: day, evidenceDate: day, positionDate: day, closedDays: [], isConstructed: true,
                about: nil, invitations: [agency.invitation],
                source: agency.submissions.first?.source ?? SmallReturn().submission.source),
            edition: SmallEdition.edition, rules: SmallRules.rules, agencies: [agency], refusedFiles: 0)
    }
}
