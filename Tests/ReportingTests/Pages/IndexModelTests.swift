import Submissions
import Evaluation
import Diagnostics
import CivilCalendar
import Reporting
import Testing

@Suite struct IndexModelTests {
    let model = IndexModel(SampleRound.report)

    @Test func `the page goes from what cannot wait to the list of agencies`() {
        let headings = PageReading.text("index.html").split(separator: "<h2").dropFirst().compactMap { piece in
            piece.split(separator: ">").dropFirst().first?.split(separator: "<").first.map(String.init)
        }
        #expect(
            headings == [
                "Refused returns", "Live risks", "The round in figures", "Papers", "Grades", "Standards grid",
                "Themes", "Good practice offered", "What the board does itself", "What is due", "Agency by agency",
            ])
    }

    @Test func `the papers are listed, those of the board first`() {
        #expect(
            model.papers.prefix(5).map { "\($0.name): \($0.use)" } == [
                "Board paper: findings, recommendations and the decisions asked for",
                "Challenge pack: questions to the agencies whose results are weak",
                "Work plan: what is awaited, overdue and planned",
                "Forecast: what re-assessments on the days to come would find",
                "Annual report section: the findings for everybody",
            ])
    }

    @Test func `every figure has its own denominator`() {
        #expect(
            model.counts.map { "\($0.label): \($0.figure)" } == [
                "Invited: 12 agencies", "Returned: 10 of 12 (83.3 %)", "On time: 9 of 10 (90.0 %)",
                "Accepted: 9 of 10 (90.0 %)", "Refused: 1 file", "Analysed: 7 of 9 (77.8 %)", "Graded: 6 of 7 (85.7 %)",
                "Awaiting re-assessment: 1 of 6 (16.7 %)", "Re-assessed: 0 of 6 (0.0 %)",
            ])
    }

    @Test func `a refused return is shown first, with its verdict and what to mend`() throws {
        let refused = try #require(model.refused.first)
        #expect(refused.verdict == "Refused: 2 errors and 1 warning.")
        #expect(refused.agency?.id == "thornmere-college")
        #expect(refused.shown.map(\.code.rawValue) == ["CRITERION-UNANSWERED", "XML-DOCTYPE", "VALUE-INVALID"])
        #expect(PageReading.text("index.html").contains("<dt>Mend</dt>\n"))
    }

    @Test func `a live risk says what stands in and when the agency first answers`() {
        #expect(model.liveRisks.map(\.agency.id) == ["thornmere-hospital", "thornmere-mental-health"])
        #expect(model.liveRisks.map(\.risk.criterion).map { $0.prefix(3) } == ["6.2", "6.3"])
        #expect(model.liveRisks.map(\.risk.response.date.isoText) == ["2010-05-06", "2010-05-06"])
        guard case .notAccepted(let offered, let reason) = model.liveRisks.first?.risk.standsIn else {
            Issue.record("The hospital's safeguard was not accepted, so nothing accepted stands in.")
            return
        }
        #expect(offered.what == .told("Two members of staff at all times."))
        #expect(reason == "it names nobody who is there at night")
        guard case .accepted = model.liveRisks.last?.risk.standsIn else {
            Issue.record("The trust's safeguard was accepted, so it stands in.")
            return
        }
    }

    @Test func `a live risk that an agency only says itself is not shown before the return is read`() {
        #expect(!model.liveRisks.contains { $0.agency.id == "thornmere-children" })
        #expect(model.unread == 2)
    }

    @Test func `grades are counted best first, with decided and proposed told apart`() {
        #expect(
            model.grades.rows.map { "\($0.mark.label): \($0.share), \($0.footing)" } == [
                "Very good: 2 of 6 (33.3 %), 1 decided, 1 proposed", "Effective: 3 of 6 (50.0 %), 3 decided",
                "Inadequate: 1 of 6 (16.7 %), 1 decided",
            ])
    }

    @Test func `a decision that differs from the rules is shown as such and not replaced`() throws {
        let difference = try #require(model.grades.differences.first)
        #expect(model.grades.differences.count == 1)
        #expect(difference.agency.id == "thornmere-mental-health")
        #expect(difference.held.mark.label == "Effective")
        #expect(difference.words.contains("The rules now make it: Inadequate."))
    }

    @Test func `the grid has a row for every agency and no letter or grade for those nobody has read`() {
        #expect(model.grid.rows.map(\.agency.id) == SampleRound.report.result.agencies.map(\.agency.id))
        let unread = model.grid.rows.filter { row in
            if case .unread = row.content { true } else { false }
        }
        #expect(
            unread.map(\.agency.id) == ["children", "adults", "college", "faith", "district"].map { "thornmere-\($0)" })
        #expect(unread.first?.content == .unread("Accepted, but not yet read by the audit group."))
    }

    @Test func `a return that is not complete is provisional in the grid, and its open standards show both ends`()
        throws
    {
        let row = try #require(model.grid.rows.first { $0.agency.id == "thornmere-youth-offending" })
        guard case .read(let grade, let standards) = row.content else {
            Issue.record("The youth offending service's return was read.")
            return
        }
        #expect(
            grade
                == .provisional(
                    lowest: Mark(letter: "I", label: "Inadequate", tone: .grave),
                    highest: Mark(letter: "E", label: "Effective", tone: .sound)))
        #expect(
            standards[3]
                == .open(
                    lowest: Mark(letter: "N", label: "Not met", tone: .grave),
                    highest: Mark(letter: "M", label: "Met", tone: .sound)))
    }

    @Test func `letters stand beside every colour`() {
        let page = PageReading.text("index.html")
        let boxes = page.split(separator: "class=\"mark ").dropFirst()
        #expect(boxes.count > 50)
        for box in boxes {
            let letter = box.split(separator: ">", maxSplits: 1).last?.split(separator: "<").first ?? ""
            #expect(!letter.isEmpty, "A coloured box has no letter: \(box.prefix(80))")
        }
    }

    @Test func `themes name the whole round before the sectors and say how many had declared and planned`() {
        #expect(
            model.themes.prefix(3).map { "\($0.place): \($0.subject): \($0.share); \($0.declaredAndPlanned)" } == [
                "Whole round: Standard 6, Safer recruitment and the handling of allegations: 4 of 6 (66.7 %); 3 of 4",
                "Whole round: 6.3 What happens when someone is accused: 3 of 6 (50.0 %); 3 of 3",
                "Health sector: Standard 2, A clear statement of responsibilities: 2 of 4 (50.0 %); 0 of 2",
            ])
        #expect(model.boardActions.map(\.subject) == model.themes.filter { !$0.isDetail }.map(\.subject))
        #expect(Set(model.boardActions.map(\.due.date.isoText)) == ["2010-07-29"])
    }

    @Test func `a weak criterion of a standard that is a theme stands under it and calls for no action of its own`() {
        #expect(model.themes.filter(\.isDetail).map { $0.subject.prefix(3) } == ["6.3"])
        #expect(!model.boardActions.contains { $0.subject.hasPrefix("6.") })
    }

    @Test func `what is due stands by agency, earliest first, with the rule that set each date`() throws {
        let hospital = try #require(model.dues.first { $0.agency.id == "thornmere-hospital" })
        #expect(hospital.rows.map(\.due.date) == hospital.rows.map(\.due.date).sorted())
        let first = try #require(hospital.rows.first)
        #expect(first.what == "First response on 4 gaps")
        #expect(first.due.rule == "F1")
        #expect(first.due.basis == "7 days from 29 April 2010")
        #expect(first.due.hasPassed)
        #expect(hospital.rows.contains { $0.what == "Resubmission" && $0.priority == nil && $0.due.rule == "A3" })
        #expect(hospital.rows.contains { !$0.due.hasPassed })
    }

    @Test func `a date that was moved says from which day and why`() throws {
        let probation = try #require(model.dues.first { $0.agency.id == "thornmere-probation" })
        #expect(probation.rows.last?.due.moved == "moved from 1 May 2011, a Sunday")
    }

    @Test func `practice offered in a return nobody has read is marked so`() {
        #expect(model.goodPractice.map(\.isUnread) == [false, false, true, true])
    }
}
