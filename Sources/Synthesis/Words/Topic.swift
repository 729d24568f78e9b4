import Standards

/// A part of a topic that sentences speak of. The order is that of the stock.
enum TopicPart: String, Sendable, CaseIterable {
    /// One thing, with its article: "the training plan".
    case thing
    /// Several: "training records".
    case things
    /// What is done: "keeping training up to date".
    case doing
    /// What is to be done: "train supervisors".
    case todo
    /// A name for an item of evidence about it.
    case title

    /// Its place among a topic's parts.
    var place: Int {
        switch self {
        case .thing: 0
        case .things: 1
        case .doing: 2
        case .todo: 3
        case .title: 4
        }
    }
}

/// What a criterion can be about, with the words for it.
struct Topic: Sendable {
    /// Beginnings of words, in small letters, by which a criterion about it is known.
    let stems: [[UInt8]]
    /// The lists of its parts, in the order of ``TopicPart``.
    let parts: [Int]

    /// How well a criterion fits: a stem in its title weighs as much as three in its wording.
    func fit(_ criterion: Criterion) -> Int {
        let title = Self.small(criterion.title)
        let wording = Self.small(criterion.wording)
        return stems.reduce(0) { $0 + 3 * Self.count($1, in: title) + Self.count($1, in: wording) }
    }

    private static func small(_ text: String) -> [UInt8] {
        text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    /// Whether a word of the text begins so: 1, or 0.
    private static func count(_ stem: [UInt8], in text: [UInt8]) -> Int {
        guard !stem.isEmpty, text.count >= stem.count else { return 0 }
        for start in 0...(text.count - stem.count) where text[start] == stem[0] {
            let isWordStart = start == 0 || !(0x61...0x7A).contains(text[start - 1])
            if isWordStart, text[start..<start + stem.count].elementsEqual(stem) { return 1 }
        }
        return 0
    }
}

extension PhraseBook {
    /// The topic that fits a criterion best; of equals the first, and the general one where none fits.
    func topic(for criterion: Criterion) -> Int {
        var best = topics.count - 1
        var bestFit = 0
        for (place, topic) in topics.enumerated() {
            let fit = topic.fit(criterion)
            if fit > bestFit { (best, bestFit) = (place, fit) }
        }
        return best
    }
}
