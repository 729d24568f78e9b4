import CivilCalendar
import Evaluation
import FollowUp
import Reporting
import Submissions
import Testing

@Suite struct BoardPaperTests {
    private let paper = BoardPaper(PaperRounds.sample)
    private static let page = PageReading.text(ReportPage.boardPaper.path, of: PaperRounds.sampleFiles)

    private func text(_ number: String) -> String {
        let paragraph = paper.parts.flatMap(\.paragraphs).first { $0.number == number }
        return paragraph.map { ([$0.text] + $0.points).map(\.words).joined(separator: "\n") } ?? ""
    }

    // MARK: Word for word

    @Test func `the summary of the sample round`() {
        #expect(
            paper.parts[0].paragraphs.map(\.text.words) == [
                "10 of 11 agencies asked (90.9 %) sent a return, 9 of 11 (81.8 %) by the last day set for it.",
                "The audit group has read the return of 7 of 9 agencies whose return was accepted (77.8 %); grades: very good 2 of 6 (33.3 %), effective 3 of 6 (50.0 %) and inadequate 1 of 6 (16.7 %).",
                "2 live risks are open, in Thornmere and Highgate Hospitals NHS Foundation Trust and Thornmere Partnership (mental health).",
                "Weakest across agencies is standard 6, Safer recruitment and the handling of allegations: in 4 of 6 (66.7 %) of those it applies to; there are 4 more themes.",
                "The board is asked for 10 decisions, D1 to D10.",
            ])
    }

    @Test func `live risks stand first, each with what stands in and when an answer is due`() {
        #expect(
            text("2.1") == """
                Something that keeps children safe today is missing in 2 of 7 agencies read (28.6 %): 2 live risks, and nothing accepted stands in for 1 of 2. 2 accepted returns that nobody has read yet may hold more.
                Thornmere and Highgate Hospitals NHS Foundation Trust: 6.2 Checks before people work with children. Nothing accepted stands in. A first response is due by 6 May 2010.
                Thornmere Partnership (mental health): 6.3 What happens when someone is accused. An accepted safeguard stands in. A first response is due by 6 May 2010.
                """)
    }

    @Test func `returns late, awaited, refused and not asked for are named`() {
        #expect(
            text("2.2").hasPrefix(
                "10 of 11 agencies asked (90.9 %) sent a return, 9 of 11 (81.8 %) by the last day set for it. Late: Thornmere Council: Adult and Community Services. Not in: Highgate District Council. No return is asked of 1 agency of the 12 invited: "
            ))
        #expect(
            text("2.7")
                == "1 return was refused and counts for nothing until mended and sent again. Refused were returns of \(SampleRound.hostileName)."
        )
    }

    @Test func `a theme says where it is weak and how many knew`() {
        #expect(
            text("2.4").split(separator: "\n")[1]
                == "Standard 6, Safer recruitment and the handling of allegations: weak in 4 of 6 agencies it applies to (66.7 %), namely Thornmere Probation Area, Thornmere and Highgate Hospitals NHS Foundation Trust, Thornmere Primary Care Trust and Thornmere Partnership (mental health). 3 of 4 (75.0 %) of them had said so themselves and planned for it."
        )
    }

    @Test func `agencies that rate themselves above what was found are counted by standards and by answers`() {
        #expect(
            text("2.5")
                == "2 of 7 agencies read (28.6 %) rated at least one standard above what was found: Thornmere and Highgate Hospitals NHS Foundation Trust and Thornmere Partnership (mental health). In single criteria 5 of 7 (71.4 %) did so at least once, together in 12 of 169 answers (7.1 %)."
        )
    }

    @Test func `the weakest agency is asked for each step of its grade, with days that have passed marked`() {
        #expect(
            paper.parts[2].paragraphs[2].text.words
                == "Thornmere and Highgate Hospitals NHS Foundation Trust, graded inadequate, sends: early update report by 13 May 2010 (that day has passed) and action plan by 27 May 2010 (that day has passed). Already in: resubmission (9 June 2010). Its revised return waits to be read. The audit group re-assesses it by 25 August 2010."
        )
    }

    // MARK: Decisions

    @Test func `grades nobody has decided are to be settled, decided ones to be noted`() {
        #expect(
            paper.decisions.prefix(3).map { "\($0.number) \($0.verb) \($0.text.words)" } == [
                "D1 To settle the grade of Eastern Ambulance Service. Proposed: very good.",
                "D2 To settle the grade of Thornmere Youth Offending Service. No grade can be proposed yet: not complete; between inadequate and effective.",
                "D3 To note 5 grades that were decided before this paper.",
            ])
        #expect(
            paper.decisions[2].points.last?.words
                == "Thornmere Partnership (mental health): effective, decided on 29 April 2010. The rules now make it: Inadequate. The recorded decision stands until it is changed."
        )
    }

    @Test func `each theme, the next round and the neighbours are decisions of their own`() {
        let rest = paper.decisions.dropFirst(3)
        #expect(rest.count == PaperRounds.sample.plan.boardActions.count + 2)
        #expect(
            rest.first?.text.words
                == "what the board does itself about standard 6, Safer recruitment and the handling of allegations, weak in 4 of 6 agencies (66.7 %): how it challenges this, and its own part in mending it, by 29 July 2010."
        )
        #expect(
            paper.decisions[8].points.map(\.words) == [
                "full: all 8 standards, 26 criteria, with this audit tool or another;",
                "themed: only what this round found weak across agencies, 5 themes in all;",
                "outstanding actions only: 17 gaps of 6 agencies.",
            ])
        #expect(paper.decisions[9].text.words.hasSuffix("Nothing in this round says which agencies do."))
    }

    // MARK: Implications

    @Test func `each footing is counted, and section 11 is said of those it binds only`() {
        #expect(
            text("5.1") == """
                Agencies are asked on different footings, and what is found of each speaks of its own footing only:
                Section 11, Children Act 2004: 10 of 12 agencies (83.3 %).
                Section 175, Education Act 2002: 1 of 12 agencies (8.3 %).
                Voluntary agreement: 1 of 12 agencies (8.3 %).
                """)
    }

    @Test func `a tool that does not ask about equality is not made to`() {
        #expect(
            text("5.4")
                == "No criterion of the audit tool speaks of it, and this audit has no figures on children of different needs and backgrounds."
        )
    }

    @Test func `how long papers are kept is said, or that nobody has settled it`() {
        #expect(text("5.5").contains("How long what was made of this round is kept has not been settled."))
        let kept = BoardPaper(PaperRounds.report([], retainUntil: SampleRound.day(2016, 3, 31)))
        #expect(
            kept.parts[4].paragraphs[4].text.words.contains("What was made of this round is kept until 31 March 2016."))
        #expect(text("5.5").hasSuffix("3 texts are held out because a child might be recognised in them."))
    }

    // MARK: Appendices

    @Test func `what is due within three months is listed, nothing later and nothing passed`() {
        #expect(paper.due.until == SampleRound.day(2010, 9, 15))
        #expect(!paper.due.rows.isEmpty && paper.due.passed > 0 && paper.due.overdue == 0)
        #expect(
            paper.due.rows.allSatisfy { $0.date >= SampleRound.day(2010, 6, 15) && $0.date <= paper.due.until })
        #expect(!paper.due.rows.contains { $0.what == "Resubmission" }, "It is in.")
    }

    @Test func `every agency stands in the appendix, and none that nobody has read has a grade there`() {
        #expect(paper.agencies.map(\.agency.id) == SampleAgencies.all.map(\.agency.id))
        for row in paper.agencies where PaperRounds.sample.result.agency(row.agency.id)?.isAnalysed == false {
            #expect(row.proposed == nil && row.decided == nil)
        }
    }

    @Test func `the sources are given with their whole hashes`() {
        #expect(paper.sources.map(\.id) == ["sample-2009-10", "sample-rules", "sample-follow-up"])
        #expect(paper.sources.allSatisfy { $0.hash.utf8.count == 71 && $0.hash.hasPrefix("sha256:") })
    }

    // MARK: The page

    @Test func `numbers are text on the page, and it links nowhere but to itself`() {
        let words = PaperReading.words(Self.page)
        for number in ["1.1", "2.7", "3.1", "D1", "D10", "5.5"] {
            #expect(words.contains(" \(number) "), "The page does not say \(number).")
        }
        #expect(PageReading.links(Self.page).allSatisfy { $0.hasPrefix("#") })
    }

    @Test func `names that try to be markup stay names`() {
        #expect(
            Self.page.contains("&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt; &amp; \\u{202E}Sons’ College\\u{0}"))
        #expect(PageReading.elementNames(Self.page).isDisjoint(with: ["script", "img"]))
    }

    @Test func `text that is held out stays out`() {
        #expect(!Self.page.contains("Jordan"))
    }

    @Test func `the paper speaks of no breach and gives no indicative grade`() {
        let words = PaperReading.words(Self.page).lowercased()
        #expect(!words.contains("breach") && !words.contains("indicative"))
    }
}
