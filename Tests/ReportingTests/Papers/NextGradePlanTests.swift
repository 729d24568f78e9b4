import Evaluation
import Reporting
import Standards
import Submissions
import Testing

/// What each agency is told it would take to be graded better.
@Suite struct NextGradePlanTests {
    private func plan(_ id: String, of report: RoundReport = PapersRound.report) throws -> NextGradePlan {
        try #require(PapersRound.feedback(id, of: report)).next
    }

    @Test func `the worst grade is told what the next one takes, word for word`() throws {
        guard case .changes(let changes) = try plan("hospital") else {
            Issue.record("The hospital can be graded better.")
            return
        }
        #expect(changes.grade == "effective")
        #expect(changes.proposed == nil)
        #expect(
            changes.standards.map(\.name) == [
                "Standard 5, Training and supervision", "Standard 6, Safer recruitment and the handling of allegations",
            ])
        #expect(
            changes.standards.flatMap(\.sentences) == [
                "5.1 Induction before working alone with children stands at level 2 (in place) instead of level 1 (partly). It takes an accepted item of evidence that is in date.",
                "6.2 Checks before people work with children stands at level 2 (in place) instead of level 0 (absent). It takes an accepted item of evidence that is in date.",
            ])
        #expect(
            changes.byFollowUp
                == "If every gap is closed on the day set for it, the rules would propose effective from 28 July 2010."
        )
    }

    @Test func `where the grade was decided otherwise, the page says what the rules propose`() throws {
        guard case .changes(let changes) = try plan("mental-health") else {
            Issue.record("The trust can be graded better.")
            return
        }
        #expect(changes.grade == "very good")
        #expect(changes.proposed == "inadequate")
        let words = PageReading.words(PapersRound.page("mental-health"))
        #expect(
            words.contains(
                "The grade you hold was decided, and is not what the rules propose: they propose inadequate. What follows is what it takes by the rules."
            ))
    }

    @Test func `where the rules propose a better grade than was decided, nothing more is asked`() throws {
        let police = SampleAgencies.police
        var decided = police.returns[0]
        decided.decided = DecisionRecord(
            grade: "effective", date: SampleRound.day(2010, 4, 29), by: "Audit group", reason: "A visit found less.",
            offset: 0)
        let report = PapersRound.report(agencies: [SampleAgency(agency: police.agency, returns: [decided], read: 1)])
        #expect(try plan("police", of: report) == .proposed("very good"))
    }

    @Test func `a return that is not complete is told what to answer`() throws {
        #expect(
            try plan("youth-offending")
                == .unanswered([
                    "4.2 Children’s and young people’s views change services",
                    "7.9 When agencies disagree about a child",
                ]))
    }

    @Test func `who holds the best grade is told so`() throws {
        #expect(try plan("police") == .best)
    }

    @Test func `the stated changes lead to the grade, and none of the standards named can be left out`() {
        let result = PapersRound.report.result
        let rules = result.rules
        for decision in result.agencies.compactMap(\.standing) {
            guard let grade = decision.grade else { continue }
            let facts = decision.criteria.map(\.facts)
            for wanted in (grade + 1)..<max(rules.grades.count, grade + 1) {
                guard let changes = rules.changes(to: wanted, of: result.edition, facts) else {
                    Issue.record("There is no way up from \(rules.grades[grade].label).")
                    continue
                }
                for chosen in 0..<(1 << changes.count) {
                    let some = changes.enumerated().filter { chosen >> $0.offset & 1 == 1 }.map(\.element)
                    var after = facts
                    for change in some.flatMap(\.changes) {
                        after[change.criterion] = rules.facts(after[change.criterion], after: change)
                    }
                    let reached = rules.outcome(of: rules.states(of: result.edition, after)).grade ?? -1
                    #expect((reached >= wanted) == (some.count == changes.count))
                }
            }
        }
    }
}
