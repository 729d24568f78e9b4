import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions
import Testing

struct DiagnosticCaseTests {
    @Test(arguments: ReturnCases.all)
    func `says word for word and in its place what is wrong with a return`(case: Case) {
        var importer = SubmissionImporter(editions: [SampleEdition.edition])
        let result = importer.read(`case`.source)
        `case`.expect(result.diagnostics)
        #expect((result.value == nil) == result.diagnostics.contains { $0.severity == .error })
    }

    @Test(arguments: AnalysisCases.all)
    func `says word for word and in its place what is wrong with an analysis`(case: Case) {
        var importer = AnalysisImporter(edition: SampleEdition.edition)
        let result = importer.read(`case`.source)
        `case`.expect(result.diagnostics)
        #expect((result.value == nil) == result.diagnostics.contains { $0.severity == .error })
    }

    @Test(arguments: RoundCases.all)
    func `says word for word and in its place what is wrong with a round`(case: Case) {
        var importer = RoundImporter(editions: [SampleEdition.edition])
        let result = importer.read(`case`.source)
        `case`.expect(result.diagnostics)
        #expect((result.value == nil) == result.diagnostics.contains { $0.severity == .error })
    }

    @Test(arguments: MeetingsCases.all)
    func `says word for word and in its place what is wrong with a list of meetings`(case: Case) {
        let result = MeetingsImporter.read(`case`.source)
        `case`.expect(result.diagnostics)
        #expect((result.value == nil) == result.diagnostics.contains { $0.severity == .error })
    }

    @Test(arguments: TimetableCases.all)
    func `says word for word and in its place what is wrong with a timetable`(case: Case) {
        let result = TimetableImporter.read(`case`.source)
        `case`.expect(result.diagnostics)
        #expect((result.value == nil) == result.diagnostics.contains { $0.severity == .error })
    }

    @Test func `has a case that fires and a near miss that is silent`() {
        for cases in [
            ReturnCases.header, ReturnCases.answers, ReturnCases.evidence, ReturnCases.text, AnalysisCases.all,
            RoundCases.all, MeetingsCases.all, TimetableCases.all,
        ] {
            #expect(cases.contains { $0.expected.isEmpty && $0.name.hasPrefix("a near miss: ") })
            #expect(cases.contains { !$0.expected.isEmpty })
        }
        #expect(
            (ReturnCases.all + AnalysisCases.all + RoundCases.all + MeetingsCases.all + TimetableCases.all).allSatisfy {
                $0.expected.isEmpty == $0.name.hasPrefix("a near miss: ")
            }, "a case with nothing expected is a near miss, and only such a case")
    }

    @Test func `never repeats the text in which a child might be recognised`() {
        for child in ["Kayleigh", "Dunmore", "Tyler", "204512", "999 012 3454", "12.3.01", "12/03/2009"] {
            for `case` in ReturnCases.text {
                var importer = SubmissionImporter(editions: [SampleEdition.edition])
                for diagnostic in importer.read(`case`.source).diagnostics {
                    #expect(!diagnostic.consoleText.contains(child))
                    #expect(!diagnostic.json.contains(child))
                }
            }
        }
    }
}
