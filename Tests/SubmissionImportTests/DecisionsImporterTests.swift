import CivilCalendar
import Diagnostics
import RecordReading
import SubmissionImport
import Submissions
import Testing

struct `Decisions of a meeting` {
    private func read(_ text: String) -> Imported<BoardDecisions> {
        DecisionsImporter.read(SourceText(file: "decisions.xml", bytes: Array(text.utf8)))
    }

    @Test func `are read exactly, with nothing to say about them`() throws {
        let result = read(DecisionsCases.document)
        #expect(result.diagnostics.map(\.consoleText) == [])
        let decisions = try #require(result.value)
        #expect(decisions.round == "river-2009-10" && decisions.on?.isoText == "2010-07-22" && decisions.by == "Board")
        #expect(decisions.decisions.map(\.agency) == ["river-police", "bank-school", "bank-school", "boat-club"])
        #expect(decisions.decisions.map(\.revision) == [1, 1, 2, 1])
        #expect(decisions.decisions.allSatisfy { $0.proposed == "effective" })
        #expect(decisions.decisions.map(\.grade) == ["effective", "inadequate", nil, "effective"])
        #expect(decisions.decisions.map(\.reason) == [nil, "The visit found more.", nil, nil])
        #expect(decisions.source.location(at: Int(decisions.roundOffset)).text == "decisions.xml:1:40")
    }

    @Test func `become the record an analysis would hold, each of its own meeting`() throws {
        let decisions = try #require(read(DecisionsCases.document).value)
        let records = decisions.decisions.map { decisions.record(of: $0) }
        #expect(records.map { $0?.grade } == ["effective", "inadequate", nil, "effective"])
        #expect(records.map { $0?.date.isoText } == ["2010-07-22", "2010-07-22", nil, "2010-04-29"])
        #expect(records.map { $0?.by } == ["Board", "Board", nil, "Audit Group"])
        #expect(
            records.map { $0?.place?.text } == ["decisions.xml:2:3", "decisions.xml:3:3", nil, "decisions.xml:6:3"])
    }

    @Test(arguments: DecisionsCases.all)
    func `are refused where something is wrong with them, word for word and in its place`(case: Case) {
        let result = DecisionsImporter.read(`case`.source)
        `case`.expect(result.diagnostics)
        #expect((result.value == nil) == !`case`.expected.isEmpty)
        #expect(`case`.expected.isEmpty == `case`.name.hasPrefix("a near miss: "))
    }

    @Test(arguments: [
        SchemaTests.Limit("who decided", "on=\"2010-07-22\" by=\"", "Board", 120),
        SchemaTests.Limit("who decided at another meeting", "on=\"2010-04-29\" by=\"", "Audit Group", 120),
        SchemaTests.Limit("reason", "grade=\"inadequate\">", "The visit found\n    more.", 4000),
    ])
    func `take a field at its limit and refuse one character more`(field: SchemaTests.Limit) {
        for extra in 0...1 {
            let longest = String(repeating: "é", count: field.limit + extra)
            let result = read(
                DecisionsCases.document.replacing(field.before + field.text, with: field.before + longest))
            #expect((result.value != nil) == (extra == 0))
            #expect(result.diagnostics.map(\.code) == (extra == 0 ? [] : [.valueInvalid]))
        }
    }

    @Test func `hold out a reason in which a child might be recognised, and never repeat it`() throws {
        let result = read(
            DecisionsCases.document.replacing("The visit found\n    more.", with: "Kayleigh Dunmore, born 12/03/2009."))
        #expect(result.diagnostics.map(\.code) == [.childIdentifier])
        #expect(!result.diagnostics.contains { $0.consoleText.contains("Dunmore") })
        #expect(try #require(result.value).decisions[1].reason == "[text held out: a child might be recognised in it]")
    }

    @Test func `are not read from another kind of document`() {
        #expect(read(SampleTimetables.timetable).diagnostics.map(\.code) == [.vocabularyUnknown])
        #expect(read("<decisions").diagnostics.map(\.code) == [.xmlMalformed])
    }
}
