import AuditWorkflow
import CivilCalendar
import Evaluation
import FollowUp
import Reporting
import Standards
import Submissions
import Testing

/// The published findings of the 2009–10 audit, reached by rule from the answers of the sample round.
struct `The 2009-10 round` {
    private let recruitment = "6"
    private let listening = "4"

    @Test func `returned in full and on time, eight of ten analysed and graded`() throws {
        let counts = try SampleRound.report().result.counts
        #expect(counts.invited == 10 && counts.returned == 10 && counts.onTime == 10 && counts.accepted == 10)
        #expect(counts.refused == 0 && counts.analysed == 8 && counts.graded == 8 && counts.awaitingReassessment == 1)
    }

    @Test func `gave three very good, four effective and one inadequate, each proposed by rule as it was decided`()
        throws
    {
        let result = try SampleRound.report().result
        #expect(result.rules.grades.map(\.id) == ["inadequate", "effective", "very-good"])
        #expect(result.gradeCounts == [1, 4, 3])
        for agency in result.agencies {
            guard let standing = agency.standing else { continue }
            let proposed = standing.grade.map { result.rules.grades[$0].id }
            #expect(proposed == standing.basis.analysis?.decision?.grade, "\(agency.agency.id) was decided otherwise")
        }
    }

    @Test func `was weak on recruitment and allegations in four of eight, three of them declared and planned`() throws {
        let weak = try SampleRound.weak(inStandard: recruitment)
        #expect(weak == ["police-unit-a", "probation-area", "basildon-thurrock-hospitals", "health-trust-c"])
        let result = try SampleRound.report().result
        let theme = try #require(result.themes.first { $0.subject == .standard(5) && $0.sector == nil })
        #expect(theme.weak == weak && theme.applicable == 8)
        #expect(theme.declaredAndPlanned == ["police-unit-a", "probation-area", "health-trust-c"])
    }

    @Test func `the hospital did not declare its weakness and is inadequate for it`() throws {
        let hospital = try SampleRound.agency("basildon-thurrock-hospitals")
        let standing = try #require(hospital.standing)
        #expect(standing.grade == 0)
        #expect(standing.standards[5].state.facts?.isDeclared == false)
        #expect(standing.decidingLimits.map(\.rule).contains(1), "rule G2 decides")
        let weak = standing.standards.filter { ($0.verdict ?? 3) < 2 }.map(\.standard)
        #expect(weak == [3, 5], "only listening and recruitment are weak")
    }

