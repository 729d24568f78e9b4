import CivilCalendar

extension [UInt8] {
    /// Adds a number from 0 up in decimal figures.
    mutating func append(number: Int) {
        if number >= 10 { append(number: number / 10) }
        append(UInt8(truncatingIfNeeded: number % 10) + 0x30)
    }

    /// Adds a number with noughts before it up to a width.
    mutating func append(number: Int, width: Int) {
        if width > 1 { append(number: number / 10, width: width - 1) }
        append(UInt8(truncatingIfNeeded: number % 10) + 0x30)
    }

    /// Adds a date as `YYYY-MM-DD`.
    mutating func append(_ date: CivilDate) {
        let (year, month, day) = date.parts
        append(number: year, width: 4)
        append(0x2D)
        append(number: month, width: 2)
        append(0x2D)
        append(number: day, width: 2)
    }

    /// Adds words of our own that need no escaping.
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }
}
