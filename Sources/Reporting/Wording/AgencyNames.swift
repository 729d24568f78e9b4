package import Submissions

/// The names and ids of a round's agencies, to be looked for in what the board wrote in free words; worked out once for a report.
package struct AgencyNames: Sendable {
    /// Shorter names and ids are words of their own too often to be taken for an agency.
    package static let shortest = 5

    private struct Name: Sendable {
        let text: SearchedText
        let agency: String
    }

    /// By their first letters: of a thousand names only those that begin as the text does at a place are compared with it.
    private let byBeginning: [String: [Name]]

    package init(_ agencies: [Agency]) {
        var names: [String: [Name]] = [:]
        for agency in agencies {
            for text in [agency.name, agency.id].map(SearchedText.init) where text.characters.count >= Self.shortest {
                names[text.beginning(at: 0), default: []].append(Name(text: text, agency: agency.id))
            }
        }
        byBeginning = names
    }

    /// Whether a text names another agency than this one, beyond what this one's own name and id say.
    package func areOthers(than agency: Agency, in text: String) -> Bool {
        var text = SearchedText(text)
        guard text.characters.count >= Self.shortest else { return false }
        for own in [agency.name, agency.id] { text.strike(SearchedText(own)) }
        return text.wordStarts.contains { start in
            byBeginning[text.beginning(at: start)]?.contains { name in
                !name.agency.utf8.elementsEqual(agency.id.utf8) && text.holds(name.text, at: start)
            } ?? false
        }
    }
}

/// A text as it is searched for names: in small letters, on one line.
private struct SearchedText: Sendable {
    private(set) var characters: [Character]

    init(_ text: String) { characters = Array(LetterFacts.line(text).lowercased()) }

    /// As many letters as the shortest name has, from a place on; fewer at the end.
    func beginning(at start: Int) -> String { String(characters[start...].prefix(AgencyNames.shortest)) }

    /// Where a name can begin: nowhere within a word.
    var wordStarts: [Int] { characters.indices.filter(isWordStart) }

    private func isWordStart(_ place: Int) -> Bool { place == 0 || !characters[place - 1].isInName }

    /// Whether a name stands at a place where one can begin, and ends with a word.
    func holds(_ name: SearchedText, at start: Int) -> Bool {
        let end = start + name.characters.count
        return end <= characters.count && characters[start..<end].elementsEqual(name.characters)
            && (end == characters.count || !characters[end].isInName)
    }

    /// Takes a name out wherever it stands.
    mutating func strike(_ name: SearchedText) {
        guard !name.characters.isEmpty else { return }
        while let start = characters.indices.first(where: { holds(name, at: $0) && isWordStart($0) }) {
            characters.replaceSubrange(start..<(start + name.characters.count), with: ["\u{0}"])
        }
    }
}

extension Character {
    /// Part of a word: "police-unit-a" does not stand in "police-unit-ab".
    fileprivate var isInName: Bool { isLetter || isNumber }
}
