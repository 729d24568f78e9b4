/// Finds a person's name near a date or an age, as ``PersonName/stands(in:near:)`` does, and remembers what it read.
///
/// This is a fast path: a text can be nothing but dates, and the same words stand near twenty of them. What has been read is kept as pieces,
/// found by where they start, so that each word is looked up once and not once for each date. The answer is the same.
struct NearbyNames {
    /// A stretch of text that is read in one step.
    private struct Piece {
        enum Kind {
            /// Blanks and marks, without an effect on what follows or with one: between a word and a name only blanks may stand.
            case blanks, marks
            /// A word, without an effect on a name after it or with one: what follows "the" is no name.
            case word, introducing
            /// A run of capitalised words that names no person, or one.
            case run, name
            /// A sentence ends within it, as in damaged text only: such text is read the long way.
            case damaged
        }

        var start: UInt32 = .max
        var end: UInt32 = 0
        /// The last place in it at which a sentence ends; none where it lies at no place at all.
        var stop: UInt32 = .max
        var kind = Kind.blanks
    }

    /// A power of two, more than the bytes that are read for one date.
    private static let count = 512
    /// Blanks and marks are cut at every multiple of this, so that none is read again and again from other starts.
    private static let longestGap = 32

    private var pieces: [Piece] = []
    private var dates = 0

    /// Whether a name stands near a range of the text, which ends with a digit, and in the same sentence.
    mutating func stand(in text: Span<UInt8>, near range: Range<Int>) -> Bool {
        // Most texts have a date or two, for which nothing has to be remembered.
        dates += 1
        if dates <= 2 { return PersonName.stands(in: text, near: range) }
        if pieces.isEmpty { pieces = Array(repeating: Piece(), count: Self.count) }
        guard let isBefore = standBefore(text, range.lowerBound), let isAfter = standAfter(text, range.upperBound)
        else { return PersonName.stands(in: text, near: range) }
        return isBefore || isAfter
    }

    /// Nil where the text has to be read the long way.
    private mutating func standBefore(_ text: Span<UInt8>, _ end: Int) -> Bool? {
        var index = max(0, end - PersonName.reach - PersonName.margin)
        while index > 0, index < end, text.letterLength(at: index - 1) > 0 {
            if text.endsSentence(at: index) { return nil }
            index += 1
        }
        var isFound = false
        var isIntroduced = false
        while index < end {
            let piece = piece(of: text, at: index)
            switch piece.kind {
            case .blanks, .marks:
                if let stop = stop(of: piece, in: text, before: end) {
                    // What stands before it is another sentence's.
                    (isFound, isIntroduced) = (false, false)
                    index = stop + 1
                    continue
                }
                if piece.kind == .marks { isIntroduced = false }
            case .word: isIntroduced = false
            case .introducing: isIntroduced = true
            case .run: isIntroduced = false
            case .name:
                if !isIntroduced, Int(piece.end) + PersonName.reach >= end { isFound = true }
                isIntroduced = false
            case .damaged: return nil
            }
            index = Int(piece.end)
        }
        return isFound
    }

    /// Nil where the text has to be read the long way.
    private mutating func standAfter(_ text: Span<UInt8>, _ start: Int) -> Bool? {
        var index = start
        var isIntroduced = false
        while index < text.count, index <= start + PersonName.reach {
            let piece = piece(of: text, at: index)
            switch piece.kind {
            case .blanks, .marks:
                if piece.stop != .max { return false }
                if piece.kind == .marks { isIntroduced = false }
            case .word, .run: isIntroduced = false
            case .introducing: isIntroduced = true
            case .name:
                if !isIntroduced { return true }
                isIntroduced = false
            case .damaged: return nil
            }
            index = Int(piece.end)
        }
        return false
    }

    /// The last place in a piece at which a sentence ends before an index.
    private func stop(of piece: Piece, in text: Span<UInt8>, before end: Int) -> Int? {
        if piece.stop == .max { return nil }
        if piece.stop < end { return Int(piece.stop) }
        return (Int(piece.start)..<end).last { text.endsSentence(at: $0) }
    }

    private mutating func piece(of text: Span<UInt8>, at index: Int) -> Piece {
        let place = index & (Self.count - 1)
        if pieces[place].start == index { return pieces[place] }
        let piece = text.letterLength(at: index) > 0 ? Self.word(of: text, at: index) : Self.gap(of: text, at: index)
        pieces[place] = piece
        return piece
    }

    private static func gap(of text: Span<UInt8>, at start: Int) -> Piece {
        var piece = Piece(start: UInt32(start))
        var index = start
        let end = min(text.count, (start | (longestGap - 1)) + 1)
        while index < end, text.letterLength(at: index) == 0 {
            let blank = text.blankLength(at: index)
            if blank == 0 { piece.kind = .marks }
            if text.byte(at: index) < 0x40, text.endsSentence(at: index) { piece.stop = UInt32(index) }
            index += max(blank, 1)
        }
        piece.end = UInt32(index)
        return piece
    }

    private static func word(of text: Span<UInt8>, at start: Int) -> Piece {
        var piece = Piece(start: UInt32(start))
        let word = start..<text.endOfWord(from: start)
        var end = word.upperBound
        if text.isCapital(at: start), !OrdinaryWords.parting.contains(text, word) {
            let run = PersonName.run(in: text, at: start)
            piece.kind = run.isName ? .name : .run
            end = max(run.end, end)
        } else {
            piece.kind = OrdinaryWords.introducing.contains(text, word) ? .introducing : .word
        }
        piece.end = UInt32(end)
        for index in start..<min(end, text.count) where text[index] < 0x40 && text.endsSentence(at: index) {
            piece.kind = .damaged
        }
        return piece
    }
}
