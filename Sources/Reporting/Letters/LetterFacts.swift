import CivilCalendar
import Evaluation
import Standards
import Submissions

/// What of the record one letter says: to whom, of which day, and something for each placeholder, list and condition its wording can have.
struct LetterFacts: Sendable {
    /// What is put in a placeholder's place.
    enum Value: Sendable, Hashable {
        case text(String)
        case day(CivilDate)
        case count(Int, noun: String, many: String? = nil)

        /// As it stands in a sentence, on one line.
        var words: String {
            switch self {
            case .text(let text): LetterFacts.line(text)
            case .day(let day): day.readable
            case .count(let count, let noun, let many): Counted.things(count, noun, many)
            }
        }

        var kind: LetterField.Kind {
            switch self {
            case .text: .text
            case .day: .day
            case .count: .count
            }
        }
    }

    let kind: LetterKind
    let agency: AgencyResult
    let date: CivilDate
    let values: [LetterField: Value]
    let lists: [LetterList: [String]]
    let conditions: Set<LetterCondition>

    /// Takes what is said beside what every letter says. Something of the right kind for each of the letter's own fields: anything else is a
    /// programming error and traps.
    init(
        _ kind: LetterKind, to agency: AgencyResult, of round: RoundResult, on date: CivilDate,
        _ values: [LetterField: Value], lists: [LetterList: [String]] = [:], when conditions: Set<LetterCondition> = []
    ) {
        let all = values.merging([
            .agency: .text(agency.agency.name), .board: .text(round.round.board), .round: .text(round.round.title),
            .auditTool: .text(round.edition.title), .duty: .text(agency.agency.duty.inSentence), .date: .day(date),
        ]) { own, _ in own }
        precondition(
            Set(all.keys) == Set(kind.fields) && all.allSatisfy { $0.key.kind == $0.value.kind },
            "a letter has something for each of its placeholders, and for no other")
        precondition(
            Set(lists.keys) == Set(kind.lists) && conditions.isSubset(of: kind.conditions),
            "a letter has each of its lists, and no condition of another")
        self.kind = kind
        self.agency = agency
        self.date = date
        self.values = all
        self.lists = lists
        self.conditions = conditions
    }

    /// A text with each run of white space as one blank, so that nothing in it begins a line of its own.
    static func line(_ text: String) -> String {
        text.unicodeScalars.split { $0.properties.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
            .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }
}

extension AgencyWords {
    /// Something on record in free words, as a sentence of a letter to the agency; nil where it is not for it.
    func sentence(_ text: String) -> String? {
        omission(of: text) == nil ? ReasonWording.sentenceEnd(LetterFacts.line(text)) : nil
    }

    /// The reason on record, or where it is to be found.
    func reason(_ text: String) -> LetterFacts.Value {
        .text(sentence(text) ?? "It stands on the board's record.")
    }

    func decided(by post: String) -> LetterFacts.Value { .text(self.post(post)) }
}
