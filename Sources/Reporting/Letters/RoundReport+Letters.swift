import CivilCalendar
import Evaluation
import HTMLMarkup
import Standards
import Submissions

extension RoundReport {
    /// The letters the round's record calls for, each as a page, with the list of all of them.
    ///
    /// - Parameter agency: Only those to this one, by id, without the list; nil for all.
    func letterPages(of agency: String?) -> [ReportFile] {
        let letters = letters(to: agency)
        let pages = letters.map { letter in
            ReportFile(
                name: ReportPage.letter(agency: letter.agency.id, name: letter.name).path,
                bytes: LetterView(letter: letter).document.bytes)
        }
        guard agency == nil, !letterBook.isEmpty else { return pages }
        let register = LetterRegisterView(
            model: LetterRegister(letters: letters, undated: undatedLetters, report: self), frame: PageFrame(self))
        return [ReportFile(name: ReportPage.letters.path, bytes: register.document.bytes)] + pages
    }

    /// The letters the round's record calls for, by day; of one day in the order in which a round needs them. None where nothing words them.
    ///
    /// - Parameter agency: Only those to this one, by id; nil for all.
    package func letters(to agency: String? = nil) -> [Letter] {
        if letterBook.isEmpty { return [] }
        let composer = LetterComposer(report: self)
        return LetterNames.named(letterFacts(to: agency)).compactMap { composer.letter($0.facts, name: $0.name) }
    }

    /// What each letter says, by day.
    func letterFacts(to agency: String? = nil) -> [LetterFacts] {
        let asked = result.agencies.filter { agency == nil || $0.agency.id == agency }
        let all = asked.enumerated().flatMap { place, agency in
            letterFacts(to: agency).map { (place: place, facts: $0) }
        }
        let kinds = LetterKind.allCases
        func order(_ entry: (offset: Int, element: (place: Int, facts: LetterFacts))) -> (CivilDate, Int, Int, Int) {
            let facts = entry.element.facts
            return (facts.date, kinds.firstIndex(of: facts.kind) ?? 0, entry.element.place, entry.offset)
        }
        return all.enumerated().sorted { order($0) < order($1) }.map(\.element.facts)
    }

    /// What the letters to one agency say: none is of a day before its invitation or after the position date, or after the
    /// day it left the round.
    private func letterFacts(to agency: AgencyResult) -> [LetterFacts] {
        let changes = agency.invitation.changes
        let last = [result.round.positionDate, changes.withdrawn?.on, changes.merged?.reason.on].compactMap { $0 }.min()
        let all =
            returnLetters(to: agency) + decisionLetters(to: agency) + followUpLetters(to: agency)
            + [escalationLetter(to: agency)].compactMap { $0 }
        return all.filter { facts in facts.date >= result.round.opened && (last.map { facts.date <= $0 } ?? true) }
    }
}

/// The names of letters.
enum LetterNames {
    /// Each letter with a name that no other to the same agency has: `2010-02-19-reminder`, then `2010-02-19-reminder-2`.
    static func named(_ letters: [LetterFacts]) -> [(name: String, facts: LetterFacts)] {
        var taken: [String: Int] = [:]
        return letters.map { facts in
            let name = "\(facts.date.isoText)-\(facts.kind.rawValue)"
            let count = taken["\(facts.agency.agency.id) \(name)", default: 0] + 1
            taken["\(facts.agency.agency.id) \(name)"] = count
            return (count == 1 ? name : "\(name)-\(count)", facts)
        }
    }
}
