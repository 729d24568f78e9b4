/// Whether a date is said to be a date of birth.
enum DateOfBirth {
    /// How far before a date its word may stand, in bytes.
    private static let reach = 40
    private static let short = WordSet("dob birthday birthdate")
    private static let born = WordSet("born")
    private static let birth = WordSet("birth")
    private static let of = WordSet("of")
    private static let date = WordSet("date")
    /// With one of these between word and date, the sentence speaks of something else than one birth.
    private static let breaking = WordSet(
        """
        since after before between from until till by and or were are have has audit audited added field fields checked missing
        """)
    /// Those born here are many.
    private static let many = WordSet("babies children infants those people anyone everyone all pupils any boys girls")
    /// Between a date and "dob" after it only these may stand.
    private static let linking = WordSet("is was the a her his their child's as")

    /// Whether a word before the date, or directly after it, makes it a date of birth.
    static func isNamed(in text: Span<UInt8>, around range: Range<Int>) -> Bool {
        standsBefore(text, range.lowerBound) || standsAfter(text, range.upperBound)
    }

    /// Whether six or eight digits directly after "dob" or "date of birth" are a date without separators.
    static func isPackedDate(in text: Span<UInt8>, _ digits: Range<Int>) -> Bool {
        guard digits.count == 6 || digits.count == 8, text.letterLength(at: digits.upperBound) == 0 else {
            return false
        }
        var end = text.startOfBlanks(endingAt: digits.lowerBound)
        while [0x3A, 0x28, 0x2E, 0x3D].contains(text.byte(at: end - 1)) {
            end = text.startOfBlanks(endingAt: end - 1)
        }
        return isBirthDate(text, text.asciiWord(endingAt: end))
    }

    private static func standsBefore(_ text: Span<UInt8>, _ start: Int) -> Bool {
        var index = start
        while index > max(0, start - reach) {
            guard text.isASCIILetter(at: index - 1) else {
                index -= 1
                if text.endsSentence(at: index) { return false }
                continue
            }
            let word = text.asciiWord(endingAt: index)
            if isBirthDate(text, word) { return true }
            if born.contains(text, word) { return !many.contains(text, text.asciiWord(before: word.lowerBound)) }
            if breaking.contains(text, word) { return false }
            index = word.lowerBound
        }
        return false
    }

    private static func standsAfter(_ text: Span<UInt8>, _ end: Int) -> Bool {
        var index = end
        while index < end + reach {
            if text.isASCIILetter(at: index) {
                let word = index..<text.endOfWord(from: index)
                if short.contains(text, word) || isSpelledOut(text, at: index) { return true }
                if date.contains(text, word) { return isBirthDate(text, afterDate: word.upperBound) }
                guard linking.contains(text, word) else { return false }
                index = word.upperBound
            } else if text.blankLength(at: index) > 0 || [0x28, 0x2C, 0x5B, 0xA0].contains(text.byte(at: index)) {
                index += 1
            } else {
                return false
            }
        }
        return false
    }

    private static func isBirthDate(_ text: Span<UInt8>, afterDate index: Int) -> Bool {
        let of = text.endOfBlanks(from: index)
        let birth = text.endOfBlanks(from: of + 2)
        return Self.of.contains(text, of..<of + 2) && Self.birth.contains(text, birth..<text.endOfLetters(from: birth))
    }

    /// Whether a word, with what stands before it, is "dob", "d.o.b", "birthday" or the end of "date of birth".
    private static func isBirthDate(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        if short.contains(text, word) { return true }
        if word.count == 1 { return isSpelledOut(text, at: word.lowerBound - 4) }
        guard birth.contains(text, word) else { return false }
        let of = text.asciiWord(before: word.lowerBound)
        return Self.of.contains(text, of) && date.contains(text, text.asciiWord(before: of.lowerBound))
    }

    /// Whether "d.o.b" starts at an index.
    private static func isSpelledOut(_ text: Span<UInt8>, at index: Int) -> Bool {
        text.byte(at: index) | 0x20 == 0x64 && text.byte(at: index + 1) == 0x2E
            && text.byte(at: index + 2) | 0x20 == 0x6F
            && text.byte(at: index + 3) == 0x2E && text.byte(at: index + 4) | 0x20 == 0x62
            && !text.isASCIILetter(at: index - 1)
    }
}
