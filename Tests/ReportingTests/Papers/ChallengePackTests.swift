import Evaluation
import Reporting
import Standards
import Submissions
import Testing

@Suite struct ChallengePackTests {
    private let model = ChallengePackModel(PapersRound.report)

    private var words: String {
        PageReading.words(PageReading.text(ReportPage.challengePack.path, of: PapersRound.files))
    }

    private func weak(_ id: String) throws -> WeakAgency {
        try #require(model.weak.first { $0.agency.id == "thornmere-\(id)" })
    }

    @Test func `an agency is in for its grade, a live risk or a standard not met, and is told which`() throws {
        #expect(model.weak.map(\.agency.id) == ["probation", "hospital", "mental-health"].map { "thornmere-\($0)" })
        #expect(
            try weak("hospital").why == [
                "Its grade is inadequate.", "A live risk stands in 6.2 Checks before people work with children.",
                "Standard 5, Training and supervision, is not met.",
                "Standard 6, Safer recruitment and the handling of allegations, is not met.",
            ])
        #expect(
            try weak("probation").why == [
                "Standard 6, Safer recruitment and the handling of allegations, is not met."
            ])
        #expect(
            try weak("mental-health").why.first == "The rules propose inadequate, though another grade was decided.")
    }

    @Test func `where nobody is weak the pack says so and still says what to test`() {
        let report = PapersRound.report(agencies: [SampleAgencies.police, SampleAgencies.children])
        let model = ChallengePackModel(report)
        #expect(model.weak.isEmpty)
        #expect(model.tests.count == 1)
        let page = PageReading.words(PageReading.text(ReportPage.challengePack.path, of: report.files(for: .board)))
        #expect(page.contains("No agency. 1 return was read by the audit group. None of these holds for any of them."))
        #expect(page.contains("For every agency: what to test first"))
    }

    @Test func `before anything is read the pack does not say that nobody is weak`() {
        let files = PaperRounds.report(PaperRounds.agencies(2, .unread)).files()
        let words = PageReading.words(PageReading.text(ReportPage.challengePack.path, of: files))
        #expect(words.contains("No return has been read yet, so who belongs here is not known."))
        #expect(!words.contains("None of these holds"))
    }

    @Test func `agencies nobody has read are neither in nor out`() {
        #expect(
            model.unread.map(\.id) == ["children", "adults", "college", "faith", "district"].map { "thornmere-\($0)" })
        #expect(words.contains("Nobody has read a return of these, so they are neither in nor out:"))
    }

    @Test func `the rules that fired stand with what they counted, those that decide first`() throws {
        let limits = try weak("hospital").limits
        #expect(limits.map(\.rule) == ["G1", "G2", "G3", "G6", "G8"])
        #expect(limits.filter(\.decides).map(\.rule) == ["G1", "G2", "G3"])
        #expect(
            limits.first?.counted == ["1 of 8 rated standards (standard 6). It stops when 1 standard no longer fits."])
    }

    @Test func `the weakest lines come lowest level first, then live risks, then core criteria`() throws {
        let lines = try weak("hospital").lines
        #expect(lines.map(\.row.id) == ["6.2", "4.2", "2.1", "5.1", "5.3", "6.8"])
        #expect(lines.filter(\.isLiveRisk).map(\.row.id) == ["6.2"])
        #expect(lines.first?.row.own == .level(Mark(letter: "2", label: "In place", tone: .sound)))
        #expect(lines.first?.row.standing == .level(Mark(letter: "0", label: "Absent", tone: .grave)))
    }

    @Test func `evidence that was not accepted comes with the readers' reason`() throws {
        let refused = try weak("hospital").refused
        #expect(
            refused.map { "\($0.title.text), \($0.criteria): \($0.why)" } == [
                "Policy for 6.2, 6.2: Not accepted: unsigned and undated; in date until 1 June 2012."
            ])
    }

    @Test func `a return that claims everything is said to, with how much of it was found`() throws {
        let report = PapersRound.report(agencies: [
            SampleAgency(
                agency: SampleAgencies.hospital.agency,
                returns: [
                    SampleReturn(agency: SampleAgencies.hospital.agency, lines: ["6.2": .init(own: 3, evidence: 0)])
                ], read: 1)
        ])
        let optimism = try #require(ChallengePackModel(report).weak.first).optimism
        #expect(
            optimism.wholeReturn
                == "The return claims 100 %: every one of its 25 ratings is in place or better. 1 of 25 was found to stand lower than rated."
        )
        #expect(
            optimism.standards.map { "\($0.standard): \($0.words)" } == [
                "6 Safer recruitment and the handling of allegations: 100 % was claimed: every criterion was rated in place or better. 1 of 3 was found to stand lower than rated."
            ])
        #expect(try weak("hospital").optimism.wholeReturn == nil, "It rated 6.8 below in place.")
    }

    @Test func `there are at most eight questions, one for each of the weakest lines, with room to write`() throws {
        let questions = try weak("hospital").questions
        #expect(questions.map { $0.criterion.prefix(3) } == ["6.2", "4.2", "2.1", "5.1", "5.3", "6.8"])
        #expect(Set(questions.map(\.text)) == ["Who last checked?"])
        let body = SampleAgencies.hospital.agency
        let report = PapersRound.report(agencies: [
            SampleAgency(
                agency: body, returns: [SampleReturn(agency: body, usual: .init(own: 3, evidence: 0))], read: 1)
        ])
        let worst = try #require(ChallengePackModel(report).weak.first)
        #expect(worst.questions.count == 8)
        #expect(worst.lines.count == 12)
        #expect(worst.moreLines > 0)
        let page = PageReading.text(ReportPage.challengePack.path, of: report.files(for: .board))
        #expect(page.split(separator: "<dt>By which post</dt>").count - 1 == 8)
    }

    // MARK: For every agency

    @Test func `every agency read has at most two ratings to test, each with why`() {
        #expect(model.tests.map(\.agency.id) == model.grid.rows.map(\.agency.id).prefix(7).map { $0 })
        #expect(model.tests.allSatisfy { 1...2 ~= $0.ratings.count })
    }

    @Test func `the rating least borne out comes first, then the one the grade rests on`() throws {
        let hospital = try #require(model.tests.first { $0.agency.id == "thornmere-hospital" })
        #expect(hospital.ratings.first?.criterion == "6.2 Checks before people work with children")
        #expect(hospital.ratings.first?.why == "What was found is lower than the rating.")
        let careTrust = try #require(model.tests.first { $0.agency.id == "thornmere-care-trust" })
        #expect(
            careTrust.ratings.map(\.why) == [
                "The grade rests on it: one level lower, the rules would propose inadequate. 1 accepted item of evidence in date bears it out."
            ])
    }

    @Test func `no grade is given to a return nobody has read`() {
        #expect(!words.contains("indicative"))
        #expect(!model.weak.contains { model.unread.contains($0.agency) })
    }
}
