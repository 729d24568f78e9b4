import Diagnostics
import FollowUp
import Reporting
import Testing

@Suite struct RefusedReturnTests {
    private func report(_ refused: [RefusedFile]) -> RoundReport {
        let sample = SampleRound.report
        return RoundReport(
            result: sample.result, plan: sample.plan, timetable: sample.timetable, refused: refused, warnings: [],
            checks: sample.checks)
    }

    private func index(_ refused: [RefusedFile]) -> String {
        PageReading.text("index.html", of: report(refused).pages())
    }

    private func faults(_ count: Int) -> [Diagnostic] {
        (0..<count).map { place in
            Diagnostic(
                .valueInvalid, at: SourceLocation(file: "returns/a.xml", line: count - place, column: 1),
                "Fault \(count - place).", mend: "Mend it.")
        }
    }

    @Test func `the first five faults stand in full, in reading order, and the rest is counted`() throws {
        let refused = try #require(
            IndexModel(report([RefusedFile(name: "returns/a.xml", agency: nil, diagnostics: faults(8))])).refused.first)
        #expect(refused.shown.map(\.message) == (1...5).map { "Fault \($0)." })
        #expect(refused.more == 3)
        #expect(refused.verdict == "Refused: 8 errors.")
    }

    @Test func `a file whose agency is not known is shown all the same`() {
        #expect(
            index([RefusedFile(name: "returns/a.xml", agency: nil, diagnostics: faults(1))])
                .contains("Which agency it came from could not be read."))
    }

    @Test func `a refused analysis is told apart from a refused return`() {
        let page = index([
            RefusedFile(name: "analysis/a.xml", agency: "thornmere-police", isReturn: false, diagnostics: faults(1))
        ])
        #expect(page.contains("Refused returns and analyses"))
        #expect(page.contains("Readers&#39; analysis of the return of"))
    }

    @Test func `a round without refusals says so plainly`() {
        #expect(index([]).contains("<p>No return was refused.</p>"))
    }
}
