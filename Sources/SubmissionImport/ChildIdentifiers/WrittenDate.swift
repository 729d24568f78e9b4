/// A whole date as people write it: day, month and year.
enum WrittenDate {
    private static let months = WordSet(
        """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        """)
    private static let ordinals = WordSet("st nd rd th")
    /// Words after which 2.4.11 is a paragraph and not a day.
    private static let paragraphs = WordSet(
        "para paras paragraph paragraphs section sections standard criterion chapter clause part version item appendix annex"
    )

    /// The range of the date that starts with these digits, or whose day they are after the month; nil where they start none.
    static func range(in text: Span<UInt8>, at digits: Range<Int>) -> Range<Int>? {
        switch digits.count {
        case 1, 2: inFigures(text, digits) ?? dayThenMonth(text, digits) ?? monthThenDay(text, digits)
        case 4: yearFirst(text, digits)
        default: nil
        }
    }

    /// Whether a word is a month's name or its usual short form.
    static func isMonth(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool { months.contains(text, word) }

    private static func number(_ text: Span<UInt8>, _ digits: Range<Int>) -> Int {
        var number = 0
        for index in digits { number = number * 10 + Int(text[index] &- 0x30) }
        return number
    }

    private static func isYear(_ text: Span<UInt8>, _ digits: Range<Int>) -> Bool {
        digits.count == 2 || digits.count == 4 && (1900...2199).contains(number(text, digits))
    }

    /// Whether figures and separators go on around the range: then it is part of something longer.
    private static func isCut(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let before = text.byte(at: range.lowerBound - 1)
        if text.isASCIILetter(at: range.lowerBound - 1) || before == 0x2F { return true }
        if before == 0x2E || before == 0x2D, text.isDigit(at: range.lowerBound - 2) { return true }
        let after = text.byte(at: range.upperBound)
        if text.isASCIILetter(at: range.upperBound) || after == 0x2F { return true }
        return (after == 0x2E || after == 0x2D) && text.isDigit(at: range.upperBound + 1)
    }

    /// 12/03/2001, 12.3.01, 12-03-2001, either order of day and month.
    private static func inFigures(_ text: Span<UInt8>, _ digits: Range<Int>) -> Range<Int>? {
        let mark = text.byte(at: digits.upperBound)
        guard mark == 0x2F || mark == 0x2E || mark == 0x2D else { return nil }
        let second = digits.upperBound + 1..<text.endOfDigits(from: digits.upperBound + 1)
        guard (1...2).contains(second.count), text.byte(at: second.upperBound) == mark else { return nil }
        let third = second.upperBound + 1..<text.endOfDigits(from: second.upperBound + 1)
        let (one, two) = (number(text, digits), number(text, second))
        guard isYear(text, third), 1...31 ~= one, 1...31 ~= two, one <= 12 || two <= 12 else { return nil }
        let range = digits.lowerBound..<third.upperBound
        guard !isCut(text, range), !paragraphs.contains(text, text.asciiWord(before: range.lowerBound)) else {
            return nil
        }
        return range
    }

    /// 2001-03-12, 2001/03/12.
    private static func yearFirst(_ text: Span<UInt8>, _ digits: Range<Int>) -> Range<Int>? {
        let mark = text.byte(at: digits.upperBound)
        guard mark == 0x2F || mark == 0x2D, isYear(text, digits) else { return nil }
        let month = digits.upperBound + 1..<text.endOfDigits(from: digits.upperBound + 1)
        guard month.count == 2, text.byte(at: month.upperBound) == mark else { return nil }
        let day = month.upperBound + 1..<text.endOfDigits(from: month.upperBound + 1)
        guard day.count == 2, 1...12 ~= number(text, month), 1...31 ~= number(text, day) else { return nil }
        let range = digits.lowerBound..<day.upperBound
        return isCut(text, range) ? nil : range
    }

    /// 12 March 2001, 12th of March 2001, 12 Mar. '01.
    private static func dayThenMonth(_ text: Span<UInt8>, _ digits: Range<Int>) -> Range<Int>? {
        guard 1...31 ~= number(text, digits) else { return nil }
        var index = afterOrdinal(text, digits.upperBound)
        index = afterBlanksAndMarks(text, index)
        var word = index..<text.endOfLetters(from: index)
        if word.count == 2, text.byte(at: index) | 0x20 == 0x6F, text.byte(at: index + 1) | 0x20 == 0x66 {
            index = text.endOfBlanks(from: word.upperBound)
            word = index..<text.endOfLetters(from: index)
        }
        guard isMonth(text, word) else { return nil }
        return year(text, after: word.upperBound).map { digits.lowerBound..<$0 }
    }

    /// March 12, 2001.
    private static func monthThenDay(_ text: Span<UInt8>, _ digits: Range<Int>) -> Range<Int>? {
        let month = text.asciiWord(before: digits.lowerBound)
        guard 1...31 ~= number(text, digits), isMonth(text, month) else { return nil }
        return year(text, after: afterOrdinal(text, digits.upperBound)).map { month.lowerBound..<$0 }
    }

    private static func afterOrdinal(_ text: Span<UInt8>, _ index: Int) -> Int {
        text.isASCIILetter(at: index) && ordinals.contains(text, index..<index + 2)
            && !text.isASCIILetter(at: index + 2) ? index + 2 : index
    }

    private static func afterBlanksAndMarks(_ text: Span<UInt8>, _ start: Int) -> Int {
        var index = start
        while true {
            let length = text.blankLength(at: index)
            if length > 0 {
                index += length
            } else {
                switch text.byte(at: index) {
                case 0x2C, 0x2E, 0x2D, 0x27: index += 1
                default: return index
                }
            }
        }
    }

    private static func year(_ text: Span<UInt8>, after index: Int) -> Int? {
        let start = afterBlanksAndMarks(text, index)
        let digits = start..<text.endOfDigits(from: start)
        guard start > index, start <= index + 4, isYear(text, digits), !text.isASCIILetter(at: digits.upperBound) else {
            return nil
        }
        return digits.upperBound
    }
}
