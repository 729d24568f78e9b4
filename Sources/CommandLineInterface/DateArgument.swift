import ArgumentParser
package import CivilCalendar

/// A date on the command line, written YYYY-MM-DD.
package struct DateArgument: ExpressibleByArgument, Sendable {
    package let date: CivilDate

    package init?(argument: String) {
        guard let date = try? CivilDate(iso: argument) else { return nil }
        self.date = date
    }
}
