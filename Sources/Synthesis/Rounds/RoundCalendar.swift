import CivilCalendar

/// The days of a synthetic round, which follow from the edition's period.
struct RoundCalendar: Sendable {
    let opened, due: CivilDate
    /// The day up to which things are reported.
    let position: CivilDate

    /// The round of an edition: returns are due as its period ends.
    init(_ guide: EditionGuide) {
        due = max(guide.from, guide.to.adding(days: -3))
        opened = max(guide.from, due.adding(days: -90))
        position = due.adding(days: 120)
    }

    /// The days of the audit group's meetings in the year after the position date: the second Wednesday of each month, which is never a bank
    /// holiday.
    var meetings: [CivilDate] {
        (1...12).compactMap { month in
            let day = position.adding(months: month)
            return (8...14).lazy.compactMap { CivilDate(year: day.year, month: day.month, day: $0) }
                .first { $0.weekday == .wednesday }
        }
    }
}
