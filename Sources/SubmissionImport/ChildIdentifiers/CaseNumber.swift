/// Whether a number is said to be somebody's case or register number.
enum CaseNumber {
    /// The words after which any token of five digits is one.
    private static let registers = WordSet("case csc urn upn ics pnc")
    /// The words after which it is one where "number", "id" or "ref" stands between.
    private static let subjects = WordSet("client patient pupil child hospital crime")
    private static let numbers = WordSet(
        "no nos nr number numbers num id ids ref refs reference references file record")
    private static let references = WordSet("ref refs reference references")
    private static let fillers = WordSet("is")
    /// A reference of one of these is a document's.
    private static let documents = WordSet(
        "policy document doc minute minutes report protocol procedure circular guidance publication isbn issn form contract invoice"
    )
    private static let publishers = WordSet("dfes dcsf dfe doh dh ho hmic isbn issn cm hc hsc lac ofsted")

    /// Whether a token has five digits or more, with such a word before it.
    static func isNamed(in text: Span<UInt8>, _ token: Range<Int>) -> Bool {
        let (count, longest) = digitCounts(in: text, token)
        guard count >= 5, !isYears(text, token), !isDate(text, token) else { return false }
        let prefix = token.lowerBound..<text.endOfLetters(from: token.lowerBound)
        if text.isASCIILetter(at: token.lowerBound) {
            if publishers.contains(text, prefix) { return false }
            if registers.contains(text, prefix) { return true }
        }
        return isNamed(in: text, before: token.lowerBound, longest: longest)
    }

    private static func isNamed(in text: Span<UInt8>, before start: Int, longest: Int) -> Bool {
        var end = start
        var sawNumber = false
        var sawReference = false
        for _ in 0..<4 {
            end = text.startOfBlanks(endingAt: end)
            while [0x3A, 0x23, 0x2E, 0x3D, 0x28].contains(text.byte(at: end - 1)) {
                end = text.startOfBlanks(endingAt: end - 1)
            }
            let word = text.asciiWord(endingAt: end)
            if registers.contains(text, word) { return true }
            if subjects.contains(text, word) { return sawNumber }
            if numbers.contains(text, word) {
                sawNumber = true
                sawReference = references.contains(text, word) || sawReference
            } else if !fillers.contains(text, word) {
                return sawReference && longest >= 5 && !documents.contains(text, word)
            }
            end = word.lowerBound
        }
        return false
    }

    /// The token around some digits.
    static func token(in text: Span<UInt8>, around digits: Range<Int>) -> Range<Int> {
        var range = digits
        while isTokenByte(text, range.lowerBound - 1) { range = range.lowerBound - 1..<range.upperBound }
        while isTokenByte(text, range.upperBound) { range = range.lowerBound..<range.upperBound + 1 }
        return range
    }

    /// Whether a byte belongs to a token: a letter, a digit, a hyphen, a slash or an underscore.
    static func isTokenByte(_ text: Span<UInt8>, _ index: Int) -> Bool {
        let byte = text.byte(at: index)
        return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 <= 9 || byte == 0x2D || byte == 0x2F || byte == 0x5F
    }

    private static func digitCounts(in text: Span<UInt8>, _ token: Range<Int>) -> (all: Int, longest: Int) {
        var (all, longest, run) = (0, 0, 0)
        for index in token {
            run = text.isDigit(at: index) ? run + 1 : 0
            all += run > 0 ? 1 : 0
            longest = max(longest, run)
        }
        return (all, longest)
    }

    /// 2009-10, 2009/2010: years, not a number.
    private static func isYears(_ text: Span<UInt8>, _ token: Range<Int>) -> Bool {
        let mark = token.lowerBound + 4
        return (token.count == 7 || token.count == 9) && [0x2D, 0x2F].contains(text.byte(at: mark))
            && text.endOfDigits(from: token.lowerBound) == mark && text.endOfDigits(from: mark + 1) == token.upperBound
            && (text[token.lowerBound] == 0x31 || text[token.lowerBound] == 0x32)
    }

    private static func isDate(_ text: Span<UInt8>, _ token: Range<Int>) -> Bool {
        WrittenDate.range(in: text, at: token.lowerBound..<text.endOfDigits(from: token.lowerBound)) == token
    }
}
