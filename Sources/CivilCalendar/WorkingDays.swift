/// Which days are worked: the weekdays of every week, less the closed days.
///
/// Use it to turn "28 days after the decision" into a day on which somebody is there. A value: the same closed days in
/// any order make the same calendar.
///
/// Searches stop at the ends of the calendar (see `CivilDate`): one that finds no working day up to there gives
/// `CivilDate.first` or `CivilDate.last`.
package struct WorkingDays: Sendable, Hashable {
    /// The weekdays that are worked, Monday first; never empty.
    package let weekdays: [Weekday]
    /// The closed days in calendar order, on one date bank holidays first; none stands there twice.
    package let closedDays: [ClosedDay]

    /// Makes a calendar of Monday to Friday less the closed days.
    package init(closedDays: [ClosedDay] = []) {
        self.init(known: [.monday, .tuesday, .wednesday, .thursday, .friday], closedDays)
    }

    /// Makes a calendar of the given weekdays less the closed days; nil when no weekday is worked at all.
    package init?(weekdays: Set<Weekday>, closedDays: [ClosedDay] = []) {
        guard !weekdays.isEmpty else { return nil }
        self.init(known: weekdays.sorted(), closedDays)
    }

    private init(known weekdays: [Weekday], _ closedDays: [ClosedDay]) {
        self.weekdays = weekdays
        var days: [ClosedDay] = []
        for day in closedDays.sorted(by: ClosedDay.inCalendarOrder) where day != days.last {
            days.append(day)
        }
        self.closedDays = days
    }

    /// Whether somebody works on the date.
    package func isWorkingDay(_ date: CivilDate) -> Bool {
        weekdays.contains(date.weekday) && closedDay(on: date) == nil
    }

    /// Why nobody works on the date; nil on a working day.
    ///
    /// A bank holiday on a Saturday is named as the bank holiday. Where a date is closed for several reasons the first in
    /// `closedDays` is named.
    package func reasonOff(_ date: CivilDate) -> DayOff? {
        if let closed = closedDay(on: date) {
            return switch closed.kind {
            case .bankHoliday: .bankHoliday(closed.name)
            case .boardClosure: .boardClosure(closed.name)
            case .schoolHoliday: .schoolHoliday(closed.name)
            }
        }
        return weekdays.contains(date.weekday) ? nil : .weekend(date.weekday)
    }

    /// The first closed day entered for a date, found by halving.
    private func closedDay(on date: CivilDate) -> ClosedDay? {
        var low = 0
        var high = closedDays.count
        while low < high {
            let middle = (low + high) / 2
            if closedDays[middle].date < date { low = middle + 1 } else { high = middle }
        }
        return low < closedDays.count && closedDays[low].date == date ? closedDays[low] : nil
    }
}
