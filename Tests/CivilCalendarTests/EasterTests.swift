import CivilCalendar
import Testing

struct EasterTests {
    /// The Paschal full moons of the Book of Common Prayer's table for 1900 to 2199, by golden number from 1 to 19, as
    /// month and day. It shares no arithmetic with the rule under test.
    static let fullMoons = [
        (4, 14), (4, 3), (3, 23), (4, 11), (3, 31), (4, 18), (4, 8), (3, 28), (4, 16), (4, 5), (3, 25), (4, 13),
        (4, 2), (3, 22), (4, 10), (3, 30), (4, 17), (4, 7), (3, 27),
    ]

    @Test func `is the Sunday after the full moon of the prayer book's table, in each of 300 years`() throws {
        for year in 1900...2199 {
            let (month, day) = Self.fullMoons[year % 19]
            var date = try #require(CivilDate(year: year, month: month, day: day)).adding(days: 1)
            while date.weekday != .sunday { date = date.adding(days: 1) }
            #expect(Easter.sunday(in: year) == date, "Easter Day \(year)")
        }
    }

    @Test(arguments: [
        "2005-03-27", "2006-04-16", "2007-04-08", "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08",
        "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12",
        "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "1954-04-18",
        "1981-04-19", "2038-04-25",
    ])
    func `is the day that was kept or is announced`(iso: String) throws {
        let date = try day(iso)
        #expect(Easter.sunday(in: date.year) == date)
    }

    @Test func `is not offered outside the calendar`() {
        #expect(Easter.sunday(in: 1899) == nil)
        #expect(Easter.sunday(in: 2200) == nil)
    }
}
