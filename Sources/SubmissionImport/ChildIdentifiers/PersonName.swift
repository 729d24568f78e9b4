/// Finds capitalised words that read as a person's name.
///
/// A run is capitalised words with only blanks between, such as "Kayleigh Dunmore" or "Basildon Hospital". Function words, weekdays
/// and months part runs. A run that holds an ordinary word is a post, a body, a place or a document and no name.
enum PersonName {
    /// How near a name must stand to a date or an age, in bytes.
    static let reach = 60
    /// How much further out words are read, so that a run is not cut at the edge.
    static let margin = 60

    /// The most words a name has, initials and particles not counted.
    static let mostWords = 4

    /// A run of capitalised words.
    struct Run {
        var end: Int
        /// Its words, initials and particles not counted.
        var words = 0
        /// Whether a word in it, or what follows it, shows that it names no person. Not asked where it has too many words for a name.
        var isOrdinary = false

        /// Whether it reads as the name of a person, and not only as one word of it.
        var isName: Bool { (2...mostWords).contains(words) && !isOrdinary }
    }

    /// Whether a name stands near a range of the text and in the same sentence.
    static func stands(in text: Span<UInt8>, near range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < reach + margin, !text.endsSentence(at: start - 1) { start -= 1 }
        var end = range.upperBound
        while end < text.count, end - range.upperBound < reach + margin, !text.endsSentence(at: end) { end += 1 }
        // A window that opens inside a word would read its rest as a word.
        if start > 0 { while start < range.lowerBound, text.letterLength(at: start - 1) > 0 { start += 1 } }
        return stands(in: text, start..<range.lowerBound, near: range)
            || stands(in: text, range.upperBound..<end, near: range)
    }

    private static func stands(in text: Span<UInt8>, _ window: Range<Int>, near range: Range<Int>) -> Bool {
        var index = window.lowerBound
        /// The word before, with only blanks between; empty where there is none.
        var previous = index..<index
        while index < window.upperBound {
            guard text.letterLength(at: index) > 0 else {
                let blank = text.blankLength(at: index)
                if blank == 0 { previous = index..<index }
                index += max(blank, 1)
                continue
            }
            let word = index..<text.endOfWord(from: index)
            if text.isCapital(at: index), !OrdinaryWords.parting.contains(text, word) {
                let run = run(in: text, at: index)
                if run.isName, run.end + reach >= range.lowerBound,
                    index <= range.upperBound + reach, !OrdinaryWords.introducing.contains(text, previous)
                {
                    return true
                }
                index = max(run.end, word.upperBound)
                previous = index..<index
            } else {
                previous = word
                index = word.upperBound
            }
        }
        return false
    }

    /// The run that starts with the word at an index.
    ///
    /// - Parameter isWhole: Whether its end matters; where it does not, a run that is too long for a name is left early.
    static func run(in text: Span<UInt8>, at start: Int, isWhole: Bool = true) -> Run {
        var run = Run(end: start)
        var index = start
        while text.letterLength(at: index) > 0 {
            let word = index..<text.endOfWord(from: index)
            if text.isCapital(at: index) {
                if OrdinaryWords.parting.contains(text, word) { break }
                add(word, of: text, to: &run)
                if !isWhole, run.words > mostWords { break }
            } else if !(OrdinaryWords.particles.contains(text, word) && run.words > 0) {
                if OrdinaryWords.bodies.contains(text, word) { run.isOrdinary = true }
                break
            }
            run.end = word.upperBound
            index = word.upperBound
            // An initial keeps its stop.
            if word.count == 1, text.byte(at: index) == 0x2E { index += 1 }
            let next = text.endOfBlanks(from: index)
            if next == index || text.isParagraphBreak(index..<next) { break }
            index = next
        }
        if !run.isOrdinary, run.words <= mostWords, isFollowedByPost(text, run.end) { run.isOrdinary = true }
        return run
    }

    private static func add(_ word: Range<Int>, of text: Span<UInt8>, to run: inout Run) {
        if word.count == 1 { return }
        let isFirst = run.words == 0
        run.words += 1
        if run.isOrdinary || run.words > mostWords { return }
        let bare = OrdinaryWords.withoutPossessive(text, word)
        if !hasSmallLetter(text, bare) || OrdinaryWords.isOrdinary(text, bare) { run.isOrdinary = true }
        if isFirst, OrdinaryWords.isOrdinaryFirst(text, word) { run.isOrdinary = true }
    }

    private static func hasSmallLetter(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.contains { text.byte(at: $0) &- 0x61 < 26 || text.byte(at: $0) >= 0x80 }
    }

    /// "…, Head of Safeguarding" and "… (Named Nurse)": the run names who holds a post.
    private static func isFollowedByPost(_ text: Span<UInt8>, _ end: Int) -> Bool {
        var index = text.endOfBlanks(from: end)
        guard [0x2C, 0x28].contains(text.byte(at: index)) || text.hyphenLength(at: index) > 0 else { return false }
        index = text.endOfBlanks(from: index + max(text.hyphenLength(at: index), 1))
        var word = index..<text.endOfWord(from: index)
        if OrdinaryWords.introducing.contains(text, word) {
            index = text.endOfBlanks(from: word.upperBound)
            word = index..<text.endOfWord(from: index)
        }
        return OrdinaryWords.posts.contains(text, word)
    }
}
