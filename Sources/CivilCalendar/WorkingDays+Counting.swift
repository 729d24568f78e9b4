extension WorkingDays {
    /// The date itself if it is worked, else the first working day after it.
    package func nextWorkingDay(onOrAfter date: CivilDate) -> CivilDate {
        var day = date
        while day < .last, !isWorkingDay(day) { day = day.adding(days: 1) }
        return day
    }

    /// The date itself if it is worked, else the last working day before it.
    package func previousWorkingDay(onOrBefore date: CivilDate) -> CivilDate {
        var day = date
        while day > .first, !isWorkingDay(day) { day = day.adding(days: -1) }
        return day
    }

    /// The working day that many working days after the date, or before it for a negative number.
    ///
    /// The date itself is never counted: five working days after a Friday is the next Friday, and one working day after a
    /// Saturday is the Monday. Nought gives the date itself if it is worked, else the next working day.
    package func adding(workingDays count: Int, to date: CivilDate) -> CivilDate {
        if count == 0 { return nextWorkingDay(onOrAfter: date) }
        var day = date
        for _ in 0..<count.magnitude {
            if count > 0 {
                if day == .last { break }
                day = nextWorkingDay(onOrAfter: day.adding(days: 1))
            } else {
                if day == .first { break }
                day = previousWorkingDay(onOrBefore: day.adding(days: -1))
            }
        }
        return day
    }
}
