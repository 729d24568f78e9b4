/// One day of the civil (Gregorian) calendar, from 1 January 1900 to 31 December 2199.
///
/// Use it wherever a document speaks of a day: it knows no time of day, no time zone and no locale, and it never asks
/// what day it is. It is one whole number, the days since 1 January 1900, so that comparing, hashing and counting cost
/// nothing and a sorted list of dates is in calendar order.
///
/// Arithmetic that would leave the calendar stays at its `first` or `last` day; it never traps.
package struct CivilDate: Sendable, Hashable {
    /// Days since 1 January 1900, which is 0.
    package let dayNumber: Int32

    /// The first day of the calendar, 1 January 1900.
    package static let first = CivilDate(dayNumber: 0)
    /// The last day of the calendar, 31 December 2199.
    package static let last = CivilDate(existingYear: years.upperBound, month: 12, day: 31)
    /// The years a date can have.
    package static let years = 1900...2199

    /// Takes a number which is already known to lie in the calendar.
    init(dayNumber: Int32) {
        self.dayNumber = dayNumber
    }

    /// Makes a date of its three numbers; nil when there is no such day, or the year is not one of `years`.
    ///
    ///     CivilDate(year: 2012, month: 2, day: 29)  // a date
    ///     CivilDate(year: 2010, month: 2, day: 30)  // nil
    package init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), 1...12 ~= month, day >= 1, day <= Self.daysIn(month: month, of: year) else {
            return nil
        }
        self.init(existingYear: year, month: month, day: day)
    }

    /// Takes three numbers which are already known to name a day of the calendar.
    init(existingYear year: Int, month: Int, day: Int) {
        self.init(dayNumber: Self.dayNumber(year: year, month: month, day: day))
    }
}

extension CivilDate: Comparable {
    /// Whether the left day comes before the right one.
    package static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.dayNumber < right.dayNumber
    }
}
