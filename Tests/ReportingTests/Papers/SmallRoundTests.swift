import Reporting
import Standards
import Submissions
import Testing

/// Rounds in which there is nothing, little, or all of one sort to tell.
@Suite struct SmallRoundTests {
    private static func summary(_ report: RoundReport) -> [String] {
        BoardPaper(report).parts[0].paragraphs.map(\.text.words)
    }

    private static func paragraphs(_ report: RoundReport) -> [String] {
        AnnualReport(report).parts.flatMap { $0.paragraphs.map(\.words) }
    }

    @Test func `a round without agencies`() {
        let report = PaperRounds.report([])
        #expect(
            Self.summary(report) == [
                "No agency is asked for a return.",
                "There is no return yet that could be read, so no agency holds a grade.",
                "The board is asked for two decisions, D1 and D2.",
            ])
        #expect(
            Self.paragraphs(report).prefix(2) == [
                "No agency was asked for a return.", "No grade has been decided yet.",
            ])
        #expect(AnnualReport(report).figures.map(\.figure) == ["0 of 0", "0 of 0"])
    }

    @Test func `nobody has returned anything`() {
        let report = PaperRounds.report(PaperRounds.agencies(3, .awaited))
        #expect(
            Self.summary(report).first
                == "0 of 3 agencies asked (0.0 %) sent a return, 0 of 3 (0.0 %) by the last day set for it.")
        #expect(
            BoardPaper(report).parts[2].paragraphs.map(\.text.words) == [
                "The chair writes to 3 agencies whose returns are overdue or not on file: Agency 1, Agency 2 and Agency 3.",
                "The board settles the form of the next round now, so that agencies know in good time what they will be asked.",
            ])
    }

    @Test func `nobody has been read`() {
        let report = PaperRounds.report(PaperRounds.agencies(3, .unread))
        #expect(
            Self.summary(report)[1] == "None of the 3 accepted returns has been read yet, so no agency holds a grade.")
        #expect(
            Self.paragraphs(report).first
                == "3 of 3 agencies asked (100.0 %) sent a return, 3 of 3 (100.0 %) by the last day set for it. The audit group analysed the returns of 0 of 3 agencies whose return was accepted (0.0 %). Not analysed yet: 3 of 3 (100.0 %), from the justice sector. They are still to be analysed and have no grade."
        )
        let words = PaperReading.words(
            PaperReading.publicPapers(report).map(PaperReading.text).joined()
        ).lowercased()
        for grade in SampleRules.grading.grades {
            #expect(!words.contains(grade.label.lowercased()), "A round nobody has read says \(grade.label).")
        }
    }

    @Test func `what is weak is not known before anything is read`() {
        let paper = BoardPaper(PaperRounds.report(PaperRounds.agencies(1, .unread)))
        #expect(
            paper.parts[0].paragraphs[1].text.words
                == "The 1 accepted return has not been read yet, so no agency holds a grade.")
        #expect(paper.parts[1].paragraphs[3].text.words == "Not known: no return has been read yet.")
        let form = paper.decisions.first { $0.text.words == "the form of the next round." }
        #expect(
            form?.points.dropFirst().map(\.words) == [
                "themed: not known yet, as no return has been read;",
                "outstanding actions only: not known yet, as no return has been read.",
            ])
    }

    @Test func `the gaps of a single agency are counted where nothing else is weak`() {
        let report = PaperRounds.report(PaperRounds.agencies(1, .inadequate))
        #expect(!Self.paragraphs(report).joined().contains("Nothing was weak across agencies, in one sector or in"))
    }

    @Test func `one agency`() {
        let report = PaperRounds.report(PaperRounds.agencies(1, .effective))
        #expect(
            Self.summary(report) == [
                "1 of 1 agency asked (100.0 %) sent a return, 1 of 1 (100.0 %) by the last day set for it.",
                "The audit group has read the return of 1 of 1 agency whose return was accepted (100.0 %); grades: very good 0 of 1 (0.0 %), effective 1 of 1 (100.0 %) and inadequate 0 of 1 (0.0 %).",
                "No return that was read shows a live risk.",
                "Nothing is weak in so many agencies that it makes a theme.",
                "The board is asked for 3 decisions, D1 to D3.",
            ])
        #expect(
            Self.paragraphs(report)[1]
                == "A grade is held by 1 agency: very good by 0 of 1 (0.0 %), effective by 1 of 1 (100.0 %) and inadequate by 0 of 1 (0.0 %). The audit group has decided the grade of 1 of 1 agency analysed (100.0 %)."
        )
        #expect(Self.paragraphs(report)[2] == "No gap was found in the returns whose grade is decided.")
    }

    @Test func `everybody is very good`() {
        let report = PaperRounds.report(PaperRounds.agencies(3, .veryGood))
        #expect(
            BoardPaper(report).parts[1].paragraphs.map(\.text.words) == [
                "None in the 3 returns read.",
                "3 of 3 agencies asked (100.0 %) sent a return, 3 of 3 (100.0 %) by the last day set for it.",
                "3 agencies hold a grade: very good 3 of 3 (100.0 %), effective 0 of 3 (0.0 %) and inadequate 0 of 3 (0.0 %). No agency holds the lowest grade, inadequate. The audit group has decided all of these grades.",
                "Nothing is weak in so many agencies that it makes a theme.",
                "0 of 3 agencies read (0.0 %) rated at least one standard above what was found. In single criteria 0 of 3 (0.0 %) did so at least once, together in 0 of 72 answers (0.0 %).",
                "No agency is waiting for the audit group, nor it for any agency.", "No return was refused.",
            ])
        #expect(
            AnnualReport(report).figures.first { $0.kind == .commended }?.words.words
                == "Agency 1, Agency 2 and Agency 3 are commended: with accepted evidence under every standard, none fell short, and more than half stood at the best verdict there is."
        )
    }

    @Test func `everybody is inadequate, one of them not decided`() {
        let report = PaperRounds.report(
            PaperRounds.agencies(2, .inadequate) + PaperRounds.agencies(1, .proposedInadequate, from: 3))
        #expect(Self.summary(report)[2] == "9 live risks are open, in Agency 1, Agency 2 and Agency 3.")
        #expect(
            Self.paragraphs(report).dropFirst().prefix(2) == [
                "Grades are held by 2 agencies: very good by 0 of 2 (0.0 %), effective by 0 of 2 (0.0 %) and inadequate by 2 of 2 (100.0 %). The audit group has decided the grade of 2 of 3 agencies analysed (66.7 %); 1 is still to be decided, and nothing that follows is about it.",
                "The returns of Agency 1 and Agency 2 were graded inadequate.",
            ])
        #expect(!Self.paragraphs(report).joined().contains("Agency 3"), "A grade that is only proposed names nobody.")
        let first = BoardPaper(report).decisions[0]
        #expect(first.number == "D1" && first.verb == "To settle")
        #expect(first.text.words == "the grade of Agency 3. Proposed: inadequate.")
    }

    @Test func `what an agency sent before it left is not waited for, and nothing more is asked of it`() {
        let why = RecordedReason(on: SampleRound.day(2010, 3, 1), by: "Board chair", reason: "The centre has closed")
        let left = (PaperRounds.agencies(1, .unread) + PaperRounds.agencies(1, .awaited, from: 2)).map { agency in
            var agency = agency
            agency.changes = InvitationChanges(withdrawn: why)
            return agency
        }
        let report = PaperRounds.report(left + PaperRounds.agencies(1, .effective, from: 3))
        let paper = BoardPaper(report)
        #expect(
            Self.summary(report).prefix(2) == [
                "2 of 2 agencies asked (100.0 %) sent a return, 2 of 2 (100.0 %) by the last day set for it.",
                "The audit group has read the return of 1 of 1 agency whose return was accepted (100.0 %); grades: very good 0 of 1 (0.0 %), effective 1 of 1 (100.0 %) and inadequate 0 of 1 (0.0 %).",
            ])
        #expect(
            paper.parts[1].paragraphs[5].text.words
                == "No agency is waiting for the audit group, nor it for any agency.")
        #expect(!AnnualReport(report).figures.contains { $0.kind == .unread })
        #expect(paper.parts[1].paragraphs[1].text.words.contains("Withdrawn from the round: Agency 1 and Agency 2."))
        #expect(
            AnnualReport(report).figures.first { $0.kind == .left }?.words.words
                == "2 of 3 agencies invited (66.7 %) left the round.")
    }

    @Test func `every standard that is weak everywhere says of itself how many had seen it`() {
        let report = PaperRounds.report(PaperRounds.agencies(3, .inadequate))
        let weak = AnnualReport(report).parts[2].paragraphs.map(\.words).joined()
        #expect(weak.split(separator: "0 of 3 (0.0 %) of them had seen it themselves").count == 9)
    }

    @Test func `what is weak in one sector only is said of the sector, and names no agency that could not be named`() {
        let report = PaperRounds.report(
            PaperRounds.agencies(3, .inadequate, sectors: ["health"])
                + PaperRounds.agencies(1, .effective, from: 4, sectors: ["health"])
                + PaperRounds.agencies(2, .veryGood, from: 5))
        let figures = AnnualReport(report).figures.filter {
            if case .weakInOneSector = $0.kind { true } else { false }
        }
        #expect(figures.count == 8)
        #expect(
            figures.first?.words.words
                == "Standard 1, Senior management commitment, was weak in the health sector only, in 3 of 4 (75.0 %) of its agencies, all but one."
        )
    }

    private static let rounds = [
        PaperRounds.report([]), PaperRounds.report(PaperRounds.agencies(3, .awaited)),
        PaperRounds.report(PaperRounds.agencies(1, .effective)),
        PaperRounds.report(PaperRounds.agencies(3, .inadequate)),
        PaperRounds.sample,
    ]

    @Test(arguments: rounds.indices)
    func `the summary has at most five sentences, and the parts keep their numbers`(_ round: Int) {
        let paper = BoardPaper(Self.rounds[round])
        #expect(paper.parts[0].paragraphs.count <= 5)
        #expect(paper.parts.map(\.number) == [1, 2, 3, 4, 5])
        #expect(paper.parts[1].paragraphs.map(\.number) == (1...7).map { "2.\($0)" })
        #expect(
            paper.parts[1].paragraphs.map(\.heading) == [
                "Live risks", "Returns", "Grades", "Themes", "What agencies say of themselves", "Agencies waiting",
                "Refused returns",
            ])
        #expect(paper.parts[4].paragraphs.map(\.number) == (1...5).map { "5.\($0)" })
        #expect(paper.decisions.map(\.number) == paper.decisions.indices.map { "D\($0 + 1)" })
    }
}
