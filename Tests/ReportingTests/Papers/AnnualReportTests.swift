import Reporting
import Submissions
import Testing

@Suite struct AnnualReportTests {
    private let section = AnnualReport(PaperRounds.sample)
    private static let page = PageReading.text(ReportPage.annualReport.path, of: PaperRounds.sampleFiles)

    @Test func `the section on the sample round`() {
        #expect(
            section.parts.map { "\($0.heading): \($0.paragraphs.map(\.words).joined(separator: " | "))" } == [
                "What came in: 10 of 11 agencies asked (90.9 %) sent a return, 9 of 11 (81.8 %) by the last day set for it. The audit group analysed the returns of 7 of 9 agencies whose return was accepted (77.8 %). Not analysed yet: 2 of 9 (22.2 %), from the council sector. They are still to be analysed and have no grade.",
                "Grades: Grades are held by 5 agencies: very good by 1 of 5 (20.0 %), effective by 3 of 5 (60.0 %) and inadequate by 1 of 5 (20.0 %). The audit group has decided the grade of 5 of 7 agencies analysed (71.4 %); 2 are still to be decided, and nothing that follows is about these. | The return of Thornmere and Highgate Hospitals NHS Foundation Trust was graded inadequate. It has since been revised and waits to be assessed again.",
                "What was weak: Evidence was weaker under standard 6, Safer recruitment and the handling of allegations, in 4 of 5 agencies it applies to (80.0 %); 3 of 4 (75.0 %) of them had seen it themselves and planned for it. | Standard 2, A clear statement of responsibilities, was weak in the health sector only, in 2 of 3 (66.7 %) of its agencies, all but one. Standard 5, Training and supervision, was weak in the health sector only, in 2 of 3 (66.7 %) of its agencies, all but one. | Core criteria were weak in one agency only: 2.1 A current safeguarding policy with owner and review date; 2.2 Everyone can reach the policy and knows it; 4.2 Children’s and young people’s views change services; 6.2 Checks before people work with children. 3 of 9 other criteria (33.3 %) were weak in one agency only. Such findings say nothing of other agencies.",
                "What was strong: 4 of 8 standards (50.0 %) were met or better in every agency with a decided grade: 1, Senior management commitment; 3, Clear lines of accountability; 7, Effective work with other agencies; 8, Information sharing and records. 5 of 5 agencies (100.0 %) had accepted evidence under every standard. Thornmere Police, public protection division is commended: with accepted evidence under every standard, none fell short, and more than half stood at the best verdict there is.",
                "What happens next: An early update was asked of 1 of 5 agencies graded (20.0 %), by 13 May 2010. A new return is asked of 1 of 5 agencies graded (20.0 %), by 28 July 2010. 1 of 1 (100.0 %) has come in. Agencies’ own plans cover 8 of 16 gaps found (50.0 %); every agency goes through its analysis and brings its plan up to it. | The board settles its own part on 5 themes, by 29 July 2010. | The form of the next round is still to be settled: every standard again, themes, or outstanding actions only. Whether agencies that also answer neighbouring boards can be asked once, and measured alike, is still to be talked over with these.",
            ])
    }

    @Test func `only the agency decided at the lowest grade and the one commended are named`() {
        let words = PaperReading.words(Self.page)
        let named = SampleAgencies.all.filter { words.contains($0.agency.name) }.map(\.agency.id)
        #expect(named == ["thornmere-police", "thornmere-hospital"])
    }

    @Test func `every figure stands in the prose in its own sentence, and in the table`() {
        let prose = section.parts.flatMap { $0.paragraphs.map(\.words) }.joined(separator: "\n")
        let words = PaperReading.words(Self.page)
        for figure in section.figures {
            #expect(prose.contains(figure.words.words), "\(figure.label) stands in no sentence.")
            #expect(words.contains("\(figure.label) Figure \(figure.figure)"), "\(figure.label) is not in the table.")
            guard let denominator = figure.denominator, figure.kind != .awaitingReassessment, figure.kind != .isolated,
                figure.kind != .commended
            else { continue }
            // What is counted may stand between the counts and the share.
            let counts = "\(figure.numerator) of \(denominator)"
            let share = String(figure.figure.dropFirst(counts.count + 1))
            #expect(figure.figure.hasPrefix(counts) && share.hasPrefix("("))
            let sentence = figure.words.words
            #expect(sentence.contains(counts) && sentence.contains(share), "The sentence on \(figure.label) lacks it.")
        }
    }

    @Test func `no figure counts more than there is`() {
        for figure in section.figures {
            #expect(figure.numerator >= 0 && figure.numerator <= figure.denominator ?? .max)
        }
    }

    @Test func `the page links nowhere but to itself and runs nothing`() {
        #expect(PageReading.links(Self.page).allSatisfy { $0.hasPrefix("#") })
        #expect(PageReading.elementNames(Self.page).isDisjoint(with: ["script", "img", "iframe", "form"]))
    }
}
