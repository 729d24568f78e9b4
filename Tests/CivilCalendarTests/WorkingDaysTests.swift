import CivilCalendar
import Testing

struct WorkingDaysTests {
    static func board() throws -> WorkingDays {
        let holidays = BankHolidayRules.englandAndWales(changes: try PublishedBankHolidays.changes())
        return WorkingDays(
            closedDays: holidays.closedDays + [
                .boardClosure(try day("2010-12-29"), "office closed at year end"),
                .boardClosure(try day("2010-12-30"), "office closed at year end"),
                .boardClosure(try day("2010-12-31"), "office closed at year end"),
            ])
    }

    @Test(arguments: [
        ("2010-12-24", DayOff?.none, ""),
        ("2010-12-25", .weekend(.saturday), "a Saturday"),
        ("2010-12-26", .weekend(.sunday), "a Sunday"),
        (
            "2010-12-27", .bankHoliday("Christmas Day (substitute day)"),
            "a bank holiday (Christmas Day (substitute day))"
        ),
        (
            "2010-12-29", .boardClosure("office closed at year end"),
            "a day the board is closed (office closed at year end)"
        ),
        (
            "2011-01-03", .bankHoliday("New Year’s Day (substitute day)"),
            "a bank holiday (New Year’s Day (substitute day))"
        ),
        ("2011-01-04", nil, ""),
    ])
    func `says why a day is not worked`(iso: String, reason: DayOff?, readable: String) throws {
        let board = try Self.board()
        let date = try day(iso)
        #expect(board.reasonOff(date) == reason)
        #expect(board.isWorkingDay(date) == (reason == nil))
        #expect((board.reasonOff(date)?.readable ?? "") == readable)
    }

    @Test(arguments: [
        ("2010-12-24", "2010-12-24", "2010-12-24"), ("2010-12-25", "2011-01-04", "2010-12-24"),
        ("2010-12-31", "2011-01-04", "2010-12-24"), ("2011-01-03", "2011-01-04", "2010-12-24"),
        ("2011-04-22", "2011-04-26", "2011-04-21"), ("2012-06-04", "2012-06-06", "2012-06-01"),
        ("2012-05-28", "2012-05-28", "2012-05-28"),
    ])
    func `finds the nearest working day on either side`(iso: String, next: String, previous: String) throws {
        let board = try Self.board()
        #expect(board.nextWorkingDay(onOrAfter: try day(iso)).isoText == next)
        #expect(board.previousWorkingDay(onOrBefore: try day(iso)).isoText == previous)
    }

    @Test(arguments: [
        ("2010-03-05", 5, "2010-03-12"), ("2010-03-06", 1, "2010-03-08"), ("2010-03-06", 0, "2010-03-08"),
        ("2010-03-05", 0, "2010-03-05"), ("2010-12-24", 1, "2011-01-04"), ("2011-01-04", -1, "2010-12-24"),
        ("2011-04-21", 3, "2011-04-28"), ("2011-04-28", 1, "2011-05-03"), ("2010-03-08", -5, "2010-03-01"),
    ])
    func `counts working days from the day after`(iso: String, count: Int, result: String) throws {
        #expect(try Self.board().adding(workingDays: count, to: try day(iso)).isoText == result)
    }

    @Test func `agrees with a list of all working days, over four years`() throws {
        let board = try Self.board()
        var worked: [CivilDate] = []
        var date = try day("2009-06-01")
        while date.year < 2015 {
            if board.reasonOff(date) == nil { worked.append(date) }
            date = date.adding(days: 1)
        }
        date = try day("2010-01-01")
        while date.year < 2014 {
            let after = worked.firstIndex { $0 > date } ?? worked.endIndex
            let before = (worked.lastIndex { $0 < date }) ?? worked.startIndex
            for count in [1, 2, 3, 4, 5, 10, 20, 60] {
                if board.adding(workingDays: count, to: date) != worked[after + count - 1] {
                    Issue.record("\(count) working days after \(date)")
                }
                if board.adding(workingDays: -count, to: date) != worked[before - count + 1] {
                    Issue.record("\(count) working days before \(date)")
                }
            }
            date = date.adding(days: 1)
        }
    }

    @Test func `is the same calendar whatever the order of its closed days`() throws {
        let monday = try day("2010-03-08")
        let days: [ClosedDay] = [
            .boardClosure(monday, "b"), .bankHoliday(monday, "z"), .boardClosure(monday, "a"),
            .bankHoliday(try day("2010-01-01"), "first"), .bankHoliday(monday, "z"),
        ]
        let calendar = WorkingDays(closedDays: days)
        #expect(calendar == WorkingDays(closedDays: days.reversed()))
        #expect(calendar.closedDays.map(\.name) == ["first", "z", "a", "b"])
        #expect(calendar.reasonOff(monday) == .bankHoliday("z"))
    }

    @Test func `works any weekdays but not none`() throws {
        #expect(WorkingDays(weekdays: []) == nil)
        let threeDays = try #require(WorkingDays(weekdays: [.wednesday, .monday, .sunday]))
        #expect(threeDays.weekdays == [.monday, .wednesday, .sunday])
        #expect(threeDays.reasonOff(try day("2010-03-09")) == .weekend(.tuesday))
        #expect(threeDays.nextWorkingDay(onOrAfter: try day("2010-03-11")).isoText == "2010-03-14")
        #expect(WorkingDays(weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday]) == WorkingDays())
    }

    @Test func `stops at the ends of the calendar`() throws {
        let sundays = try #require(WorkingDays(weekdays: [.sunday]))  // 31 December 2199 is a Tuesday.
        #expect(sundays.nextWorkingDay(onOrAfter: .last) == .last)
        #expect(sundays.previousWorkingDay(onOrBefore: .first) == .first)
        #expect(WorkingDays().adding(workingDays: .max, to: .first) == .last)
        #expect(WorkingDays().adding(workingDays: .min, to: .last) == .first)
    }
}
