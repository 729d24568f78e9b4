import Evaluation
import Standards
import Submissions

/// What the board and its posts wrote in free words, as one agency may read it: without what speaks of a duty it does not have, and
/// without what names another agency of the round.
struct AgencyWords: Sendable {
    /// Why a text is left out.
    enum Omission: Sendable, Hashable {
        case anotherDuty
        case anotherAgency

        /// What stands in its place.
        var words: String {
            switch self {
            case .anotherDuty: "[a remark that speaks of another duty is left out]"
            case .anotherAgency: "[a remark that speaks of another agency is left out]"
            }
        }
    }

    /// Shorter names and ids are words of their own too often to be taken for an agency.
    private static let shortestName = 5

    let agency: Agency
    private let round: RoundResult

    init(_ agency: Agency, of round: RoundResult) {
        self.agency = agency
        self.round = round
    }

    /// Nil where the agency may read it.
    func omission(of text: String) -> Omission? {
        if !Self.isTrue(text, of: agency.duty) { return .anotherDuty }
        return namesOther(text) ? .anotherAgency : nil
    }

    /// The text, or what stands in its place.
    func said(_ text: String) -> String { omission(of: text)?.words ?? text }

    /// A post of the board as it can be named to the agency.
    func post(_ post: String) -> String { omission(of: post) == nil ? post : "a post of the Board" }

    /// What is offered to everybody may name those who offer it.
    func offered(_ text: String) -> String { Self.isTrue(text, of: agency.duty) ? text : Omission.anotherDuty.words }

    /// Whether every duty a text speaks of is the one an agency has.
    static func isTrue(_ text: String, of duty: DutyBasis) -> Bool {
        DutyMention.all(in: Array(text.utf8)).allSatisfy { $0.duties.contains(duty) }
    }

    /// Whether it names another agency, by name or id, beyond what the agency's own name says.
    private func namesOther(_ text: String) -> Bool {
        var words = Words(text)
        guard words.characters.count >= Self.shortestName else { return false }
        for own in [agency.name, agency.id] { words.strike(Words(own)) }
        return round.agencies.contains { other in
            !other.agency.id.utf8.elementsEqual(agency.id.utf8)
                && [other.agency.name, other.agency.id].contains { name in
                    let name = Words(name)
                    return name.characters.count >= Self.shortestName && words.place(of: name) != nil
                }
        }
    }
}

/// A text as it is searched for names: in small letters, on one line.
private struct Words {
    private(set) var characters: [Character]

    init(_ text: String) { characters = Array(LetterFacts.line(text).lowercased()) }

    /// Where a name stands as words of its own.
    func place(of name: Words) -> Int? {
        guard let first = name.characters.first, characters.count >= name.characters.count else { return nil }
        return (0...(characters.count - name.characters.count)).first { start in
            let end = start + name.characters.count
            return characters[start] == first && characters[start..<end].elementsEqual(name.characters)
                && (start == 0 || !characters[start - 1].isInName)
                && (end == characters.count || !characters[end].isInName)
        }
    }

    /// Takes a name out wherever it stands.
    mutating func strike(_ name: Words) {
        while let start = place(of: name) {
            characters.replaceSubrange(start..<(start + name.characters.count), with: ["\u{0}"])
        }
    }
}

extension Character {
    /// Part of a word: "police-unit-a" does not stand in "police-unit-ab".
    fileprivate var isInName: Bool { isLetter || isNumber }
}

extension RoundReport {
    /// What an agency may read of the board's free words.
    func words(for agency: AgencyResult) -> AgencyWords { AgencyWords(agency.agency, of: result) }

    /// The same report as it is told to one agency: what the board wrote in free words is left out where it is not for it.
    func addressed(to agency: AgencyResult) -> RoundReport {
        var report = self
        report.reader = words(for: agency)
        return report
    }

    /// Something the board wrote in free words, as whoever it is told to may read it.
    func told(_ text: String) -> String { reader?.said(text) ?? text }

    /// What was settled, as whoever it is told to may read it.
    func toldReason(_ reason: RecordedReason) -> RecordedReason {
        RecordedReason(on: reason.on, by: toldPost(reason.by), reason: told(reason.reason))
    }

    /// A post of the board, as whoever it is told to may read it.
    func toldPost(_ post: String) -> String { reader?.post(post) ?? post }
}
