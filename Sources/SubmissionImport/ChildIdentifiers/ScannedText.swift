/// UTF-8 text as the scan reads it: every question may be asked at any index, and outside the text everything is 0.
extension Span<UInt8> {
    /// The byte at an index, or 0 outside the text.
    func byte(at index: Int) -> UInt8 { indices.contains(index) ? self[index] : 0 }

    func isDigit(at index: Int) -> Bool { byte(at: index) &- 0x30 <= 9 }

    func isASCIILetter(at index: Int) -> Bool { (byte(at: index) | 0x20) &- 0x61 < 26 }

    /// How many bytes the Latin letter at an index takes, or 0 where none starts there. Combining marks count as letters.
    func letterLength(at index: Int) -> Int {
        let lead = byte(at: index)
        if lead < 0x80 { return isASCIILetter(at: index) ? 1 : 0 }
        let next = byte(at: index + 1)
        switch lead {
        case 0xC3: return next == 0x97 || next == 0xB7 ? 0 : 2
        case 0xC4...0xC9, 0xCC, 0xCD: return 2
        case 0xE1: return (0xB8...0xBB).contains(next) ? 3 : 0
        default: return 0
        }
    }

    /// Whether the Latin letter at an index is a capital.
    func isCapital(at index: Int) -> Bool {
        let lead = byte(at: index)
        if lead < 0x80 { return lead &- 0x41 < 26 }
        let next = byte(at: index + 1)
        switch lead {
        case 0xC3: return next < 0x9F && next != 0x97
        case 0xC4:
            return next < 0xB8 ? next & 1 == 0 : next & 1 == 1
        case 0xC5:
            return (0x8A..<0xB8).contains(next)
                ? next & 1 == 0 : next < 0x8A ? next & 1 == 1 : next == 0xB8 || next & 1 == 1
        case 0xE1: return (0xB8...0xBB).contains(next) && byte(at: index + 2) & 1 == 0
        default: return false
        }
    }

    /// How many bytes the blank at an index takes, or 0: space, tab, line break, no-break space.
    func blankLength(at index: Int) -> Int {
        switch byte(at: index) {
        case 0x20, 0x09, 0x0A, 0x0D: 1
        case 0xC2: byte(at: index + 1) == 0xA0 ? 2 : 0
        default: 0
        }
    }

    /// How many bytes the hyphen or dash at an index takes, or 0.
    func hyphenLength(at index: Int) -> Int {
        switch byte(at: index) {
        case 0x2D: 1
        case 0xE2: byte(at: index + 1) == 0x80 && (0x90...0x95).contains(byte(at: index + 2)) ? 3 : 0
        default: 0
        }
    }

    /// How many bytes the apostrophe at an index takes, or 0.
    func apostropheLength(at index: Int) -> Int {
        switch byte(at: index) {
        case 0x27: 1
        case 0xE2: byte(at: index + 1) == 0x80 && byte(at: index + 2) == 0x99 ? 3 : 0
        default: 0
        }
    }

    func endOfDigits(from start: Int) -> Int {
        var index = start
        while isDigit(at: index) { index += 1 }
        return index
    }

    func endOfLetters(from start: Int) -> Int {
        var index = start
        while case let length = letterLength(at: index), length > 0 { index += length }
        return Swift.max(index, start + 1)
    }

    /// The end of the word that starts at an index: letters, and apostrophes and hyphens between letters.
    func endOfWord(from start: Int) -> Int {
        var index = endOfLetters(from: start)
        while true {
            let mark = Swift.max(apostropheLength(at: index), byte(at: index) == 0x2D ? 1 : 0)
            guard mark > 0, letterLength(at: index + mark) > 0 else { return index }
            index = endOfLetters(from: index + mark)
        }
    }

    func endOfBlanks(from start: Int) -> Int {
        var index = start
        while case let length = blankLength(at: index), length > 0 { index += length }
        return index
    }

    /// Where the blanks that end at an index start.
    func startOfBlanks(endingAt end: Int) -> Int {
        var index = end
        while index > 0 {
            if blankLength(at: index - 1) == 1 {
                index -= 1
            } else if index > 1, blankLength(at: index - 2) == 2 {
                index -= 2
            } else {
                break
            }
        }
        return index
    }

    /// The ASCII word that ends at an index, empty where there is none.
    func asciiWord(endingAt end: Int) -> Range<Int> {
        var index = end
        while index > 0, isASCIILetter(at: index - 1) { index -= 1 }
        return index..<end
    }

    /// The ASCII word before an index with only blanks between, empty where there is none.
    func asciiWord(before index: Int) -> Range<Int> { asciiWord(endingAt: startOfBlanks(endingAt: index)) }

    /// Whether a stretch of blanks holds an empty line.
    func isParagraphBreak(_ blanks: Range<Int>) -> Bool {
        var lines = 0
        for index in blanks where byte(at: index) == 0x0A { lines += 1 }
        return lines > 1
    }

    /// Whether a line ends among the blanks from an index on.
    private func isLineBreakAmongBlanks(from start: Int) -> Bool {
        var index = start
        while case let length = blankLength(at: index), length > 0 {
            if byte(at: index) == 0x0A { return true }
            index += length
        }
        return false
    }

    /// Whether a sentence ends at an index: a full stop after a real word, then a blank and a capital; or an empty line.
    ///
    /// The stop of "Dr.", "St." and "d.o.b." ends nothing.
    func endsSentence(at index: Int) -> Bool {
        switch byte(at: index) {
        case 0x2E:
            let isWord = isASCIILetter(at: index - 1) && isASCIILetter(at: index - 2) && isASCIILetter(at: index - 3)
            guard isWord || isDigit(at: index - 1) || byte(at: index - 1) == 0x29 else { return false }
        case 0x21, 0x3F: break
        case 0x0A: return isLineBreakAmongBlanks(from: index + 1)
        default: return false
        }
        let next = endOfBlanks(from: index + 1)
        return next > index + 1 && isCapital(at: next)
    }
}
