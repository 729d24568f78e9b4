import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing
import XMLReading

/// The files in `Standards/`, as they are shipped.
struct ShippedStandardsTests {
    @Test func `nothing is wrong with any shipped file`() throws {
        var files: [(name: String, bytes: [UInt8])] = []
        for folder in StandardsVocabulary.allCases.map({ "Standards/\($0.folder)" }) {
            for name in ShippedFiles.names(in: folder) {
                files.append(("\(folder)/\(name)", try #require(ShippedFiles.bytes("\(folder)/\(name)"))))
            }
        }
        files.append(("Standards/editions.lock", try #require(ShippedFiles.bytes("Standards/editions.lock"))))
        let library = StandardsLibrary(files: files)
        #expect(library.diagnostics.map(\.consoleText) == [])
        #expect(library.found == library.lock, "what is locked and what is there are not the same")
        #expect(library.reports.count == files.count, "a file in a folder of standards does not end in .xml")
        #expect(library.editions["s11-2009-10"] != nil)
        #expect(library.calendars["england-and-wales"] != nil)
    }

    @Test func `the shipped calendar has the days that were kept`() throws {
        let name = "Standards/calendars/england-and-wales.xml"
        let source = SourceText(file: name, bytes: try #require(ShippedFiles.bytes(name)))
        let calendar = try #require(CalendarImport.read(source).value)
        let years: [(Int, String)] = [
            (2009, "01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28"),
            (2010, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
            (2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"),
            (2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"),
            (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
            (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
            (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
        ]
        for (year, days) in years {
            let kept = calendar.holidays.filter { $0.date.year == year }.map { String($0.date.isoText.dropFirst(5)) }
            #expect(kept.joined(separator: " ") == days, "\(year)")
        }
        #expect(calendar.holidays.count == 36 * 8 + 5)
    }

    @Test(arguments: StandardsVocabulary.allCases)
    func `a published schema has the names the program knows and no others`(_ vocabulary: StandardsVocabulary) throws {
        let name = "Standards/schemas/\(vocabulary.schema)"
        let source = SourceText(file: name, bytes: try #require(ShippedFiles.bytes(name)))
        var reader = XMLReader(
            vocabulary: XMLVocabulary(
                namespaces: ["http://www.w3.org/2001/XMLSchema"],
                names: ["element", "attribute", "name", "targetNamespace"]))
        let schema = try reader.read(source).get()
        var names: Set<String> = []
        for element in 0..<schema.elementCount {
            guard let token = schema.nameToken(of: element), token < 2, let name = schema.attribute(2, of: element)
            else {
                continue
            }
            names.insert(schema.string(schema.value(ofAttribute: name)))
        }
        #expect(names.sorted() == vocabulary.names)
        let target = try #require(schema.attribute(3, of: 0))
        #expect(schema.string(schema.value(ofAttribute: target)) == vocabulary.namespace)
    }
}
