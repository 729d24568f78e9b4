import Evaluation
import Reporting
import Standards
import Submissions
import Testing

@Suite struct ExtractPaperTests {
    private static let report = PaperRounds.sample

    private static func page(_ id: String) -> String {
        PageReading.text(ReportPage.extract(id).path, of: PaperRounds.sampleFiles)
    }

    private static func paper(_ id: String, of report: RoundReport = report) throws -> ExtractPaper {
        let extract = try #require(report.result.round.papers.extracts.first { $0.id == id })
        return ExtractPaper(extract, in: report)
    }

    @Test func `each extract of the round has a page of its own`() {
        let names = PaperRounds.sampleFiles.map(\.name).filter { $0.hasPrefix("extracts/") }
        #expect(names == ["health", "college", "council", "nobody"].map { "extracts/\($0).html" })
    }

    @Test func `an agency is shown with its grade, strengths, gaps and days, in the round's order`() throws {
        let paper = try Self.paper("health")
        #expect(
            paper.agencies.map(\.agency.id) == ["hospital", "care-trust", "mental-health"].map { "thornmere-\($0)" })
        let hospital = paper.agencies[0]
        #expect(
            hospital.standing
                == .held(
                    Mark(letter: "I", label: "Inadequate", tone: .grave), decidedOn: SampleRound.day(2010, 4, 29)))
        #expect(hospital.revised?.on == SampleRound.day(2010, 6, 9))
        #expect(hospital.gaps.map { String($0.criterion.prefix(3)) } == ["6.2", "5.1", "5.3", "6.8", "2.1", "4.2"])
        #expect(hospital.gaps.map(\.isLiveRisk) == [true, false, false, false, false, false])
        #expect(hospital.dues.first { $0.what == "Resubmission" }?.isMet == true)
        #expect(
            paper.agencies[1].strengths == [
                "1, Senior management commitment", "2, A clear statement of responsibilities",
            ])
        #expect(paper.agencies[2].duty == "Section 11, Children Act 2004")
    }

    @Test(arguments: ["health", "college", "council", "nobody"])
    func `an extract holds nothing of any agency it does not show`(_ id: String) throws {
        let shown = try Set(Self.paper(id).agencies.map(\.agency.id))
        let words = PaperReading.words(Self.page(id))
        let page = Self.page(id)
        let others = Self.report.result.agencies.filter { !shown.contains($0.agency.id) }
        #expect(!others.isEmpty)
        for other in others where other.agency.name != SampleRound.hostileName || id != "college" {
            #expect(!page.contains(other.agency.id) && !words.contains(other.agency.name))
        }
        let theirs = PublicRule(Self.report, of: { agency in !shown.contains(agency.agency.id) })
        #expect(!theirs.privates.isEmpty && theirs.found(in: words).isEmpty)
        let own = Set(Self.report.result.agencies.filter { shown.contains($0.agency.id) }.map(\.agency.sector))
        for sector in Set(others.map(\.agency.sector)).subtracting(own) {
            let isSaid = words.lowercased().split { !$0.isLetter }.contains { $0 == sector }
            #expect(!isSaid, "The extract \(id) speaks of \(sector).")
        }
    }

    @Test func `nothing that an agency, a reader or a board wrote stands in an extract but names`() {
        let rule = PublicRule(Self.report)
        for id in ["health", "college", "council"] {
            #expect(rule.found(in: PaperReading.words(Self.page(id))).isEmpty)
        }
    }

    @Test func `an agency nobody has read has no grade in an extract`() {
        let words = PaperReading.words(Self.page("council")).lowercased()
        for grade in SampleRules.grading.grades { #expect(!words.contains(grade.label.lowercased())) }
        #expect(words.contains("accepted, but not yet read by the audit group."))
    }

    // MARK: Counts

    @Test func `counts that could give another agency away are left out, with the reason`() throws {
        #expect(try Self.paper("health").counts == .withheld)
        #expect(
            PaperReading.words(Self.page("health")).hasSuffix(
                "The round’s counts are left out of this paper. Together with the agencies shown here they could tell the grade of another agency: counts are given only where every grade is held by none or by at least two of the others with a decided grade, and these do not all hold the same."
            ))
    }

    private static func extract(of agencies: [SampleAgency], showing shown: [String]) throws -> ExtractPaper {
        let extract = ScrutinyExtract(id: "x", audience: "Committee", agencies: shown, offset: 0)
        return try paper("x", of: PaperRounds.report(agencies, extracts: [extract]))
    }

    @Test func `counts that give nobody away are given, best grade first and at last those without a decided one`()
        throws
    {
        let agencies =
            PaperRounds.agencies(1, .inadequate) + PaperRounds.agencies(2, .veryGood, from: 2)
            + PaperRounds.agencies(2, .effective, from: 4) + PaperRounds.agencies(1, .unread, from: 6)
        guard case .given(let counts) = try Self.extract(of: agencies, showing: ["agency-1"]).counts else {
            Issue.record("Two others are very good and two effective, so counts can be given.")
            return
        }
        #expect(counts.map { $0.grade?.label } == ["Very good", "Effective", "Inadequate", nil])
        #expect(
            counts.map(\.share) == ["2 of 6 (33.3 %)", "2 of 6 (33.3 %)", "1 of 6 (16.7 %)", "1 of 6 (16.7 %)"])
    }

    @Test func `agencies without a grade hide nobody in the counts`() throws {
        let agencies =
            PaperRounds.agencies(1, .inadequate) + PaperRounds.agencies(2, .veryGood, from: 2)
            + PaperRounds.agencies(2, .unread, from: 4)
        #expect(try Self.extract(of: agencies, showing: ["agency-1"]).counts == .withheld)
    }

    @Test func `of an agency whose grade is only proposed an extract tells nothing that was found`() throws {
        let agencies = PaperRounds.agencies(1, .proposedInadequate) + PaperRounds.agencies(1, .veryGood, from: 2)
        let shown = try #require(try Self.extract(of: agencies, showing: ["agency-1"]).agencies.first)
        #expect(shown.standing == .undecided)
        #expect(shown.strengths.isEmpty && shown.gaps.isEmpty && shown.dues.isEmpty && shown.revised == nil)
    }

    @Test func `counts are left out where all others stand alike, and not needed where all are shown`() throws {
        let alike = PaperRounds.agencies(1, .inadequate) + PaperRounds.agencies(5, .veryGood, from: 2)
        #expect(try Self.extract(of: alike, showing: ["agency-1"]).counts == .withheld)
        let all = PaperRounds.agencies(2, .effective)
        #expect(try Self.extract(of: all, showing: ["agency-1", "agency-2"]).counts == .allShown)
    }

    @Test func `of an agency whose return is awaited an extract does not say that nothing is due`() throws {
        let extract = ScrutinyExtract(id: "x", audience: "Committee", agencies: ["agency-1"], offset: 0)
        let report = PaperRounds.report(PaperRounds.agencies(1, .awaited), extracts: [extract])
        let words = PaperReading.words(PageReading.text(ReportPage.extract("x").path, of: report.files()))
        #expect(words.contains("Awaited: no return has come in, so there is nothing read yet."))
        #expect(!words.contains("Nothing is due."))
    }

    @Test func `on a terminal no live risk is claimed before anything is read`() {
        let lines = RoundSummaryText(report: PaperRounds.report(PaperRounds.agencies(1, .unread))).lines
        #expect(lines.contains("Live risks: not known, no return has been read"))
    }

    // MARK: The page

    @Test(arguments: ["health", "college", "council", "nobody"])
    func `an extract links nowhere but to itself, and names that try to be markup stay names`(_ id: String) {
        let page = Self.page(id)
        #expect(PageReading.links(page).allSatisfy { $0.hasPrefix("#") })
        #expect(PageReading.elementNames(page).isDisjoint(with: ["script", "img"]))
    }

    @Test func `an extract whose agencies were not invited says so`() {
        #expect(
            PaperReading.words(Self.page("nobody")).contains(
                "None of the agencies this extract is about is invited in this round."))
    }
}
