/// One date on which nobody works although its weekday is a working one, with the name people know it by.
package struct ClosedDay: Sendable, Hashable {
    /// What makes the day a closed one.
    package enum Kind: Int, Sendable, Hashable, CaseIterable {
        /// A bank holiday.
        case bankHoliday
        /// A day on which the board itself is closed.
        case boardClosure
        /// A day between two school terms, for schools only.
        case schoolHoliday
    }

    /// The day.
    package let date: CivilDate
    /// Bank holiday, closed by the board, or a school holiday.
    package let kind: Kind
    /// The name as people read it: `Good Friday`, `office closed between Christmas and New Year`.
    package let name: String

    /// Makes a bank holiday of a date and its name.
    package static func bankHoliday(_ date: CivilDate, _ name: String) -> ClosedDay {
        ClosedDay(date: date, kind: .bankHoliday, name: name)
    }

    /// Makes a day on which the board is closed of a date and the reason people know.
    package static func boardClosure(_ date: CivilDate, _ name: String) -> ClosedDay {
        ClosedDay(date: date, kind: .boardClosure, name: name)
    }

    /// Makes a day between two school terms of a date and the holiday people know.
    package static func schoolHoliday(_ date: CivilDate, _ name: String) -> ClosedDay {
        ClosedDay(date: date, kind: .schoolHoliday, name: name)
    }

    /// Calendar order; on one date bank holidays come first, then by name in the order of its bytes.
    static func inCalendarOrder(_ left: ClosedDay, _ right: ClosedDay) -> Bool {
        if left.date != right.date { return left.date < right.date }
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
}

/// Why nobody works on a day.
package enum DayOff: Sendable, Hashable {
    /// The weekday is not one that is worked: Saturday and Sunday, as a rule.
    case weekend(Weekday)
    /// A bank holiday, by its name.
    case bankHoliday(String)
    /// A day on which the board is closed, by its name.
    case boardClosure(String)
    /// A day between two school terms, by the holiday's name.
    case schoolHoliday(String)

    /// The reason as it stands in a sentence after "is": `a Saturday`, `a bank holiday (Good Friday)`.
    package var readable: String {
        switch self {
        case .weekend(let weekday): "a \(weekday.name)"
        case .bankHoliday(let name): "a bank holiday (\(name))"
        case .boardClosure(let name): "a day the board is closed (\(name))"
        case .schoolHoliday(let name): "in the school holidays (\(name))"
        }
    }
}
