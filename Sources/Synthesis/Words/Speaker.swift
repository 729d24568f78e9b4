import CivilCalendar

/// Says phrases of the stock: fills each slot, keeps figures plausible, and takes no phrase of a list again before it has taken the others.
struct Speaker {
    private let book: PhraseBook
    /// The phrases of all lists, each list's as a pack of cards.
    private var cards: [Int]
    /// Of each list, how many cards are still to be taken.
    private var left: [Int]
    private let year: [UInt8]
    /// The day the return is signed off: no day that is mentioned lies after it.
    var signedOff: CivilDate
    /// What is spoken of.
    var topic: Int

    private static let numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine"].map {
        Array($0.utf8)
    }
    private static let months = CivilDate.monthNames.map { Array($0.utf8) }

    /// A speaker of a book, about returns to an edition with this period.
    init(_ book: PhraseBook, year: String) {
        self.book = book
        cards = Array(book.phrases.indices)
        left = book.lists.map(\.count)
        self.year = Array(year.utf8)
        signedOff = .first
        topic = book.topics.count - 1
    }

    /// Forgets what was said, so that a return does not depend on the ones before it.
    mutating func start(signedOff: CivilDate) {
        for place in cards.indices { cards[place] = place }
        for place in left.indices { left[place] = book.lists[place].count }
        self.signedOff = signedOff
    }

    /// Says a phrase of a list.
    mutating func say(_ list: Int, _ dice: inout Dice, into line: inout [UInt8]) {
        say(phrase: choose(list, &dice), &dice, into: &line)
    }

    /// Says a part of the topic.
    mutating func say(_ part: TopicPart, _ dice: inout Dice, into line: inout [UInt8]) {
        say(book.topics[topic].parts[part.place], &dice, into: &line)
    }

    /// The next card of a list: one of those left, put behind them. A pack taken up again leaves out the card that was taken last.
    private mutating func choose(_ list: Int, _ dice: inout Dice) -> Int {
        let pack = book.lists[list]
        if left[list] == 0 {
            if pack.count > 1 { cards.swapAt(pack.lowerBound, pack.upperBound - 1) }
            left[list] = max(1, pack.count - 1)
        }
        left[list] -= 1
        let last = pack.lowerBound + left[list]
        cards.swapAt(pack.lowerBound + dice.below(left[list] + 1), last)
        return cards[last]
    }

    private mutating func say(phrase: Int, _ dice: inout Dice, into line: inout [UInt8]) {
        for piece in book.phrases[phrase] {
            switch book.pieces[piece] {
            case .words(let range): line += book.words[range]
            case .figure(let figure): say(figure, &dice, into: &line)
            case .list(let list, let capital): say(list, capital: capital, &dice, into: &line)
            case .part(let part, let capital):
                say(book.topics[topic].parts[part.place], capital: capital, &dice, into: &line)
            }
        }
    }

    private mutating func say(_ list: Int, capital: Bool, _ dice: inout Dice, into line: inout [UInt8]) {
        let start = line.count
        say(list, &dice, into: &line)
        if capital, start < line.count, (0x61...0x7A).contains(line[start]) { line[start] &= 0xDF }
    }

    private func say(_ figure: Figure, _ dice: inout Dice, into line: inout [UInt8]) {
        switch figure {
        case .few: line += dice.choose(Self.numbers)
        case .count: line.append(number: dice.within(11...160))
        case .share: say(share: 78...98, &dice, into: &line)
        case .part: say(share: 20...60, &dice, into: &line)
        case .percent: say(percent: 78...98, &dice, into: &line)
        case .rate: say(percent: 9...45, &dice, into: &line)
        case .pounds:
            line.append(number: dice.within(1...24))
            line += dice.choose(Self.hundreds)
        case .month: line += Self.months[dice.below(12)]
        case .day:
            let (year, month, day) = signedOff.adding(days: -dice.within(10...300)).parts
            line.append(number: day)
            line.append(0x20)
            line += Self.months[month - 1]
            line.append(0x20)
            line.append(number: year)
        case .year: line += year
        }
    }

    private static let hundreds = [",250", ",400", ",500", ",800", ",000"].map { Array($0.utf8) }
    private static let perCent = [Array(" per cent".utf8), Array("%".utf8)]
    private static let of = Array(" of ".utf8)

    private func say(share: ClosedRange<Int>, _ dice: inout Dice, into line: inout [UInt8]) {
        let whole = dice.within(20...140)
        line.append(number: whole * dice.within(share) / 100)
        line += Self.of
        line.append(number: whole)
    }

    private func say(percent: ClosedRange<Int>, _ dice: inout Dice, into line: inout [UInt8]) {
        line.append(number: dice.within(percent))
        line += dice.choose(Self.perCent)
    }
}
