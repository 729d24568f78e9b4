/// The date of Easter in the Gregorian calendar.
///
/// Easter Day is the first Sunday after the full moon of the church's tables that falls on or next after 21 March. The
/// church's moon is a fixed reckoning, not the one in the sky:
/// 1. the age of the moon at New Year (the epact) grows by 11 days a year and begins anew every 19 years;
/// 2. it is moved by one day where the Gregorian calendar leaves out a leap day, and by one day eight times in 2,500
///    years because 19 years are not quite a whole number of moons;
/// 3. where the count would give a full moon on 19 April, or on 18 April in the last eight years of the nineteen, the
///    moon is taken a day earlier.
package enum Easter {
    /// Easter Day of a year; nil outside `CivilDate.years`.
    package static func sunday(in year: Int) -> CivilDate? {
        guard CivilDate.years.contains(year) else { return nil }
        let placeInCycle = year % 19
        let century = year / 100
        let leapDaysLeftOut = century - century / 4
        let moonCorrection = (8 * century + 13) / 25
        // Days from 21 March to the full moon, 0 to 29.
        var toFullMoon = (19 * placeInCycle + leapDaysLeftOut - moonCorrection + 15) % 30
        if toFullMoon == 29 || (toFullMoon == 28 && placeInCycle >= 11) { toFullMoon -= 1 }
        let fullMoon = CivilDate(existingYear: year, month: 3, day: 21).adding(days: toFullMoon)
        // Easter is never the day of the full moon itself.
        return fullMoon.adding(days: 7 - fullMoon.weekday.rawValue % 7)
    }
}
