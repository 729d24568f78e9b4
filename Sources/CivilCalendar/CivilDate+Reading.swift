/// Why a text is not a date.
package enum CivilDateFault: Error, Sendable, Hashable, CaseIterable {
    /// The text is not of the form `YYYY-MM-DD` with a year from 1900 to 2199: a blank, a sign, a time zone, another
    /// order, a missing nought, or a year nobody can mean.
    case notADate
    /// The text has the form, but there is no such day, as with `2010-02-30` or `2010-13-01`.
    case impossible
}

extension CivilDate {
    /// Reads a date from exactly ten bytes of the form `YYYY-MM-DD`; nothing else is accepted, not even a blank.
    ///
    /// Use it on the bytes of a document: it allocates nothing. Fails with the reason, so that a message can say whether
    /// the writing or the day itself is wrong.
    package init(iso bytes: Span<UInt8>) throws(CivilDateFault) {
        guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen else { throw .notADate }
        var reader = DigitReader()
        let year = reader.number(bytes[0], bytes[1]) * 100 + reader.number(bytes[2], bytes[3])
        let month = reader.number(bytes[5], bytes[6])
        let day = reader.number(bytes[8], bytes[9])
        guard reader.sawOnlyDigits, Self.years.contains(year) else { throw .notADate }
        guard let date = CivilDate(year: year, month: month, day: day) else { throw .impossible }
        self = date
    }

    /// Reads a date from a buffer of bytes, under the same rules as from a span.
    package init(iso bytes: UnsafeBufferPointer<UInt8>) throws(CivilDateFault) {
        try self.init(iso: bytes.span)
    }

    /// Reads a date from a text that is exactly `YYYY-MM-DD`.
    ///
    ///     try CivilDate(iso: "2010-03-04")  // 4 March 2010
    ///     try CivilDate(iso: "2010-02-30")  // throws .impossible
    ///     try CivilDate(iso: "4/3/2010")    // throws .notADate
    package init(iso text: String) throws(CivilDateFault) {
        try self.init(iso: text.utf8.span)
    }
}

private let hyphen: UInt8 = 0x2D

/// Reads pairs of ASCII digits and remembers whether anything else was among them.
private struct DigitReader {
    var sawOnlyDigits = true

    mutating func number(_ tens: UInt8, _ units: UInt8) -> Int {
        let left = tens &- 0x30
        let right = units &- 0x30
        if left > 9 || right > 9 { sawOnlyDigits = false }
        return Int(left) * 10 + Int(right)
    }
}
