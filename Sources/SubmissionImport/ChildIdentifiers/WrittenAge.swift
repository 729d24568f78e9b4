/// The age of one person under twenty: "aged 7", "age 7", "7-year-old". "Aged 5 to 11" and "aged 16 and over" are groups of people.
enum WrittenAge {
    private static let ages = WordSet("aged age")
    private static let years = WordSet("year years yr yrs month months")
    private static let limits = WordSet("over under above below up upwards older younger more less")

    /// The range of the age whose number these digits are, or nil.
    static func range(in text: Span<UInt8>, at digits: Range<Int>) -> Range<Int>? {
        guard digits.count <= 2, digits.count == 1 || text[digits.lowerBound] <= 0x31 else { return nil }
        if isYearOld(text, after: digits.upperBound) { return digits }
        let before = text.startOfBlanks(endingAt: digits.lowerBound)
        let end = text.byte(at: before - 1) == 0x3A ? before - 1 : before
        let word = text.asciiWord(endingAt: end)
        guard ages.contains(text, word), !isRange(text, after: digits.upperBound) else { return nil }
        return word.lowerBound..<digits.upperBound
    }

    private static func isYearOld(_ text: Span<UInt8>, after index: Int) -> Bool {
        let start = index + max(text.blankLength(at: index), text.hyphenLength(at: index))
        let word = start..<text.endOfLetters(from: start)
        let old = word.upperBound + max(text.blankLength(at: word.upperBound), text.hyphenLength(at: word.upperBound))
        return start > index && years.contains(text, word)
            && WordSet.old.contains(text, old..<text.endOfLetters(from: old))
    }

    private static func isRange(_ text: Span<UInt8>, after end: Int) -> Bool {
        let next = text.endOfBlanks(from: end)
        if text.hyphenLength(at: next) > 0 || [0x2B, 0x2F, 0x25].contains(text.byte(at: next)) { return true }
        if text.byte(at: end) == 0x2E, text.isDigit(at: end + 1) { return true }
        let word = next..<text.endOfLetters(from: next)
        if WordSet.to.contains(text, word) || limits.contains(text, word) { return true }
        guard WordSet.andOr.contains(text, word) else { return false }
        let last = text.endOfBlanks(from: word.upperBound)
        return limits.contains(text, last..<text.endOfLetters(from: last))
    }
}

extension WordSet {
    fileprivate static let old = WordSet("old")
    fileprivate static let to = WordSet("to plus")
    fileprivate static let andOr = WordSet("and or")
}
