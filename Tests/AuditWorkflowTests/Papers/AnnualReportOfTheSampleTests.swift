import Evaluation
import Reporting
import Standards
import Submissions
import Testing

/// The published finding on the audit of 2009–10 beside the section derived from the sample round, figure by figure.
struct `The annual report section of 2009–10` {
    /// A published figure, and the figure that stands for it.
    struct Pair: Sendable, CustomStringConvertible {
        /// What was published, in our own words.
        let published: String
        let kind: AnnualReportFigure.Kind
        let figure: String
        /// The sentence it stands in.
        let sentence: String

        var description: String { published }
    }

    private static let recruitment = AnnualReportFigure.Kind.weak(.standard(5))

    private static let returns =
        "10 of 10 agencies asked (100.0 %) sent a return, 10 of 10 (100.0 %) by the last day set for it."
    private static let grades =
        "Grades are held by 8 agencies: very good by 3 of 8 (37.5 %), effective by 4 of 8 (50.0 %) and inadequate by 1 of 8 (12.5 %)."
    private static let weaker =
        "Evidence was weaker under standard 6, Safer recruitment and the handling of allegations, in 4 of 8 agencies it applies to (50.0 %); 3 of 4 (75.0 %) of them had seen it themselves and planned for it."

    static let pairs = [
        Pair(
            published: "All partner agencies returned", kind: .returned, figure: "10 of 10 (100.0 %)", sentence: returns
        ),
        Pair(published: "… on the agreed timetable", kind: .onTime, figure: "10 of 10 (100.0 %)", sentence: returns),
        Pair(
            published: "Eight were analysed", kind: .analysed, figure: "8 of 10 (80.0 %)",
            sentence: "The audit group analysed the returns of 8 of 10 agencies whose return was accepted (80.0 %)."),
        Pair(published: "Three very good", kind: .grade(2), figure: "3 of 8 (37.5 %)", sentence: grades),
        Pair(published: "Four effective", kind: .grade(1), figure: "4 of 8 (50.0 %)", sentence: grades),
        Pair(published: "One inadequate", kind: .grade(0), figure: "1 of 8 (12.5 %)", sentence: grades),
        Pair(
            published: "The inadequate return, named, has been revised and is to be assessed again",
            kind: .awaitingReassessment, figure: "1 of 8 (12.5 %)",
            sentence:
                "The return of Basildon and Thurrock University Hospitals NHS Foundation Trust was graded inadequate. It has since been revised and waits to be assessed again."
        ),
        Pair(
            published: "The council's audits are still to be analysed", kind: .unread, figure: "2 of 10 (20.0 %)",
            sentence:
                "Not analysed yet: 2 of 10 (20.0 %), from the council sector. They are still to be analysed and have no grade."
        ),
        Pair(
            published: "Safe recruitment and allegations weaker in half of the audits", kind: recruitment,
            figure: "4 of 8 (50.0 %)", sentence: weaker),
        Pair(
            published: "… most of these agencies had seen it and planned for it",
            kind: .declaredAndPlanned(.standard(5)), figure: "3 of 4 (75.0 %)", sentence: weaker),
        Pair(
            published: "Engagement of young people thin in the health trusts, except NHS South West Essex",
            kind: .weakInOneSector(.standard(3)), figure: "3 of 4 (75.0 %)",
            sentence:
                "Standard 4, Service development that listens to children, was weak in the health sector only, in 3 of 4 (75.0 %) of its agencies, all but NHS South West Essex."
        ),
        Pair(
            published: "Isolated: a current policy, safeguarding in plans, training data that can be retrieved",
            kind: .isolated, figure: "3 of 18 (16.7 %)",
            sentence:
                "Core criteria were weak in one agency only: 1.2 Safeguarding in strategic and operational plans; 2.1 A current safeguarding policy with owner and review date; 5.3 Training figures that can be retrieved by role."
        ),
        Pair(
            published: "Leads, understanding of the agency's part, and information sharing were mostly well evidenced",
            kind: .soundEverywhere, figure: "3 of 8 (37.5 %)",
            sentence:
                "3 of 8 standards (37.5 %) were met or better in every agency analysed: 3, Clear lines of accountability; 7, Effective work with other agencies; 8, Information sharing and records."
        ),
        Pair(
            published: "NHS South West Essex commended for evidence under every standard", kind: .commended,
            figure: "1 of 8 (12.5 %)",
            sentence:
                "NHS South West Essex is commended: with accepted evidence under every standard, none fell short, and more than half stood at the best verdict there is."
        ),
        Pair(
            published: "An early update is asked of the inadequate agency", kind: .earlyUpdate,
            figure: "1 of 8 (12.5 %)",
            sentence:
                "An early update was asked of 1 of 8 agencies graded (12.5 %), by 13 May 2010. 1 of 1 (100.0 %) has come in."
        ),
        Pair(
            published: "… with a timetable for its resubmission", kind: .resubmission, figure: "1 of 8 (12.5 %)",
            sentence:
                "A new return is asked of 1 of 8 agencies graded (12.5 %), by 28 July 2010. 1 of 1 (100.0 %) has come in."
        ),
        Pair(
            published: "Every agency's action plan is to cover what was found", kind: .plannedGaps,
            figure: "51 of 64 (79.7 %)",
            sentence:
                "Agencies’ own plans cover 51 of 64 gaps found (79.7 %); every agency goes through its analysis and brings its plan up to it."
        ),
        Pair(
            published: "The audit group timetables further submissions in its work plan", kind: .placed,
            figure: "1 of 1 (100.0 %)",
            sentence:
                "1 of 1 re-assessment (100.0 %) has a place in the audit group’s work plan, on 15 July 2010."),
        Pair(
            published: "The board settles its own part on what is weak", kind: .boardActions, figure: "7",
            sentence: "The board settles its own part on 7 themes, by 29 July 2010."),
    ]

