import CivilCalendar
import Evaluation
import Standards
import Submissions

/// The list of a round's letters, by day.
struct LetterRegister: Sendable, Hashable {
    /// The letters of one day.
    struct Day: Sendable, Hashable {
        let date: CivilDate
        let letters: [Letter]
    }

    let board: String
    let title: String
    let positionDate: CivilDate
    let isConstructed: Bool
    let count: Int
    let days: [Day]
    /// The agencies with something on record of which no letter can be written, because its day is not on record; once for each.
    let undated: [AgencyName]
    /// The kinds of letter nothing words, by what they are.
    let unworded: [String]

    /// - Parameter letters: By day.
    init(letters: [Letter], undated: [AgencyName], report: RoundReport) {
        let round = report.result.round
        board = round.board
        title = round.title
        positionDate = round.positionDate
        isConstructed = round.isConstructed || letters.contains(where: \.isConstructed)
        count = letters.count
        days = letters.reduce(into: [CivilDate]()) { days, letter in
            if days.last != letter.date { days.append(letter.date) }
        }.map { day in Day(date: day, letters: letters.filter { $0.date == day }) }
        self.undated = undated
        unworded = report.letterBook.missing.map { $0.rawValue.split(separator: "-").joined(separator: " ") }
    }
}
