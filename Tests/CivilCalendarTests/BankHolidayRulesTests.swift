import CivilCalendar
import Testing

struct BankHolidayRulesTests {
    @Test(arguments: PublishedBankHolidays.byYear)
    func `gives the published dates of a year with its one-off changes`(year: Int, days: String) throws {
        let list = BankHolidayRules.englandAndWales(changes: try PublishedBankHolidays.changes())
        #expect(list.faults.isEmpty)
        let given = list.holidays.filter { $0.date.year == year }.map { String($0.date.isoText.dropFirst(5)) }
        #expect(given.joined(separator: " ") == days, "bank holidays of \(year)")
    }

    @Test(arguments: [2005, 2007, 2009, 2010, 2013, 2016, 2019, 2021, 2024, 2027])
    func `gives the published dates by rule alone in a year without changes`(year: Int) throws {
        let published = try #require(PublishedBankHolidays.byYear.first { $0.year == year })
        let given = BankHolidayRules.englandAndWales(year: year).map { String($0.date.isoText.dropFirst(5)) }
        #expect(given.joined(separator: " ") == published.days, "bank holidays of \(year)")
    }

    @Test(arguments: [
        ("2005-01-03", "New Year’s Day (substitute day)"), ("2005-12-27", "Christmas Day (substitute day)"),
        ("2005-12-26", "Boxing Day"), ("2009-12-25", "Christmas Day"), ("2009-12-28", "Boxing Day (substitute day)"),
        ("2010-12-27", "Christmas Day (substitute day)"), ("2010-12-28", "Boxing Day (substitute day)"),
        ("2011-01-03", "New Year’s Day (substitute day)"), ("2011-12-26", "Boxing Day"),
        ("2011-12-27", "Christmas Day (substitute day)"), ("2012-01-02", "New Year’s Day (substitute day)"),
        ("2016-12-27", "Christmas Day (substitute day)"), ("2020-12-28", "Boxing Day (substitute day)"),
        ("2021-12-27", "Christmas Day (substitute day)"), ("2021-12-28", "Boxing Day (substitute day)"),
        ("2022-01-03", "New Year’s Day (substitute day)"), ("2022-12-26", "Boxing Day"),
        ("2022-12-27", "Christmas Day (substitute day)"), ("2026-12-28", "Boxing Day (substitute day)"),
        ("2027-12-27", "Christmas Day (substitute day)"), ("2027-12-28", "Boxing Day (substitute day)"),
        ("2010-04-02", "Good Friday"), ("2010-04-05", "Easter Monday"), ("2010-05-03", "Early May bank holiday"),
        ("2010-05-31", "Spring bank holiday"), ("2010-08-30", "Summer bank holiday"),
    ])
    func `names a day as the government publishes it`(iso: String, name: String) throws {
        let date = try day(iso)
        let holiday = BankHolidayRules.englandAndWales(year: date.year).first { $0.date == date }
        #expect(holiday?.readable == name)
    }

    @Test func `gives eight days a year, in order, none of them on a Saturday or Sunday`() throws {
        for year in BankHolidayRules.years {
            let holidays = BankHolidayRules.englandAndWales(year: year)
            #expect(holidays.count == 8, "\(year)")
            #expect(Set(holidays.map(\.name)).count == 8, "\(year)")
            for (earlier, later) in zip(holidays, holidays.dropFirst()) {
                #expect(earlier.date < later.date, "\(earlier.readable) and \(later.readable) in \(year)")
            }
            for holiday in holidays {
                #expect(holiday.date.year == year)
                #expect(holiday.date.weekday < .saturday, "\(holiday.readable) in \(year)")
            }
            #expect(holidays.filter { $0.name.hasSuffix("bank holiday") }.allSatisfy { $0.date.weekday == .monday })
        }
    }

    @Test func `keeps the May and August Mondays where the rule says, by the days of the month`() {
        for year in BankHolidayRules.years {
            let holidays = BankHolidayRules.englandAndWales(year: year)
            let places = [
                "Early May bank holiday": (5, 1...7), "Spring bank holiday": (5, 25...31),
                "Summer bank holiday": (8, 25...31),
            ]
            for holiday in holidays {
                guard let (month, days) = places[holiday.name] else { continue }
                #expect(holiday.date.month == month && days.contains(holiday.date.day), "\(holiday.name) \(year)")
            }
        }
    }

    @Test func `gives no days outside its years`() {
        #expect(BankHolidayRules.englandAndWales(year: 2004).isEmpty)
        #expect(BankHolidayRules.englandAndWales(year: 2041).isEmpty)
        #expect(BankHolidayRules.englandAndWales().holidays.count == 36 * 8)
    }
}
