package import CivilCalendar

/// The bank holidays of one part of the country over a span of years: the rules, and what was changed once, with its source.
package struct BankHolidayCalendar: Sendable, Hashable {
    /// One departure from the rules and where it was announced.
    package struct SourcedChange: Sendable, Hashable {
        package let change: BankHolidayChange
        package let source: String

        package init(change: BankHolidayChange, source: String) {
            self.change = change
            self.source = source
        }
    }

    package let id: String
    package let title: String
    /// The years it covers; outside them it knows no bank holiday.
    package let years: ClosedRange<Int>
    /// In the file's order.
    package let changes: [SourcedChange]

    /// Makes a calendar of changes that fit the rules, which the importer has seen to.
    package init(id: String, title: String, years: ClosedRange<Int>, changes: [SourcedChange]) {
        self.id = id
        self.title = title
        self.years = years
        self.changes = changes
    }

    /// All bank holidays of its years, in calendar order.
    package var holidays: [BankHoliday] {
        BankHolidayRules.englandAndWales(changes: changes.map(\.change)).holidays
            .filter { years.contains($0.date.year) }
    }

    /// The same days for ``WorkingDays``.
    package var closedDays: [ClosedDay] { holidays.map(\.closedDay) }
}
