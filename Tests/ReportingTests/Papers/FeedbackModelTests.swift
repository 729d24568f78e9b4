import CivilCalendar
import Evaluation
import Reporting
import Standards
import Submissions
import Testing

@Suite struct FeedbackModelTests {
    private func model(_ id: String, of report: RoundReport = PapersRound.report) throws -> FeedbackModel {
        try #require(PapersRound.feedback(id, of: report))
    }

    @Test func `only agencies whose return was read are told anything`() {
        let told = PapersRound.files.map(\.name).filter { $0.hasPrefix("feedback/") }
        #expect(
            told
                == ["police", "probation", "hospital", "care-trust", "mental-health", "ambulance", "youth-offending"]
                .map { "feedback/thornmere-\($0).html" })
        #expect(PapersRound.feedback("children") == nil)
    }

    @Test func `an agency's own files hold its feedback and nobody else's`() {
        let own = PapersRound.report.files(for: .agency("thornmere-police")).map(\.name)
        #expect(own.filter { $0.hasPrefix("feedback/") } == ["feedback/thornmere-police.html"])
        let none = PapersRound.report.files(for: .agency("thornmere-nowhere")).map(\.name)
        #expect(!none.contains { $0.hasPrefix("feedback/") })
    }

    @Test func `it says which return was read, and that a revised one waits`() throws {
        let read = try model("hospital").read
        #expect(read.revision == 1)
        #expect(read.on.readable == "18 March 2010")
        #expect(read.readers == ["Audit group reader, health", "Audit group reader, council"])
        #expect(read.waiting == 2)
        #expect(try model("police").read.waiting == nil)
    }

    // MARK: Strengths

    @Test func `strengths are the best standards, evidence accepted everywhere, and a weakness seen and planned for`()
        throws
    {
        let strengths = try model("probation").strengths
        #expect(strengths.best == ["1 Senior management commitment"])
        #expect(
            strengths.sentences == [
                "All the evidence you cited was accepted.", "You rated every standard as it was found.",
                "You had seen the weakness in standard 6, Safer recruitment and the handling of allegations yourselves and planned for it.",
            ])
    }

    @Test func `practice is thanked for, and what is held out stays out`() throws {
        let practice = try model("police").strengths.practice
        #expect(practice.map(\.text.text).first?.hasPrefix("Every referral of the week") == true)
        #expect(practice.last?.text == .heldOut)
    }

    // MARK: Own rating and what was found

    @Test func `own verdicts stand beside those found, with the difference in words`() throws {
        let model = try model("hospital")
        let rows = model.comparison.map { "\($0.standard): \($0.difference)" }
        #expect(
            rows == [
                "1 Senior management commitment: The same.",
                "2 A clear statement of responsibilities: You rated it 1 step higher than it was found.",
                "3 Clear lines of accountability: The same.",
                "4 Service development that listens to children: You rated it 1 step higher than it was found.",
                "5 Training and supervision: You rated it 2 steps higher than it was found.",
                "6 Safer recruitment and the handling of allegations: You rated it 2 steps higher than it was found.",
                "7 Effective work with other agencies: The same.",
                "8 Information sharing and records: The same.",
            ])
        #expect(model.comparison.allSatisfy { $0.figures.isEmpty })
    }

    // MARK: Gaps

    @Test func `each gap has its reason, its mend, its post, and its day with the rule`() throws {
        let gaps = try model("hospital").gaps.groups.flatMap(\.gaps)
        #expect(gaps.map(\.plan.id) == ["6.2", "5.1", "5.3", "6.8", "2.1", "4.2"])
        let first = try #require(gaps.first)
        #expect(
            first.row.why
                == "Level 0, absent: rated 2 by the agency, but the evidence supports no more (rule E1: a criterion with no accepted evidence stands at level 0, whatever was claimed)."
        )
        #expect(first.post == nil)
        #expect(gaps[2].post == "Head of Learning")
        #expect(first.plan.due.date.readable == "28 July 2010")
        #expect(!first.plan.due.rule.isEmpty)
        #expect(gaps.last?.row.readersReason == "Seen on a visit: the group last met in 2007.")
    }

    @Test func `a return without gaps has none, nothing due, and says so`() throws {
        let agency = SampleAgency(
            agency: SampleAgencies.ambulance.agency,
            returns: [
                SampleReturn(agency: SampleAgencies.ambulance.agency, usual: .init(own: 3, evidence: 3))
            ], read: 1)
        let report = PapersRound.report(agencies: [agency])
        let model = try model("ambulance", of: report)
        #expect(model.gaps.isEmpty)
        #expect(model.dues == nil)
        #expect(model.timeline == nil)
        #expect(model.next == .best)
        let words = PageReading.words(PapersRound.page("ambulance", of: report.files(for: .board)))
        #expect(words.contains("No criterion falls short."))
        #expect(words.contains("Nothing is due from you."))
        #expect(words.contains("You hold the best grade there is."))
    }

    // MARK: Reply

    @Test func `facts can be checked until the day that was set, at the office`() throws {
        let words = PageReading.words(PapersRound.page("hospital"))
        #expect(
            words.contains(
                "The grade was decided on 29 April 2010 . Facts can still be questioned until 30 June 2010 ."
            ))
        #expect(words.contains("Answers go to Board manager Address Thornmere Town Hall, room 4"))
    }

    @Test func `once the day has passed the page says until when it was`() throws {
        let report = PapersRound.report(replyBy: SampleRound.day(2010, 6, 14))
        #expect(try model("hospital", of: report).reply.hasPassed)
        #expect(try !model("hospital", of: PapersRound.report(replyBy: SampleRound.day(2010, 6, 15))).reply.hasPassed)
        let words = PageReading.words(PapersRound.page("hospital", of: report.files(for: .board)))
        #expect(
            words.contains(
                "The grade was decided on 29 April 2010 . Facts could be questioned until 14 June 2010 ."
            ))
    }

    @Test func `where no day, office or offer was given the page says so or is silent`() throws {
        let report = PapersRound.report(papers: RoundPapers(), replyBy: nil)
        let words = PageReading.words(PapersRound.page("hospital", of: report.files(for: .board)))
        #expect(words.contains("Facts can still be questioned at any time."))
        #expect(!words.contains("before the Board"))
        #expect(words.contains("The Board has not said yet where an answer goes."))
        #expect(!words.contains("What the Board offers you"))
    }

    // MARK: Offers

    @Test func `offers are those for everybody and those for standards in which the agency has gaps`() throws {
        let forAll = "The audit tool comes back with your answers filled in."
        #expect(try model("hospital").offers.map(\.text) == [forAll, "A half day on safer recruitment."])
        #expect(
            try model("hospital").offers.last?.standard
                == "standard 6, Safer recruitment and the handling of allegations"
        )
        #expect(try model("ambulance").offers.map(\.text) == [forAll])
    }

    // MARK: What is due

    @Test func `the timeline has a line for the gaps of each priority and one for what the grade asks for`() throws {
        let model = try model("hospital")
        let timeline = try #require(model.timeline)
        #expect(
            timeline.rows.map(\.label) == [
                "Gaps, critical", "Gaps, moderate", "What the grade asks for",
            ])
        let marks = timeline.rows.flatMap(\.marks)
        #expect(marks.allSatisfy { 0...timeline.length ~= $0.place })
        #expect(marks.count == model.dues?.rows.count)
        #expect(timeline.position != nil)
    }
}