    /// What was published and cannot be derived, each with the reason.
    static let underived = [
        "Policies rest on procedures agreed by three boards":
            "A return does not say whose procedures its policy rests on.",
        "Good examples of engaging families":
            "What is good is told in narratives, which do not stand in a public paper.",
        "The early update is urgent": "The rules set days; a day says it better than a word.",
        "Which tool the next round uses":
            "The board had still to decide it, and so it stands among what is to be settled.",
        "Which neighbouring boards are talked to": "A round by itself does not say who else its agencies answer.",
    ]

    @Test(arguments: pairs)
    func `a published figure is derived and stands in its sentence`(_ pair: Pair) throws {
        let section = AnnualReport(try SampleRound.report())
        let figure = try #require(section.figures.first { $0.kind == pair.kind }, "No figure for: \(pair.published)")
        #expect(figure.figure == pair.figure)
        #expect(figure.words.words == pair.sentence)
        #expect(section.parts.flatMap(\.paragraphs).contains { $0.words.contains(pair.sentence) })
    }

    @Test func `each published figure stands beside one of its own`() {
        #expect(Set(Self.pairs.map(\.kind)).count == Self.pairs.count)
        #expect(Self.underived.values.allSatisfy { !$0.isEmpty })
    }

    @Test func `what the board had still to decide stands among what is to be settled`() throws {
        let last = try #require(AnnualReport(try SampleRound.report()).parts.last)
        #expect(
            last.paragraphs.last?.words
                == "The form of the next round is still to be settled: every standard again, themes, or outstanding actions only. Whether agencies that also answer neighbouring boards can be asked once, and measured alike, is still to be talked over with these."
        )
    }

    @Test func `only the agencies that were named in print are named`() throws {
        let report = try SampleRound.report()
        let file = try #require(report.files(for: .everyone).first { $0.name == "papers/annual-report.html" })
        let text = String(decoding: file.bytes, as: UTF8.self)
        let named = report.result.agencies.filter { text.contains($0.agency.name) }.map(\.agency.id)
        #expect(named == ["nhs-south-west-essex", "basildon-thurrock-hospitals"])
    }
}
