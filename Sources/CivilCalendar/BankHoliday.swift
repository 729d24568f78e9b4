/// One bank holiday of England and Wales.
package struct BankHoliday: Sendable, Hashable {
    /// The day that is kept.
    package let date: CivilDate
    /// The name as the government publishes it, without a note on substitutes: `Christmas Day`, `Early May bank holiday`.
    package let name: String
    /// Whether the day is kept in place of one that fell on a Saturday or Sunday.
    package let isSubstitute: Bool

    /// Makes a bank holiday; use it for days that no rule makes.
    package init(date: CivilDate, name: String, isSubstitute: Bool = false) {
        self.date = date
        self.name = name
        self.isSubstitute = isSubstitute
    }

    /// The name with the note people expect: `Christmas Day (substitute day)`.
    package var readable: String {
        isSubstitute ? "\(name) (substitute day)" : name
    }

    /// The same day for `WorkingDays`.
    package var closedDay: ClosedDay {
        .bankHoliday(date, readable)
    }
}
