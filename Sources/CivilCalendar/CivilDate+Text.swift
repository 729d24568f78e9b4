extension CivilDate: CustomStringConvertible {
    /// The date as `YYYY-MM-DD`, the form it is read from.
    package var isoText: String {
        let (year, month, day) = parts
        return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }

    /// The date as people write it: `4 March 2010`. English whatever the machine's language.
    package var readable: String {
        let (year, month, day) = parts
        return "\(day) \(Self.monthNames[month - 1]) \(year)"
    }

    /// The same as `isoText`.
    package var description: String { isoText }

    /// The English names of the months, January first.
    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
