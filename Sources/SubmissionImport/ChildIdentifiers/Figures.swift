/// Whether figures can belong to anything that the scan looks for.
///
/// This is a fast path before all that is asked of figures: nearly all are few, stand alone, and have words beside them that belong to no
/// date and no age.
enum Figures {
    /// False only where nothing that the scan looks for starts with these digits.
    static func mayMatter(in text: Span<UInt8>, at digits: Range<Int>) -> Bool {
        // A case number has five digits or more in its token, and so has a date without separators. Separators other than a full stop
        // make a token longer, too.
        if digits.count > 4 || CaseNumber.isTokenByte(text, digits.lowerBound - 1)
            || CaseNumber.isTokenByte(text, digits.upperBound)
        {
            return true
        }
        switch digits.count {
        // A year alone; one that starts a date has a separator after it.
        case 4: return false
        // The first three of an NHS number.
        case 3: return mayGoOn(text, after: digits.upperBound)
        // From 40 on there is no day of a month, and no age of a child.
        case 2 where text[digits.lowerBound] > 0x33: return false
        default: return mayEnd(text, before: digits.lowerBound) || mayBegin(text, after: digits.upperBound)
        }
    }

    /// Whether more figures can follow after blanks or a dash.
    private static func mayGoOn(_ text: Span<UInt8>, after end: Int) -> Bool {
        switch text.byte(at: end) {
        case 0x20: !text.isASCIILetter(at: end + 1)
        case 0x09, 0x0A, 0x0D, 0xC2, 0xE2: true
        default: false
        }
    }

    /// Whether a month or "aged" can stand before figures.
    private static func mayEnd(_ text: Span<UInt8>, before start: Int) -> Bool {
        switch text.byte(at: start - 1) {
        case 0x20: break
        case 0x09, 0x0A, 0x0D, 0xA0, 0x3A: return true
        default: return false
        }
        let last = text.byte(at: start - 2)
        switch last {
        case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3A: return true
        default: return lettersBefore(last).contains(text.byte(at: start - 3))
        }
    }

    /// The letters that stand before the last one of a month's name or its short form, of "aged" and of "age".
    private static func lettersBefore(_ last: UInt8) -> Letters {
        switch last | 0x20 {
        case UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "p"): Letters("e")
        case UInt8(ascii: "e"): Letters("gn")
        case UInt8(ascii: "g"): Letters("u")
        case UInt8(ascii: "h"): Letters("c")
        case UInt8(ascii: "l"): Letters("iu")
        case UInt8(ascii: "n"): Letters("au")
        case UInt8(ascii: "r"): Letters("aep")
        case UInt8(ascii: "t"): Letters("cps")
        case UInt8(ascii: "v"): Letters("o")
        case UInt8(ascii: "y"): Letters("alr")
        default: Letters("")
        }
    }

    /// Whether a month or "year" can stand after figures, at once or after "of", or more figures after a full stop.
    private static func mayBegin(_ text: Span<UInt8>, after end: Int) -> Bool {
        var index = end
        if text.byte(at: index) == 0x2C || text.byte(at: index) == 0x2E { index += 1 }
        if text.byte(at: index) == 0x20 { index += 1 }
        if text.byte(at: index) == 0x6F, text.byte(at: index + 1) == 0x66, text.byte(at: index + 2) == 0x20 {
            index += 3
        }
        let first = text.byte(at: index)
        switch first {
        case 0x20, 0x09, 0x0A, 0x0D, 0xC2, 0xE2, 0x27, 0x2C, 0x2D, 0x2E: return true
        case 0x30...0x39: return text.byte(at: end) == 0x2E
        default: return lettersAfter(first).contains(text.byte(at: index + 1))
        }
    }

    /// The letters that stand after the first one of a month's name, of "of", "year", "yr" and "month".
    private static func lettersAfter(_ first: UInt8) -> Letters {
        switch first | 0x20 {
        case UInt8(ascii: "a"): Letters("pu")
        case UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "s"): Letters("e")
        case UInt8(ascii: "j"): Letters("au")
        case UInt8(ascii: "m"): Letters("ao")
        case UInt8(ascii: "n"): Letters("o")
        case UInt8(ascii: "o"): Letters("cf")
        case UInt8(ascii: "y"): Letters("er")
        default: Letters("")
        }
    }
}
