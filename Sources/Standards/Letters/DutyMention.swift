/// Words of a text that speak of a duty laid down by an Act, or of breaking one; only an agency that has the duty may read them.
package struct DutyMention: Sendable, Hashable {
    /// Where they begin, in bytes of the text.
    package let offset: Int
    /// As they are written.
    package let words: String
    /// The footings of which the words are true.
    package let duties: Set<DutyBasis>

    /// Every mention in a text, in order.
    ///
    /// A section is known by its number behind a word or sign for sections ("section 11", "Sections 175 and 157", "s.11", "S11", "§ 11"), in
    /// figures, in words ("section eleven") or as a Roman number, with any sort of blank, dot or hyphen between; and by "eleventh section". An
    /// article or clause is one where an Act is named behind it. Letters that are not seen are passed over, and fullwidth letters
    /// and the usual letters of other scripts that look alike are read as Latin ones. Sections that lay down no such duty are passed over.
    /// Breach, contravention, violation or infringement of an Act, "statutory duty" and "legal duty" are true of every footing that an Act
    /// lays down. Whatever says the same in other words is not found.
    package static func all(in text: [UInt8]) -> [DutyMention] {
        var search = MentionSearch(tokens: MentionToken.all(in: text), text: text)
        return search.run()
    }
}

/// Goes over the tokens of a text once.
private struct MentionSearch {
    let tokens: [MentionToken]
    let text: [UInt8]
    private var next = 0
    private var found: [DutyMention] = []

    /// How a number is written.
    private enum Writing { case figures, words, roman }

    private static let blanks: [MentionToken.Kind] = [
        .blank, .mark("-"), .mark("‐"), .mark("‑"), .mark("–"),
    ]

    init(tokens: [MentionToken], text: [UInt8]) {
        self.tokens = tokens
        self.text = text
    }

    mutating func run() -> [DutyMention] {
        while next < tokens.count {
            let start = next
            next += 1
            if readOrdinal(from: start) { continue }
            switch tokens[start].kind {
            case .mark("§"): readSections(from: start)
            case .word(let word): read(word, at: start)
            default: break
            }
        }
        return found
    }

    private mutating func read(_ word: String, at start: Int) {
        // The s of "agency's" is none.
        let isPossessive = start > 0 && [.mark("'"), .mark("’")].contains(tokens[start - 1].kind)
        if ["section", "sections", "sect", "sec", "s", "ss"].contains(word) {
            if !isPossessive { readSections(from: start) }
        } else if ["article", "articles", "art", "clause", "clauses"].contains(word) {
            readSections(from: start, needsAct: true)
        } else if word.hasPrefix("breach") || word.hasPrefix("contraven") {
            add(start, start, DutyBasis.statutory)
        } else if word.hasPrefix("violat") || word.hasPrefix("infring") {
            if namesAct(after: start) { add(start, start, DutyBasis.statutory) }
        } else if ["statutory", "legal"].contains(word), next + 1 < tokens.count, tokens[next].kind == .blank,
            [.word("duty"), .word("duties")].contains(tokens[next + 1].kind)
        {
            add(start, next + 1, DutyBasis.statutory)
            next += 2
        }
    }

    // MARK: Numbers

    /// The numbers behind a word for sections: one, or several with "and", "or", commas or strokes between.
    private mutating func readSections(from start: Int, needsAct: Bool = false) {
        var first = start
        var writing: Writing?
        skip { Self.blanks.contains($0) || [.mark("."), .mark(":"), .mark("(")].contains($0) }
        while let number = number(at: next, like: writing) {
            writing = number.writing
            let duties = number.section.map(SectionNumber.duties) ?? []
            if !duties.isEmpty, !needsAct || namesAct(after: number.last) { add(first, number.last, duties) }
            next = number.last + 1
            let end = next
            skip { [.blank, .mark(","), .mark("/"), .mark("&"), .word("and"), .word("or")].contains($0) }
            // Another number without anything between is another sentence's.
            if end == next || (end + 1 == next && tokens[end].kind == .blank) { return }
            first = next
        }
    }

    /// The number at a place, and its last token. In words and in Roman numbers only the sections of duties are known.
    private func number(at place: Int, like writing: Writing?) -> (section: Int?, last: Int, writing: Writing)? {
        guard place < tokens.count else { return nil }
        switch tokens[place].kind {
        case .number(let digits): return (Int(digits), place, .figures)
        case .word(let word):
            if writing ?? .roman == .roman, let section = SectionNumber.roman[word] { return (section, place, .roman) }
            guard writing ?? .words == .words, let spelt = spelt(SectionNumber.cardinals, at: place) else { return nil }
            return (spelt.section, spelt.last, .words)
        default: return nil
        }
    }

    /// "Eleventh section", "11th section".
    private mutating func readOrdinal(from start: Int) -> Bool {
        var number: (section: Int, last: Int)?
        switch tokens[start].kind {
        case .word: number = spelt(SectionNumber.ordinals, at: start)
        case .number(let digits):
            if let section = Int(digits), start + 1 < tokens.count, tokens[start + 1].kind == .word("th") {
                number = (section, start + 1)
            }
        default: break
        }
        guard let number else { return false }
        var place = number.last + 1
        while place < tokens.count, Self.blanks.contains(tokens[place].kind) { place += 1 }
        guard place < tokens.count, place > number.last + 1, tokens[place].kind == .word("section") else {
            return false
        }
        let duties = SectionNumber.duties(of: number.section)
        guard !duties.isEmpty else { return false }
        add(start, place, duties)
        next = place + 1
        return true
    }

    /// A number in words, with blanks, hyphens and "and" between them.
    private func spelt(_ numbers: [(words: [String], section: Int)], at start: Int) -> (section: Int, last: Int)? {
        for (words, section) in numbers {
            var place = start
            var last = start
            let isHere = words.enumerated().allSatisfy { index, word in
                if index > 0 {
                    while place < tokens.count,
                        Self.blanks.contains(tokens[place].kind) || tokens[place].kind == .word("and")
                    {
                        place += 1
                    }
                }
                guard place < tokens.count, tokens[place].kind == .word(word) else { return false }
                last = place
                place += 1
                return true
            }
            if isHere { return (section, last) }
        }
        return nil
    }

    // MARK: Acts

    /// How many words may stand between what is said of an Act and "Act".
    private static let wordsToAct = 8

    /// Whether the same sentence goes on to name an Act: "of the Children Act 2004".
    private func namesAct(after start: Int) -> Bool {
        var words = 0
        for token in tokens[(start + 1)...] {
            switch token.kind {
            case .word("act"), .word("acts"): return true
            case .word("convention"), .mark("."), .mark(";"), .mark("?"), .mark("!"): return false
            case .word: words += 1
            default: break
            }
            if words > Self.wordsToAct { return false }
        }
        return false
    }

    private mutating func skip(while isBetween: (MentionToken.Kind) -> Bool) {
        while next < tokens.count, isBetween(tokens[next].kind) { next += 1 }
    }

    private mutating func add(_ first: Int, _ last: Int, _ duties: Set<DutyBasis>) {
        let range = tokens[first].start..<tokens[last].end
        found.append(
            DutyMention(
                offset: range.lowerBound, words: String(decoding: text[range], as: UTF8.self), duties: duties))
    }
}
