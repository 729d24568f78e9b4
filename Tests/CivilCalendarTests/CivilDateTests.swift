import CivilCalendar
import Testing

struct CivilDateTests {
    @Test func `has every day from 1900 to 2199, in order and without a gap`() throws {
        #expect(NaiveCalendar.days.count == 109_573)
        var before: CivilDate?
        for (number, naive) in NaiveCalendar.days.enumerated() {
            let date = try #require(
                CivilDate(year: naive.year, month: naive.month, day: naive.day), "\(naive) is a day, but was refused")
            let right =
                Int(date.dayNumber) == number && date.parts == (naive.year, naive.month, naive.day)
                && date.year == naive.year && date.month == naive.month && date.day == naive.day
            if !right { Issue.record("\(naive) came back as \(date.parts), number \(date.dayNumber)") }
            if let before, !(before < date) { Issue.record("\(naive) does not come after the day before it") }
            before = date
        }
        #expect(CivilDate.first == CivilDate(year: 1900, month: 1, day: 1))
        #expect(CivilDate.last == CivilDate(year: 2199, month: 12, day: 31))
    }

    @Test func `writes and reads every day alike, from text and from bytes`() throws {
        for naive in NaiveCalendar.days {
            let date = try #require(CivilDate(year: naive.year, month: naive.month, day: naive.day))
            let text = naive.isoText
            let bytes = Array(text.utf8)
            let fromBytes = try CivilDate(iso: bytes.span)
            let fromBuffer = try bytes.withUnsafeBufferPointer { buffer throws(CivilDateFault) in
                try CivilDate(iso: buffer)
            }
            let right = date.isoText == text && "\(date)" == text && fromBytes == date && fromBuffer == date
            if try !right || CivilDate(iso: text) != date { Issue.record("\(text) is not read as it is written") }
        }
    }

    @Test func `goes through the days of the week without a break`() throws {
        for (number, naive) in NaiveCalendar.days.enumerated() {
            let date = try #require(CivilDate(year: naive.year, month: naive.month, day: naive.day))
            if date.weekday != Weekday.allCases[number % 7] { Issue.record("\(naive) is not a \(date.weekday.name)") }
        }
    }

    @Test(arguments: [
        ("1900-01-01", Weekday.monday), ("1945-05-08", .tuesday), ("1969-07-20", .sunday), ("2000-02-29", .tuesday),
        ("2004-11-15", .monday), ("2010-03-04", .thursday), ("2100-03-01", .monday), ("2199-12-31", .tuesday),
    ])
    func `knows the weekday of days everyone can look up`(iso: String, weekday: Weekday) throws {
        #expect(try day(iso).weekday == weekday)
    }

    @Test func `refuses three numbers that are not a day`() {
        for (year, month, day) in [
            (2010, 2, 29), (2010, 2, 30), (1900, 2, 29), (2100, 2, 29), (2010, 4, 31), (2010, 0, 1), (2010, 13, 1),
            (2010, 1, 0), (2010, 1, 32), (2010, -1, 1), (2010, 1, -1), (1899, 12, 31), (2200, 1, 1), (0, 1, 1),
            (Int.max, 1, 1), (Int.min, 1, 1), (2010, Int.max, 1), (2010, 1, Int.max), (2010, 1, Int.min),
        ] {
            #expect(
                CivilDate(year: year, month: month, day: day) == nil,
                "year \(year), month \(month), day \(day) is not a day and must be refused")
        }
    }

    @Test func `has a 29 February in leap years only`() {
        for year in 1900...2199 {
            let leap = year % 4 == 0 && year != 1900 && year != 2100
            #expect((CivilDate(year: year, month: 2, day: 29) != nil) == leap, "29 February \(year)")
            #expect(CivilDate.isLeap(year) == leap, "leap year \(year)")
        }
    }

    @Test(arguments: [
        ("2010-03-04", "4 March 2010"), ("1900-01-01", "1 January 1900"), ("2012-02-29", "29 February 2012"),
        ("2199-12-31", "31 December 2199"), ("2011-05-10", "10 May 2011"), ("2011-09-30", "30 September 2011"),
    ])
    func `writes a date as people do`(iso: String, readable: String) throws {
        #expect(try day(iso).readable == readable)
    }
}
