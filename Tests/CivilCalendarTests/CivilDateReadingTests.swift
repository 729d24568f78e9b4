import CivilCalendar
import Testing

struct CivilDateReadingTests {
    static let notDates = [
        "", " ", "2010", "2010-03", "2010-3-4", "2010-03-4", "10-03-04", "20100304", "2010/03/04", "2010.03.04",
        "04-03-2010", "04/03/2010", "4 March 2010", " 2010-03-04", "2010-03-04 ", "2010-03-04\n", "\t2010-03-04",
        "2010-03-04Z", "2010-03-04+00:00", "2010-03-04T00:00:00", "+2010-03-04", "-2010-03-04", "+010-03-04",
        "-010-03-04", "2010-+3-04", "2010--3-04", "2010-03- 4", "2010- 3-04", "2010-03-0x", "2O10-03-04", "20I0-03-04",
        "2010‐03‐04", "2010−03−04", "２０１０-03-04", "٢٠١٠-03-04", "2010-03-0٤",
        "0000-01-01", "0210-01-01", "1899-12-31", "2200-01-01", "9999-12-31", "12010-03-04", "2010-03-04-05",
        "2010-03-0\u{301}4", "\u{FEFF}2010-03-04", "2010-03:04", "2010:03-04", "/010-03-04", ":010-03-04", "2010-/3-04",
    ]

    @Test(arguments: notDates)
    func `calls a text of another form not a date`(text: String) {
        #expect(throws: CivilDateFault.notADate) { try CivilDate(iso: text) }
        let bytes = Array(text.utf8)
        #expect(throws: CivilDateFault.notADate) { try CivilDate(iso: bytes.span) }
        #expect(throws: CivilDateFault.notADate) { try bytes.withUnsafeBufferPointer { try CivilDate(iso: $0) } }
    }

    @Test(arguments: [
        "2010-02-29", "2010-02-30", "1900-02-29", "2100-02-29", "2010-04-31", "2010-06-31", "2010-09-31", "2010-11-31",
        "2010-00-01", "2010-13-01", "2010-99-99", "2010-01-00", "2010-01-32", "2010-00-00",
    ])
    func `calls a day that does not exist impossible`(text: String) {
        #expect(throws: CivilDateFault.impossible) { try CivilDate(iso: text) }
    }

    @Test func `knows for all two-digit months and days of a year which exist`() {
        for year in [1900, 2000, 2010, 2012, 2100] {
            let known = Set(NaiveCalendar.days.filter { $0.year == year })
            for month in 0...99 {
                for day in 0...99 {
                    let naive = NaiveCalendar.Day(year: year, month: month, day: day)
                    let result = Result { () throws(CivilDateFault) in try CivilDate(iso: naive.isoText) }
                    let right: Bool =
                        switch result {
                        case .success(let date): known.contains(naive) && date.isoText == naive.isoText
                        case .failure(let fault): !known.contains(naive) && fault == .impossible
                        }
                    if !right { Issue.record("\(naive.isoText) gave \(result)") }
                }
            }
        }
    }

    @Test func `refuses every other byte in every place of a date`() {
        let good = Array("2011-11-11".utf8)
        for place in good.indices {
            for byte in UInt8.min...UInt8.max {
                let isDigit = (0x30...0x39).contains(byte)
                let fits = place == 4 || place == 7 ? byte == 0x2D : isDigit
                var bytes = good
                bytes[place] = byte
                let result = Result { () throws(CivilDateFault) in try CivilDate(iso: bytes.span) }
                if fits { continue }
                if result != .failure(.notADate) {
                    Issue.record("byte \(byte) in place \(place) of a date gave \(result)")
                }
            }
        }
    }
}
