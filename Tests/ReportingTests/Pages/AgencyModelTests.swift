import Submissions
import Evaluation
import CivilCalendar
import Reporting
import Standards
import Testing

@Suite struct AgencyModelTests {
    private func model(_ id: String) throws -> AgencyModel {
        let report = SampleRound.report
        let agency = try #require(report.result.agencies.first { $0.agency.id == "thornmere-\(id)" })
        return AgencyModel(agency, in: report)
    }

    @Test(arguments: ["children", "adults", "college", "faith", "district"])
    func `the page of an agency nobody has read has no grade on it`(_ id: String) throws {
        let model = try model(id)
        #expect(!model.isAnalysed)
        #expect(model.standards.isEmpty)
        #expect(model.gaps == nil)
        let words = PageReading.words(PageReading.agency(id)).lowercased()
        for grade in SampleRules.grading.grades {
            #expect(!words.contains(grade.label.lowercased()), "The page of \(id) says \(grade.label).")
        }
        #expect(!PageReading.agency(id).contains("class=\"mark "))
    }

    @Test(arguments: [
        ("police", "Section 11, Children Act 2004"), ("college", "Section 175, Education Act 2002"),
        ("faith", "Voluntary agreement"),
    ])
    func `the duty is named rightly`(_ id: String, _ duty: String) throws {
        #expect(try model(id).duty == duty)
        let words = PageReading.words(PageReading.agency(id))
        #expect(words.contains(duty))
        #expect(words.contains("Section 11, Children Act 2004") == (duty == "Section 11, Children Act 2004"))
    }

    @Test func `a decided grade says when and by whom`() throws {
        guard case .held(let held) = try model("hospital").grade else {
            Issue.record("The hospital holds a grade.")
            return
        }
        #expect(held.mark.label == "Inadequate")
        #expect(held.footingWords == "decided on 29 April 2010 by Audit group")
    }

    @Test func `a grade nobody has decided yet is called proposed`() throws {
        guard case .held(let held) = try model("ambulance").grade else {
            Issue.record("The rules propose a grade for the ambulance service.")
            return
        }
        #expect(!held.isDecided)
        #expect(held.footingWords == "proposed by the rules, not yet decided")
    }

