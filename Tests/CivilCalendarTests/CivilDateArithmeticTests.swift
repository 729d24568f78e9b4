import CivilCalendar
import Testing

struct CivilDateArithmeticTests {
    @Test func `counts days between dates as a walk along the calendar does`() throws {
        let days = NaiveCalendar.days
        let anchors = stride(from: 0, to: days.count, by: 997).map { $0 } + [days.count - 1]
        for from in anchors {
            let start = try #require(
                CivilDate(year: days[from].year, month: days[from].month, day: days[from].day))
            for to in stride(from: from % 13, to: days.count, by: 13) {
                let end = try #require(CivilDate(year: days[to].year, month: days[to].month, day: days[to].day))
                let right =
                    start.days(to: end) == to - from && end.days(to: start) == from - to
                    && start.adding(days: to - from) == end
                if !right { Issue.record("\(start) to \(end) is \(to - from) days, not \(start.days(to: end))") }
            }
        }
    }

    @Test func `comes back to the day it left, over any number of days up to two years`() throws {
        for iso in ["1950-06-15", "2000-02-29", "2010-12-31", "2099-12-31"] {
            let start = try day(iso)
            for count in -731...731 {
                #expect(start.adding(days: count).adding(days: -count) == start, "\(iso) and back over \(count) days")
            }
        }
    }

    @Test func `adds months as a count on the fingers does`() throws {
        for naive in NaiveCalendar.days where (2007...2012).contains(naive.year) {
            let start = try #require(CivilDate(year: naive.year, month: naive.month, day: naive.day))
            for count in -30...30 {
                var (year, month) = (naive.year, naive.month)
                for _ in 0..<abs(count) {
                    month += count > 0 ? 1 : -1
                    if month == 13 { (year, month) = (year + 1, 1) }
                    if month == 0 { (year, month) = (year - 1, 12) }
                }
                var day = naive.day
                while CivilDate(year: year, month: month, day: day) == nil { day -= 1 }
                if start.adding(months: count).parts != (year, month, day) {
                    Issue.record("\(start) and \(count) months gave \(start.adding(months: count))")
                }
            }
        }
    }

    @Test(arguments: [
        ("2010-01-31", 1, "2010-02-28"), ("2012-01-31", 1, "2012-02-29"), ("2012-02-29", 12, "2013-02-28"),
        ("2012-02-29", 48, "2016-02-29"), ("2010-03-31", -1, "2010-02-28"), ("2010-12-15", 1, "2011-01-15"),
        ("2010-01-15", -1, "2009-12-15"), ("2010-08-31", 6, "2011-02-28"), ("2010-05-10", 0, "2010-05-10"),
        ("2010-05-10", 36, "2013-05-10"),
    ])
    func `cuts a day to the month's last when adding months`(from: String, months: Int, to: String) throws {
        #expect(try day(from).adding(months: months).isoText == to)
    }

    @Test func `stays at the ends of the calendar instead of leaving it`() throws {
        let date = try day("2010-03-04")
        for huge in [Int.max, 200_000, 3_000_000_000] {
            #expect(date.adding(days: huge) == .last)
            #expect(date.adding(days: -huge) == .first)
            #expect(date.adding(months: huge) == .last)
            #expect(date.adding(months: -huge) == .first)
        }
        #expect(date.adding(days: .min) == .first)
        #expect(date.adding(months: .min) == .first)
        #expect(CivilDate.last.adding(days: 1) == .last)
        #expect(CivilDate.first.adding(days: -1) == .first)
        #expect(CivilDate.last.adding(months: 1) == .last)
        #expect(CivilDate.first.adding(months: -1) == .first)
        #expect(CivilDate.last.adding(days: -1).isoText == "2199-12-30")
        #expect(CivilDate.first.adding(days: 1).isoText == "1900-01-02")
    }
}
