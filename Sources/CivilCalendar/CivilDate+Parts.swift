extension CivilDate {
    /// Year, month (1 to 12) and day (1 to 31) together; cheaper than asking for each by itself.
    package var parts: (year: Int, month: Int, day: Int) {
        let sinceFirst = Int(dayNumber)
        // No year is longer than 366 days, so this is the year itself or one before it.
        var year = Self.years.lowerBound + sinceFirst / 366
        let origin = Self.days(toYear: Self.years.lowerBound)
        while Self.days(toYear: year + 1) - origin <= sinceFirst { year += 1 }
        var dayOfYear = sinceFirst - (Self.days(toYear: year) - origin)
        let leap = Self.isLeap(year) ? 1 : 0
        if dayOfYear >= 59 + leap {
            dayOfYear -= leap  // From here on as in a year of 365 days.
        } else if dayOfYear == 59 {
            return (year, 2, 29)
        }
        // No month is longer than 31 days, so this is the month itself or one before it.
        var month = 1 + dayOfYear / 31
        if month < 12, Self.daysBefore(month: month + 1) <= dayOfYear { month += 1 }
        return (year, month, dayOfYear - Self.daysBefore(month: month) + 1)
    }

    /// The year, 1900 to 2199.
    package var year: Int { parts.year }
    /// The month, 1 for January to 12 for December.
    package var month: Int { parts.month }
    /// The day of the month, 1 to 31.
    package var day: Int { parts.day }

    /// The day of the week.
    package var weekday: Weekday {
        // 1 January 1900 was a Monday.
        Weekday.allCases[Int(dayNumber) % 7]
    }
}

// MARK: - The shape of the Gregorian year

extension CivilDate {
    /// Whether a year has a 29 February: every fourth does, but of the hundreds only every fourth.
    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// How many days a month (1 to 12) of a year has; 0 for any other month.
    package static func daysIn(month: Int, of year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 0
        }
    }

    /// Days from 1 January of the year 1 to 1 January of a later year.
    static func days(toYear year: Int) -> Int {
        let past = year - 1
        return past * 365 + past / 4 - past / 100 + past / 400
    }

    /// Days of a common year before the first of a month (1 to 12).
    static func daysBefore(month: Int) -> Int {
        switch month {
        case 1: 0
        case 2: 31
        case 3: 59
        case 4: 90
        case 5: 120
        case 6: 151
        case 7: 181
        case 8: 212
        case 9: 243
        case 10: 273
        case 11: 304
        default: 334
        }
    }
}
