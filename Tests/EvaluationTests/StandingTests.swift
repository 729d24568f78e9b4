import CivilCalendar
import Evaluation
import SmallStandards
import Standards
import Submissions
import Testing

struct `A criterion's standing` {
    private let evaluator = Evaluator(edition: SmallEdition.edition, rules: SmallRules.rules)
    private let day = SmallReturn.date("2010-02-26")
    private let item = SmallReturn.Item(0, "2010-01-01", "A")

    @Test func `is the reader's level where one was given, above or below everything else`() {
        var draft = SmallReturn()
        draft.answer(0, rating: .embedded, [item])
        for level in Level.allCases {
            let analysis = draft.analysis(accepting: ["A"], assessed: [0: level])
            let decision = evaluator.decide(on: draft.submission, basis: .analysed(analysis), evidenceDate: day)
            #expect(decision.criteria[0].standing == .level(level))
            #expect(decision.criteria[0].cause == .assessed)
        }
    }

    @Test func `is unanswered, never 0, where nothing was answered, and then there is a range and no grade`() {
        var draft = SmallReturn()
        draft.answer(0, rating: .inPlace, [item])
        draft.answer(1, rating: .inPlace, [SmallReturn.Item(0, "2010-01-01", "B")])
        let decision = evaluator.decide(
            on: draft.submission, basis: .analysed(draft.analysis(accepting: ["A", "B"])), evidenceDate: day)
        #expect(decision.criteria[2].standing == .unanswered)
        #expect(decision.grade == nil)
        #expect(decision.outcome == .provisional(lowest: 0, highest: 2))
        #expect(decision.limits.isEmpty, "an open return has no deciding rules yet")
    }

    @Test func `may be assessed by a reader though the agency left it blank`() {
        var draft = SmallReturn()
        draft.answer(0, rating: .inPlace, [item])
        draft.answer(1, rating: .inPlace, [SmallReturn.Item(0, "2010-01-01", "B")])
        draft.answer(2, rating: nil)
        let analysis = draft.analysis(accepting: ["A", "B"], assessed: [2: .inPlace])
        let decision = evaluator.decide(on: draft.submission, basis: .analysed(analysis), evidenceDate: day)
        #expect(decision.criteria[2].standing == .level(.inPlace))
        #expect(decision.grade == 1)
    }

    @Test func `is unanswered where not applicable was claimed without leave, and left out where a reader approved it`()
    {
        var draft = SmallReturn()
        draft.answer(0, rating: .inPlace, [item])
        draft.answer(1, rating: nil, notApplicable: "We do not recruit.")
        draft.answer(2, rating: .inPlace, [SmallReturn.Item(0, "2010-01-01", "C")])
        let refused = evaluator.decide(
            on: draft.submission, basis: .analysed(draft.analysis(accepting: ["A", "C"])), evidenceDate: day)
        #expect(refused.criteria[1].standing == .unanswered)
        #expect(refused.criteria[1].cause == .notApplicableRefused)
        #expect(refused.grade == nil)
        let approved = evaluator.decide(
            on: draft.submission, basis: .analysed(draft.analysis(accepting: ["A", "C"], approving: [1])),
            evidenceDate: day)
        #expect(approved.criteria[1].standing == .notApplicable)
        #expect(approved.grade == 1)
    }

    @Test func `with nothing applicable anywhere there is no grade, which is not an inadequate one`() {
        var draft = SmallReturn()
        for index in 0..<3 { draft.answer(index, rating: nil, notApplicable: "We work with adults only.") }
        let decision = evaluator.decide(
            on: draft.submission, basis: .analysed(draft.analysis(approving: [0, 1, 2])), evidenceDate: day)
        #expect(decision.outcome == .notGradable)
        #expect(decision.standards.allSatisfy { $0.isNotRated })
    }

    @Test func `silence does not declare a weakness`() {
        var draft = SmallReturn()
        draft.answer(0, rating: nil)
        draft.answer(1, rating: .inPlace, [item])
        draft.answer(2, rating: .inPlace, [SmallReturn.Item(0, "2010-01-01", "C")])
        let analysis = draft.analysis(accepting: ["A", "C"], assessed: [0: .absent])
        let decision = evaluator.decide(on: draft.submission, basis: .analysed(analysis), evidenceDate: day)
        #expect(decision.standards[0].state.facts?.isDeclared == false)
    }
}
