/// A number or a date that a sentence holds.
enum Figure: String, Sendable {
    /// "three".
    case few
    /// A count of people or cases.
    case count
    /// "41 of 48", a good share.
    case share
    /// "9 of 30", a poor one.
    case part
    /// "86 per cent", a good share.
    case percent
    /// "31 per cent", a poor one.
    case rate
    /// "4,250".
    case pounds
    /// "March".
    case month
    /// "12 March 2010", before the sign-off.
    case day
    /// The edition's period: "2009–10".
    case year
}
