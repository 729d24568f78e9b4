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
}
