import CivilCalendar
import Diagnostics
import RecordReading
import SubmissionImport
import Submissions
import Testing

struct `A partnership of boards` {
    private func read(_ text: String) -> Imported<Partnership> {
        PartnershipImporter.read(SourceText(file: "partnership.xml", bytes: Array(text.utf8)))
    }

    @Test func `is read exactly, with nothing to say about it`() throws {
        let imported = read(PartnershipCases.document)
        #expect(imported.diagnostics.map(\.consoleText) == [])
        let partnership = try #require(imported.value)
        #expect(partnership.id == "rivers" && partnership.title == "Three rivers, 2009–10")
        #expect(partnership.marking == "PROTECT" && partnership.positionDate.isoText == "2010-07-01")
        #expect(partnership.isConstructed && partnership.about == "A made-up partnership.")
        #expect(partnership.rounds.map(\.id) == ["upper", "middle", "lower"])
        #expect(partnership.agencies.map(\.id) == ["river-police", "boats"])
        #expect(partnership.agencies.map(\.rounds) == [["middle", "upper", "lower"], ["lower", "middle"]])
        let places = partnership.agencies.map { partnership.source.location(at: Int($0.offset)).text }
        #expect(places == ["partnership.xml:7:3", "partnership.xml:11:3"])
    }

    @Test func `is the same seen from another day`() throws {
        let partnership = try #require(read(PartnershipCases.document).value)
        let later = partnership.at(partnership.positionDate.adding(days: 31))
        #expect(later.positionDate.isoText == "2010-08-01")
        #expect(later.rounds == partnership.rounds && later.agencies == partnership.agencies)
    }

    @Test(arguments: PartnershipCases.all)
    func `says word for word and in its place what is wrong with it`(case: Case) {
        let imported = PartnershipImporter.read(`case`.source)
        `case`.expect(imported.diagnostics)
        #expect((imported.value == nil) == !`case`.expected.isEmpty)
        #expect(`case`.expected.isEmpty == `case`.name.hasPrefix("a near miss: "))
    }

    @Test(arguments: [
        SchemaTests.Limit("title", "title=\"", "Three rivers, 2009–10", 200),
        SchemaTests.Limit("marking", "marking=\"", "PROTECT", 200),
        SchemaTests.Limit("about", "<about>", "A made-up\n    partnership.", 20_000),
    ])
    func `takes a field at its limit and refuses one character more`(field: SchemaTests.Limit) {
        for extra in 0...1 {
            let longest = String(repeating: "é", count: field.limit + extra)
            let imported = read(
                PartnershipCases.document.replacing(field.before + field.text, with: field.before + longest))
            #expect((imported.value != nil) == (extra == 0))
            #expect(imported.diagnostics.map(\.code) == (extra == 0 ? [] : [.valueInvalid]))
        }
    }

    @Test func `is not read from another kind of document`() {
        #expect(read(SampleDocuments.round).diagnostics.map(\.code) == [.vocabularyUnknown])
        #expect(read("<partnership").diagnostics.map(\.code) == [.xmlMalformed])
    }
}
