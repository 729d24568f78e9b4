import CivilCalendar
import Diagnostics
import RecordReading
import SubmissionImport
import Submissions
import Testing

struct `Figures of surveys and case audits` {
    private func read(_ text: String) -> Imported<RoundFigures> {
        FiguresImporter(edition: SampleEdition.edition).read(
            SourceText(file: "figures.xml", bytes: Array(text.utf8)))
    }

    @Test func `are read exactly, with nothing to say about them`() throws {
        let result = read(FiguresCases.document)
        #expect(result.diagnostics.map(\.consoleText) == [])
        let figures = try #require(result.value)
        #expect(figures.round == "river-2009-10" && figures.isConstructed)
        #expect(figures.figures.map(\.kind) == [.staffSurvey, .caseAudit])
        #expect(figures.figures.map(\.agency) == ["river-police", nil])
        #expect(figures.figures.map(\.standard) == [0, 1])
        #expect(figures.figures.map(\.count) == [12, 3] && figures.figures.map(\.total) == [240, 7])
        #expect(figures.figures.map(\.date.isoText) == ["2010-01-20", "2009-09-30"])
        #expect(figures.figures.map(\.words) == ["could not find the policy", "were not handled to the standard"])
        let places = figures.figures.map { figures.source.location(at: Int($0.offset)).text }
        #expect(places == ["figures.xml:2:3", "figures.xml:4:3"])
        #expect(figures.source.location(at: Int(figures.roundOffset)).text == "figures.xml:1:36")
    }

    @Test(arguments: FiguresCases.all)
    func `are refused where something is wrong with them, word for word and in its place`(case: Case) {
        let result = FiguresImporter(edition: SampleEdition.edition).read(`case`.source)
        `case`.expect(result.diagnostics)
        #expect((result.value == nil) == !`case`.expected.isEmpty)
        #expect(`case`.expected.isEmpty == `case`.name.hasPrefix("a near miss: "))
    }

    @Test func `may say what they count in 300 characters and no more`() {
        for extra in 0...1 {
            let words = String(repeating: "é", count: 300 + extra)
            let result = read(FiguresCases.document.replacing("were not handled to the standard", with: words))
            #expect((result.value != nil) == (extra == 0))
            #expect(result.diagnostics.map(\.code) == (extra == 0 ? [] : [.valueInvalid]))
        }
    }

    @Test func `are held out where a child might be recognised in them`() throws {
        let result = read(
            FiguresCases.document.replacing(
                "were not handled to the standard", with: "were about Kayleigh Dunmore, born 12/03/2009"))
        #expect(result.diagnostics.map(\.code) == [.childIdentifier])
        #expect(!result.diagnostics.contains { $0.consoleText.contains("Dunmore") })
        #expect(try #require(result.value).figures[1].words == "[text held out: a child might be recognised in it]")
    }

    @Test func `are not read from another kind of document`() {
        #expect(read(SampleTimetables.meetings).diagnostics.map(\.code) == [.vocabularyUnknown])
        #expect(read("<figures").diagnostics.map(\.code) == [.xmlMalformed])
    }
}
