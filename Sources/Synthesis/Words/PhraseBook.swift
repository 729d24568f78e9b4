/// The stock of phrases in a form that writes quickly: all words in one array, all phrases as pieces of it.
struct PhraseBook: Sendable {
    /// A piece of a phrase.
    enum Piece: Sendable {
        /// Words as they stand.
        case words(Range<Int>)
        /// A phrase of a list.
        case list(Int, capital: Bool)
        /// A part of whatever topic is spoken of.
        case part(TopicPart, capital: Bool)
        /// A number or date.
        case figure(Figure)
    }

    /// The words of all phrases, UTF-8.
    private(set) var words: [UInt8] = []
    /// The pieces of all phrases.
    private(set) var pieces: [Piece] = []
    /// Of each phrase, its pieces.
    private(set) var phrases: [Range<Int>] = []
    /// Of each list, its phrases.
    private(set) var lists: [Range<Int>] = []
    /// What criteria can speak of; the last fits any.
    private(set) var topics: [Topic] = []
    private var places: [String: Int] = [:]

    /// Compiles the stock; see ``Stock`` for how it is written.
    init(lists: [String], topics: [String]) {
        let named = lists.flatMap { Self.lists(in: $0) }
        for (place, list) in named.enumerated() { places[list.name] = place }
        for list in named { add(list.phrases) }
        for text in topics { addTopics(text) }
    }

    /// The place of a list by its name.
    ///
    /// A name that the stock does not have is a mistake in the stock, which no input can cause.
    func list(_ name: String) -> Int {
        guard let place = places[name] else { preconditionFailure("the stock has no list \(name)") }
        return place
    }

    private static func lists(in text: String) -> [(name: String, phrases: [Substring])] {
        var lists: [(name: String, phrases: [Substring])] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("= ") {
                lists.append((String(line.dropFirst(2)), []))
            } else if !lists.isEmpty {
                lists[lists.count - 1].phrases.append(line)
            }
        }
        return lists
    }

    private mutating func addTopics(_ text: String) {
        var stems: [[UInt8]] = []
        var parts: [Int] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") {
                parts = []
            } else if line.hasPrefix("stems:") {
                stems = line.dropFirst(6).split(separator: "|").map { Array(Self.trimmed($0).utf8) }
            } else if let colon = line.firstIndex(of: ":") {
                parts.append(lists.count)
                add(line[line.index(after: colon)...].split(separator: "|").map(Self.trimmed))
            }
            if parts.count == TopicPart.allCases.count {
                topics.append(Topic(stems: stems, parts: parts))
                parts = []
            }
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        text.drop { $0 == " " }
    }

    /// Adds a list of phrases.
    private mutating func add(_ list: [Substring]) {
        let start = phrases.count
        for phrase in list { addPhrase(phrase) }
        lists.append(start..<phrases.count)
    }

    private mutating func addPhrase(_ phrase: Substring) {
        let start = pieces.count
        var rest = phrase
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            addWords(rest[..<open])
            pieces.append(slot(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        addWords(rest)
        phrases.append(start..<pieces.count)
    }

    private mutating func addWords(_ text: Substring) {
        if text.isEmpty { return }
        let start = words.count
        words += Array(text.utf8)
        pieces.append(.words(start..<words.count))
    }

    private func slot(_ text: Substring) -> Piece {
        let name = text.lowercased()
        let capital = name != text
        if let figure = Figure(rawValue: name) { return .figure(figure) }
        if let part = TopicPart(rawValue: name) { return .part(part, capital: capital) }
        return .list(list(name), capital: capital)
    }
}
