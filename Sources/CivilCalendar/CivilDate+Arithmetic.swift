extension CivilDate {
    /// The date so many days later, or earlier for a negative number.
    ///
    /// A result outside the calendar is its `first` or `last` day.
    package func adding(days: Int) -> CivilDate {
        let (sum, overflow) = Int(dayNumber).addingReportingOverflow(days)
        guard !overflow, sum >= 0 else { return days < 0 ? .first : .last }
        guard sum <= Int(Self.last.dayNumber) else { return .last }
        return CivilDate(dayNumber: Int32(truncatingIfNeeded: sum))
    }

    /// The same day so many months later, or earlier for a negative number; a day the month does not have becomes the
    /// month's last.
    ///
    ///     31 January 2010 and one month    28 February 2010
    ///     29 February 2012 and 12 months   28 February 2013
    ///
    /// Because days are cut, two steps of one month need not be one step of two. A result outside the calendar is its
    /// `first` or `last` day.
    package func adding(months: Int) -> CivilDate {
        let (year, month, day) = parts
        let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, count >= Self.years.lowerBound * 12 else { return months < 0 ? .first : .last }
        let newYear = count / 12
        guard newYear <= Self.years.upperBound else { return .last }
        let newMonth = count % 12 + 1
        return CivilDate(
            existingYear: newYear, month: newMonth, day: min(day, Self.daysIn(month: newMonth, of: newYear)))
    }

    /// How many days from this date to another; negative when the other comes first.
    ///
    /// `a.adding(days: a.days(to: b))` is `b`.
    package func days(to other: CivilDate) -> Int {
        Int(other.dayNumber) - Int(dayNumber)
    }
}