    @Test func `one agency with recruitment not met is effective only because it declared it`() throws {
        let result = try SampleRound.report().result
        let standing = try #require(try SampleRound.agency("health-trust-c").standing)
        #expect(standing.standards[5].verdict == 0 && standing.grade == 1)
        let index = result.edition.standards[5].criteria
        var hidden = standing.criteria.map(\.facts)
        for place in index where hidden[place].isApplicable { hidden[place].selfRating = .embedded }
        #expect(
            result.rules.grade(
                of: result.edition,
                hidden.enumerated().map { place, facts in
                    var facts = facts
                    // Hidden behind top ratings, its levels stay what the readers found.
                    if index.contains(place), case .level(let level) = standing.criteria[place].standing {
                        facts.assessed = level
                    }
                    return facts
                }) == 0, "hidden, the same weakness is inadequate")
        let strict = result.rules.withoutLeniency()
        #expect(
            strict.grade(of: result.edition, standing.criteria.map(\.facts)) == 0,
            "with the allowance switched off it is inadequate")
    }

    @Test func `young people's engagement is thin in every health trust but one`() throws {
        #expect(
            try SampleRound.weak(inStandard: listening) == [
                "health-trust-b", "basildon-thurrock-hospitals", "health-trust-c",
            ])
        let trusts = try SampleRound.report().result.agencies.filter { $0.agency.sector == "health" }.map(\.agency.id)
        #expect(trusts == ["nhs-south-west-essex", "health-trust-b", "basildon-thurrock-hospitals", "health-trust-c"])
    }

    @Test func `NHS South West Essex has accepted evidence in every standard`() throws {
        let standing = try #require(try SampleRound.agency("nhs-south-west-essex").standing)
        #expect(standing.standards.allSatisfy { $0.state.facts?.isEvidenced == true })
    }

    @Test(arguments: [("2.1", "probation-area"), ("1.2", "police-unit-a"), ("5.3", "health-trust-b")])
    func `the isolated findings each belong to one agency`(criterion: String, agency: String) throws {
        let result = try SampleRound.report().result
        let index = try #require(result.edition.criterionIndex(criterion))
        let weak = result.agencies.filter { ($0.standing?.criteria[index].level).map { $0 < .inPlace } ?? false }
        #expect(weak.map(\.agency.id) == [agency])
    }

    @Test func `the policy that is out of date is accepted and past its review date`() throws {
        let standing = try #require(try SampleRound.agency("probation-area").standing)
        let index = try #require(try SampleRound.report().result.edition.criterionIndex("2.1"))
        let evidence = standing.criteria[index].evidence
        #expect(evidence.contains { $0.acceptance == .accepted && !$0.currency.isInDate })
        #expect(!evidence.contains { $0.acceptance == .accepted && $0.currency.isInDate })
    }

    @Test func `the council's returns are in, not analysed, and have no grade anywhere`() throws {
        let outcome = try #require(SampleRound.outcome)
        for id in ["council-service-a", "council-service-b"] {
            let agency = try SampleRound.agency(id)
            #expect(agency.state == .accepted && agency.standing == nil)
            #expect(agency.heldGrade(by: outcome.report.result.rules) == nil)
            for file in outcome.files where file.name == "agencies/\(id).html" {
                let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
                for word in ["inadequate", "very good", "effective"] {
                    #expect(!text.contains(word), "\(file.name) says \(word)")
                }
            }
        }
    }

    @Test func `the hospital's revised return waits beside the graded one`() throws {
        let hospital = try SampleRound.agency("basildon-thurrock-hospitals")
        #expect(hospital.state == .awaitingReassessment)
        #expect(hospital.submissions.map(\.revision) == [1, 2])
        #expect(hospital.decisions.map(\.submission.revision) == [1])
        let followUp = try #require(try SampleRound.report().plan.followUp(of: hospital.agency.id))
        #expect(followUp.steps.map(\.step.kind) == AgencyStep.Kind.allCases)
        #expect(followUp.steps.map(\.due.date.isoText) == ["2010-05-13", "2010-05-27", "2010-07-28", "2010-08-25"])
        #expect(followUp.resubmit == [3, 5])
    }

    @Test func `every gap of every analysed agency has exactly one action on a working day`() throws {
        let report = try SampleRound.report()
        let holidays = BankHolidayRules.englandAndWales().closedDays + report.result.round.closedDays
        let workingDays = WorkingDays(closedDays: holidays)
        var actions = 0
        for agency in report.result.agencies {
            guard let standing = agency.standing, let followUp = report.plan.followUp(of: agency.agency.id) else {
                continue
            }
            let gaps = standing.criteria.filter { ($0.level ?? .embedded) < .inPlace }.map(\.criterion)
            #expect(followUp.actions.map(\.criterion).sorted() == gaps)
            #expect(followUp.actions.allSatisfy { workingDays.isWorkingDay($0.due.date) && !$0.due.rule.isEmpty })
            actions += followUp.actions.count
        }
        #expect(actions > 40)
    }

    @Test func `says of every constructed row and page that it is constructed`() throws {
        let outcome = try #require(SampleRound.outcome)
        #expect(outcome.report.result.agencies.allSatisfy { $0.isConstructed })
        for file in outcome.files where file.name.hasSuffix(".html") {
            #expect(String(decoding: file.bytes, as: UTF8.self).contains("onstructed"), "\(file.name) does not say so")
        }
        let grades = try #require(outcome.files.first { $0.name == "grades.csv" })
        let rows = String(decoding: grades.bytes, as: UTF8.self).split(separator: "\r\n").dropFirst()
        #expect(rows.count == 10 && rows.allSatisfy { $0.hasSuffix(",yes") })
    }
}

extension GradingRules {
    /// The same rules without the allowance for weaknesses that were declared: not met is inadequate whether declared or not.
    fileprivate func withoutLeniency() -> GradingRules {
        GradingRules(
            id: id, title: title, inForceFrom: inForceFrom, edition: edition, levelLabels: levelLabels,
            gapBelow: gapBelow,
            gate: gate, verdicts: verdicts, met: met, grades: grades,
            limitingRules: limitingRules.map { rule in
                LimitingRule(
                    text: rule.text, cap: rule.cap,
                    conditions: rule.conditions.map { condition in
                        guard condition.counted.isDeclared == false else { return condition }
                        return CountCondition(
                            counted: StandardPattern(verdictAtMost: condition.counted.verdictAtMost),
                            comparison: condition.comparison)
                    })
            }, theme: theme)
    }
}
