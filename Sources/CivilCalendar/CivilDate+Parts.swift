extension CivilDate {
    /// Year, month (1 to 12) and day (1 to 31) together; cheaper than asking for each by itself.
    package var parts: (year: Int, month: Int, day: Int) {
        let quarters = 4 * (UInt32(dayNumber) + Self.daysBeforeFirst) + 3
        // A century of this calendar is 36,524¼ days, a year of a century 365¼; what is left over tells the day of the year.
        let century = quarters / 146_097
        let quartersOfCentury = quarters % 146_097 / 4 * 4 + 3
        let yearOfCentury = quartersOfCentury / 1_461
        let dayOfYear = quartersOfCentury % 1_461 / 4
        // Five months from March on are 153 days, as are the next five.
        let fifths = 5 * dayOfYear + 461
        let month = fifths / 153
        let day = fifths % 153 / 5 + 1
        let year = 100 * century + yearOfCentury
        return month > 12 ? (Int(year) + 1, Int(month) - 12, Int(day)) : (Int(year), Int(month), Int(day))
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

    /// Days from 1 March of the year 0 to the calendar's first day.
    ///
    /// Days are counted in years that begin in March: the leap day is then the last of its year, and no month moves because of it.
    static let daysBeforeFirst: UInt32 = 693_901

    /// Days from the calendar's first day to a day of it.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int32 {
        let isBeforeMarch = month < 3
        let year = UInt32(isBeforeMarch ? year - 1 : year)
        // From 3 for March to 14 for February of the next year.
        let month = UInt32(isBeforeMarch ? month + 12 : month)
        let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month - 457) / 5 + UInt32(day) - 1
        return Int32(days - daysBeforeFirst)
    }
}
