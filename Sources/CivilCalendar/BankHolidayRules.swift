/// The bank holidays of England and Wales by rule, for 2005 to 2040.
///
/// The rules are those of the Banking and Financial Dealings Act 1971, the yearly proclamations under it and, for Good
/// Friday and Christmas Day, the common law:
/// 1. New Year's Day; when it is a Saturday or Sunday, the Monday after it;
/// 2. Good Friday and Easter Monday;
/// 3. the first Monday in May, the last Monday in May and the last Monday in August;
/// 4. Christmas Day and Boxing Day; each that is a Saturday or Sunday is kept two days later, so that on a weekend both
///    substitutes follow without meeting.
/// A Saturday or Sunday that is kept on another day does not count as a bank holiday itself, as in the dates the
/// government publishes. Days which the Crown adds, moves or leaves out once are not rules: pass them as
/// `BankHolidayChange`.
package enum BankHolidayRules {
    /// The years the rules are offered for.
    package static let years = 2005...2040

    /// The eight bank holidays the rules give for one year, in calendar order; none outside `years`.
    package static func englandAndWales(year: Int) -> [BankHoliday] {
        guard years.contains(year), let easter = Easter.sunday(in: year) else { return [] }
        return [
            newYear(year),
            BankHoliday(date: easter.adding(days: -2), name: "Good Friday"),
            BankHoliday(date: easter.adding(days: 1), name: "Easter Monday"),
            BankHoliday(
                date: monday(onOrAfter: CivilDate(existingYear: year, month: 5, day: 1)),
                name: "Early May bank holiday"),
            BankHoliday(
                date: monday(onOrAfter: CivilDate(existingYear: year, month: 5, day: 25)),
                name: "Spring bank holiday"),
            BankHoliday(
                date: monday(onOrAfter: CivilDate(existingYear: year, month: 8, day: 25)),
                name: "Summer bank holiday"),
        ] + christmas(year)
    }

    private static func newYear(_ year: Int) -> BankHoliday {
        let day = CivilDate(existingYear: year, month: 1, day: 1)
        return BankHoliday(
            date: isWeekend(day) ? monday(onOrAfter: day) : day, name: "New Year’s Day", isSubstitute: isWeekend(day))
    }

    /// Christmas Day and Boxing Day as kept, in calendar order.
    private static func christmas(_ year: Int) -> [BankHoliday] {
        [(25, "Christmas Day"), (26, "Boxing Day")].map { number, name in
            let day = CivilDate(existingYear: year, month: 12, day: number)
            return BankHoliday(
                date: isWeekend(day) ? day.adding(days: 2) : day, name: name, isSubstitute: isWeekend(day))
        }.sorted { $0.date < $1.date }
    }

    private static func isWeekend(_ date: CivilDate) -> Bool {
        date.weekday >= .saturday
    }

    private static func monday(onOrAfter date: CivilDate) -> CivilDate {
        date.adding(days: (8 - date.weekday.rawValue) % 7)
    }
}
