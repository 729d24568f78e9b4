import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import SmallStandards
import Standards
import Submissions
import Testing

struct `The follow-up of a round` {
    private let planner = FollowUpPlanner(rules: SmallFollowUp.rules, workingDays: WorkingDays())
    private let day = SmallReturn.date("2010-02-26")

    private func result(_ drafts: [(SmallReturn, Analysis)]) -> RoundResult {
        let evaluator = Evaluator(edition: SmallEdition.edition, rules: SmallRules.rules)
        let agencies = drafts.map { draft, analysis in
            let submission = draft.submission
            return AgencyResult(
                invitation: Invitation(
                    agency: submission.agency, due: day, received: [], chased: [], extensions: [], exemption: nil,
                    isConstructed: true, offset: 0),
                submissions: [submission], hasRefusedReturn: false,
                decisions: [evaluator.decide(on: submission, basis: .analysed(analysis), evidenceDate: day)])
        }
        let round = Round(
            id: "small", title: "A round", board: "A board", marking: "Not marked",
            edition: SmallEdition.edition.identity,
            gradingRules: "small-rules", followUpRules: "small-follow-up", opened: day, due: day, evidenceDate: day,
            positionDate: day, closedDays: [], isConstructed: true, about: nil, invitations: agencies.map(\.invitation),
            source: SourceText(file: "round.xml", bytes: []))
        return RoundResult(
            round: round, edition: SmallEdition.edition, rules: SmallRules.rules, agencies: agencies, refusedFiles: 0)
    }

    /// Rated as the three levels say, every item accepted; planned where asked.
    private func draft(
        _ agency: String, _ levels: [Level], planned: Set<Int> = [], rated: Level? = nil, decided: String? = nil
    ) -> (SmallReturn, Analysis) {
        var draft = SmallReturn(agency: agency)
        for (index, level) in levels.enumerated() {
            let items: [SmallReturn.Item] =
                switch level {
                case .absent: []
                case .partly: [.init(0, "2000-01-01", "old\(index)")]
                case .inPlace: [.init(0, "2010-01-01", "new\(index)")]
                case .embedded: [.init(1, "2010-01-01", "practice\(index)"), .init(2, "2010-01-01", "effect\(index)")]
                }
            draft.answer(
                index, rating: rated ?? level, items, plannedBy: planned.contains(index) ? "Head of Staffing" : nil,
                due: planned.contains(index) ? "2010-06-30" : nil)
        }
        let references = (0..<3).flatMap { ["old\($0)", "new\($0)", "practice\($0)", "effect\($0)"] }
        return (draft, draft.analysis(accepting: references, decided: decided))
    }

    @Test func `gives every gap exactly one action, in every state of the answers`() {
        for first in Level.allCases {
            for second in Level.allCases {
                for third in Level.allCases {
                    let levels = [first, second, third]
                    let plan = planner.plan(for: result([draft("a", levels)]))
                    let gaps = levels.indices.filter { levels[$0] < .inPlace }
                    let followUp = plan.followUp(of: "a")
                    #expect(followUp?.actions.map(\.criterion).sorted() == gaps)
                    #expect(followUp?.excused.isEmpty == true)
                    #expect(followUp?.actions.allSatisfy { planner.workingDays.isWorkingDay($0.due.date) } == true)
                }
            }
        }
    }

    @Test func `puts live risk first and apart`() {
        let plan = planner.plan(for: result([draft("a", [.absent, .absent, .absent])]))
        let actions = plan.followUp(of: "a")?.actions ?? []
        #expect(actions.map(\.isLiveRisk) == [true, false, false])
        #expect(plan.followUp(of: "a")?.liveRisks.map(\.criterion) == [0])
    }

    @Test func `names the agency's own post and date, and lists what its plan does not cover`() {
        let plan = planner.plan(for: result([draft("a", [.inPlace, .partly, .partly], planned: [1])]))
        let followUp = plan.followUp(of: "a")
        #expect(followUp?.actions.first { $0.criterion == 1 }?.post == "Head of Staffing")
        #expect(followUp?.actions.first { $0.criterion == 1 }?.agencyDate?.isoText == "2010-06-30")
        #expect(followUp?.uncovered.map(\.criterion) == [2])
    }

    @Test func `asks an inadequate agency for an early update and a resubmission of what is weak`() {
        let plan = planner.plan(for: result([draft("a", [.embedded, .embedded, .absent], rated: .embedded)]))
        #expect(plan.followUp(of: "a")?.steps.map(\.step.kind) == [.earlyUpdate, .resubmission])
        #expect(plan.followUp(of: "a")?.resubmit == [1])
        #expect(plan.followUp(of: "a")?.steps.map(\.due.date.isoText) == ["2010-04-01", "2010-06-16"])
    }

    @Test func `asks nothing more of a very good one`() {
        let followUp = planner.plan(for: result([draft("a", [.embedded, .embedded, .embedded])])).followUp(of: "a")
        #expect(
            followUp?.actions.isEmpty == true && followUp?.steps.isEmpty == true && followUp?.resubmit.isEmpty == true)
    }

    @Test func `counts from the day of the decision where one is recorded`() {
        let plan = planner.plan(
            for: result([draft("a", [.embedded, .embedded, .absent], rated: .embedded, decided: "inadequate")]))
        #expect(plan.followUp(of: "a")?.from.isoText == "2010-04-29")
    }

    @Test func `makes a weakness shared by two agencies an action of the board`() {
        let result = result([
            draft("a", [.embedded, .embedded, .partly]), draft("b", [.embedded, .embedded, .partly], planned: [2]),
        ])
        let themes = result.themes
        #expect(themes.map(\.subject) == [.standard(1), .criterion(2)])
        #expect(themes.map(\.weak) == [["a", "b"], ["a", "b"]])
        #expect(themes.map(\.declaredAndPlanned) == [["b"], ["b"]])
        #expect(
            planner.plan(for: result).boardActions.map(\.theme.subject) == [.standard(1)],
            "the criterion is a detail of its standard")
    }
}
