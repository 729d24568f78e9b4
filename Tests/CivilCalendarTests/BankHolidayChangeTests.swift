import CivilCalendar
import Testing

struct BankHolidayChangeTests {
    @Test func `makes the same list whatever the order of the changes`() throws {
        let changes = try PublishedBankHolidays.changes()
        let list = BankHolidayRules.englandAndWales(changes: changes)
        #expect(list.holidays.count == 36 * 8 + 5)
        #expect(BankHolidayRules.englandAndWales(changes: changes.reversed()).holidays == list.holidays)
        #expect(BankHolidayRules.englandAndWales(changes: changes.reversed()).faults.isEmpty)
    }

    @Test func `lets a removed day be kept again under another name`() throws {
        let may = try day("2020-05-04")
        let list = BankHolidayRules.englandAndWales(changes: [
            .added(may, "Another name"), .removed(may, "Early May bank holiday"),
        ])
        #expect(list.faults.isEmpty)
        #expect(list.holidays.filter { $0.date == may } == [BankHoliday(date: may, name: "Another name")])
    }

    @Test func `reports each change that does not fit, in the order given, and makes the others`() throws {
        let changes: [BankHolidayChange] = [
            .added(try day("2004-12-31"), "too early"),
            .removed(try day("2012-05-29"), "Spring bank holiday"),
            .added(try day("2011-04-29"), "Royal wedding"),
            .removed(try day("2012-05-28"), "Summer bank holiday"),
            .added(try day("2010-12-28"), "One day more"),
            .added(try day("2011-04-29"), "Royal wedding again"),
            .removed(try day("2041-01-01"), "New Year’s Day"),
            .removed(try day("2013-05-27"), "Spring bank holiday"),
            .removed(try day("2013-05-27"), "Spring bank holiday"),
        ]
        let list = BankHolidayRules.englandAndWales(changes: changes)
        #expect(list.faults.map(\.index) == [0, 1, 3, 4, 5, 6, 8])
        #expect(
            list.faults.map(\.reason) == [
                .outsideYears, .noHolidayToRemove, .holidayHasAnotherName("Spring bank holiday"),
                .alreadyAHoliday("Boxing Day (substitute day)"), .alreadyAHoliday("Royal wedding"), .outsideYears,
                .noHolidayToRemove,
            ])
        #expect(list.faults.map(\.change) == [0, 1, 3, 4, 5, 6, 8].map { changes[$0] })
        #expect(list.faults.first?.change.date == (try day("2004-12-31")))
        #expect(list.faults.first?.change.name == "too early")
        #expect(list.holidays.count == 36 * 8)  // One day more for the wedding, one fewer in 2013.
    }
}
