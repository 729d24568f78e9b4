import CivilCalendar
import Evaluation
import Standards
import Submissions

/// Puts the record into the wording of letters.
struct LetterComposer {
    let report: RoundReport

    /// A letter; nil where its kind has no wording.
    func letter(_ facts: LetterFacts, name: String) -> Letter? {
        guard let wording = report.letterBook.wording(of: facts.kind, on: facts.date.isoText) else { return nil }
        let round = report.result.round
        let blocks = wording.blocks.filter { $0.when.map(facts.conditions.contains) ?? true }
        return Letter(
            name: name, title: wording.title, agency: AgencyName(facts.agency), date: facts.date, board: round.board,
            post: post(to: facts.agency), address: round.papers.office?.address ?? "",
            subject: filled(wording.subject, facts), blocks: blocks.flatMap { self.blocks($0.content, facts) },
            marking: round.marking, retainUntil: round.papers.retainUntil,
            isConstructed: round.isConstructed || facts.agency.isConstructed)
    }

    /// The post that writes; none is named whose own name speaks of a duty the agency does not have.
    private func post(to agency: AgencyResult) -> String {
        let post = report.result.round.papers.office?.post ?? ""
        return report.words(for: agency).omission(of: post) == nil ? post : ""
    }

    private func blocks(_ content: LetterWording.Content, _ facts: LetterFacts) -> [Letter.Block] {
        switch content {
        case .paragraph(let text): [.paragraph(filled(text, facts))]
        case .choice(let alternatives):
            alternatives.fitting(facts.agency.agency.duty).map { .paragraph(filled($0.text, facts)) }
        case .list(let list, let lead, let none):
            list.items(in: facts).isEmpty
                ? none.map { [.paragraph(filled($0, facts))] } ?? []
                : [.paragraph(filled(lead, facts)), .list(list.items(in: facts))]
        }
    }

    private func filled(_ text: LetterText, _ facts: LetterFacts) -> String {
        text.filled { facts.values[$0]?.words ?? "" }
    }
}

extension LetterList {
    fileprivate func items(in facts: LetterFacts) -> [String] { (facts.lists[self] ?? []).map(LetterFacts.line) }
}