    @Test func `the reasons name the deciding rules, then the standards, and say each fact once`() throws {
        let reasons = try #require(try model("hospital").reasons)
        #expect(reasons.deciding.map(\.rule) == ["G1", "G2", "G3"])
        #expect(reasons.others == ["G6", "G8"])
        #expect(
            reasons.deciding.first?.standards.first?.facts == [
                "6.2 stands at level 0 (absent) and no accepted interim safeguard stands in."
            ])
        let facts = reasons.deciding.flatMap(\.standards).flatMap { cited in
            cited.facts.map { "\(cited.standard): \($0)" }
        }
        #expect(Set(facts).count == facts.count)
    }

    @Test func `a return that is not complete has no grade and lists what is still to be answered`() throws {
        let model = try model("youth-offending")
        #expect(model.grade == .open("Not complete; between inadequate and effective"))
        #expect(
            model.reasons?.unanswered == [
                "4.2 Children’s and young people’s views change services", "7.9 When agencies disagree about a child",
            ])
        #expect(model.gaps?.excused.map { $0.criterion.prefix(3) } == ["4.2", "7.9"])
        #expect(model.partOf == "Thornmere Council: Children’s Services")
    }

    @Test
    func `a criterion shows both ratings, why it stands where it does, and which evidence does not count in full`()
        throws
    {
        let standard = try #require(try model("hospital").standards.first { $0.id == "6" })
        let criterion = try #require(standard.criteria.first { $0.id == "6.2" })
        #expect(criterion.own == .level(Mark(letter: "2", label: "In place", tone: .sound)))
        #expect(criterion.standing == .level(Mark(letter: "0", label: "Absent", tone: .grave)))
        #expect(criterion.why.contains("rated 2 by the agency, but the evidence supports no more (rule E1:"))
        #expect(criterion.evidence == "0 of 1")
        #expect(criterion.doubtful.first?.why.hasPrefix("Not accepted: unsigned and undated") == true)
        #expect(standard.notAsked == ["6.7"])
    }

    @Test func `a level the readers gave comes with their reason`() throws {
        let criterion = try model("hospital").standards.flatMap(\.criteria).first { $0.id == "4.2" }
        #expect(criterion?.readersReason == "Seen on a visit: the group last met in 2007.")
        #expect(criterion?.why == "Level 1, partly: assessed by the readers; rated 3 by the agency.")
    }

    @Test func `a claim of not applicable that was approved is no gap`() throws {
        let model = try model("care-trust")
        let criterion = try #require(model.standards.flatMap(\.criteria).first { $0.id == "3.2" })
        #expect(criterion.own == .words("Not applicable"))
        #expect(criterion.standing == .words("Not applicable"))
        #expect(model.gaps?.groups.flatMap(\.gaps).contains { $0.id == "3.2" } == false)
    }

    @Test func `every gap has exactly one action with a post, a date and what must be shown`() throws {
        let plan = try #require(try model("hospital").gaps)
        let gaps = plan.groups.flatMap(\.gaps)
        #expect(Set(gaps.map(\.id)).count == gaps.count)
        #expect(gaps.map(\.id) == ["6.2", "5.1", "5.3", "6.8", "2.1", "4.2"])
        let first = try #require(gaps.first)
        #expect(first.isLiveRisk)
        #expect(first.mend == "Stop unchecked people working alone with children today, then clear the backlog.")
        #expect(first.target.hasPrefix("It is written down"))
        #expect(first.post == "to be named by Thornmere and Highgate Hospitals NHS Foundation Trust")
        #expect(first.due.date.isoText == "2010-07-28")
        #expect(plan.groups.first?.milestones.map(\.label) == ["First response", "Plan", "Progress report"])
    }

    @Test func `gaps outside the agency's own plan are listed apart`() throws {
        let plan = try #require(try model("hospital").gaps)
        #expect(plan.uncovered.map { String($0.prefix(3)) } == ["6.2", "5.1", "2.1", "4.2"])
        #expect(try model("care-trust").gaps?.uncovered.isEmpty == true)
    }

    @Test func `the worst grade asks for steps and says what to answer again`() throws {
        let plan = try #require(try model("hospital").steps)
        #expect(plan.steps.map(\.due.rule) == ["A1", "A2", "A3", "A4"])
        #expect(plan.resubmission?.standards.map { $0.prefix(1) } == ["2", "4", "5", "6"])
        #expect(try model("probation").steps?.steps.isEmpty == true)
    }

    @Test func `a revised return stands beside the graded one and changes nothing`() throws {
        let model = try model("hospital")
        #expect(model.revised?.graded.revision == 1)
        #expect(model.revised?.awaiting.revision == 2)
        #expect(model.revised?.awaiting.received?.isoText == "2010-06-09")
        #expect(model.state == "Graded; revised return awaiting re-assessment")
        #expect(try self.model("police").revised == nil)
    }

    @Test func `what is on record has one entry for each term`() throws {
        let record = try model("hospital").record
        #expect(Set(record.map(\.term)).count == record.count)
        #expect(
            record.first { $0.term == "Received" }?.values == [
                "Revision 1 on 12 March 2010, on time", "Revision 2 on 9 June 2010",
            ])
        #expect(
            try model("district").record.first { $0.term == "Chased" }?.values == [
                "1 March 2010 by Board manager", "29 March 2010 by Board chair",
            ])
        #expect(
            try model("district").record.first { $0.term == "Received" }?.values == [
                "Nothing by 15 June 2010, 109 days overdue"
            ])
        #expect(
            try model("adults").record.first { $0.term == "Received" }?.values == [
                "Revision 1 on 3 March 2010, 5 days late"
            ])
    }

    @Test func `strengths are the standards with the best verdict`() throws {
        #expect(try model("probation").strengths == ["1 Senior management commitment"])
        #expect(try model("police").strengths.count == 8)
    }
}
