import CivilCalendar
import Evaluation
import SmallStandards
import Standards
import Submissions
import Testing

struct `The evidence gate` {
    private let evaluator = Evaluator(edition: SmallEdition.edition, rules: SmallRules.rules)
    private let day = SmallReturn.date("2010-02-26")

    /// The finding on criterion 1.1, rated 3, with these items, all accepted.
    private func finding(_ items: [SmallReturn.Item], accepting: [String]? = nil) -> CriterionFinding {
        var draft = SmallReturn()
        draft.answer(0, rating: .embedded, items)
        let analysis = draft.analysis(accepting: accepting ?? items.map(\.reference))
        return evaluator.decide(on: draft.submission, basis: .analysed(analysis), evidenceDate: day).criteria[0]
    }

    @Test func `holds a claim with nothing accepted at level 0`() {
        let finding = finding([.init(0, "2010-01-01", "A")], accepting: [])
        #expect(finding.standing == .level(.absent))
        #expect(finding.cause == .gate(0))
        #expect(finding.evidence.map(\.acceptance) == [.undecided])
    }

    @Test func `lets an item that is too old carry level 1`() {
        let finding = finding([.init(0, "2007-02-25", "A")])
        #expect(finding.standing == .level(.partly))
        #expect(finding.evidence.map(\.currency) == [.tooOld(since: SmallReturn.date("2010-02-25"))])
    }

    @Test func `counts an item in date on the very last day of its age`() {
        let finding = finding([.init(0, "2007-02-26", "A")])
        #expect(finding.standing == .level(.inPlace))
        #expect(finding.evidence.map(\.currency) == [.inDate(until: day)])
    }

    @Test func `takes an item past its own review date as out of date`() {
        #expect(finding([.init(0, "2009-06-01", reviewBy: "2010-02-25", "A")]).standing == .level(.partly))
        #expect(finding([.init(0, "2009-06-01", reviewBy: "2010-02-26", "A")]).standing == .level(.inPlace))
    }

    @Test func `does not let a late review date stretch an item's age`() {
        #expect(finding([.init(0, "2006-01-01", reviewBy: "2012-01-01", "A")]).standing == .level(.partly))
    }

    @Test func `wants practice and effect, both in date, for level 3`() {
        let practice = SmallReturn.Item(1, "2009-12-01", "P")
        let effect = SmallReturn.Item(2, "2009-12-01", "E")
        #expect(finding([practice]).standing == .level(.inPlace))
        #expect(finding([effect]).standing == .level(.inPlace))
        #expect(finding([practice, effect]).standing == .level(.embedded))
        #expect(finding([practice, effect], accepting: ["P"]).standing == .level(.inPlace))
        #expect(
            finding([practice, .init(2, "2009-02-25", "E")]).standing == .level(.inPlace), "the effect is a day too old"
        )
    }

    @Test func `never lifts a rating above what the agency claims`() {
        var draft = SmallReturn()
        draft.answer(0, rating: .partly, [.init(0, "2010-01-01", "A")])
        let decision = evaluator.decide(
            on: draft.submission, basis: .analysed(draft.analysis(accepting: ["A"])), evidenceDate: day)
        #expect(decision.criteria[0].standing == .level(.partly))
        #expect(decision.criteria[0].cause == .selfRating)
    }

    @Test func `takes evidence as offered only where nobody has read the return`() {
        var draft = SmallReturn()
        draft.answer(0, rating: .inPlace, [.init(0, "2010-01-01", "A")])
        let decision = evaluator.decide(on: draft.submission, basis: .returnAlone, evidenceDate: day)
        #expect(decision.criteria[0].standing == .level(.inPlace))
        #expect(decision.criteria[0].evidence.map(\.acceptance) == [.assumed])
    }
}
