import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// Says in sentences what a board paper has to tell. Its parts stand in extensions, one file each.
struct BoardPaperWording {
    typealias Paragraph = (heading: String?, text: PaperText, points: [PaperText])

    let report: RoundReport
    let groups: RoundGroups
    let wording: ReasonWording

    init(_ report: RoundReport) {
        self.report = report
        groups = RoundGroups(report)
        wording = report.wording
    }

    var round: Round { report.result.round }
    var edition: Edition { report.result.edition }

    // MARK: Summary

    /// At most five sentences.
    func summary(decisions: Int) -> [PaperText] {
        var sentences = [returnsInShort, gradesInShort]
        if !groups.analysed.isEmpty { sentences += [liveRisksInShort, themesInShort] }
        let asked =
            switch decisions {
            case 1: "one decision, D1"
            case 2: "two decisions, D1 and D2"
            default: "\(decisions) decisions, D1 to D\(decisions)"
            }
        return sentences + ["The board is asked for \(asked)."]
    }

    var returnsInShort: PaperText {
        let asked = groups.asked.count
        guard asked > 0 else { return "No agency is asked for a return." }
        let returned = Counted.share(groups.returned.count, of: asked, "agency asked", "agencies asked")
        return "\(returned) sent a return, \(Counted.share(groups.onTime.count, of: asked)) by the last day set for it."
    }

    private var gradesInShort: PaperText {
        let accepted = groups.accepted.count
        guard !groups.analysed.isEmpty else {
            return accepted == 0
                ? "There is no return yet that could be read, so no agency holds a grade."
                : accepted == 1
                    ? "The 1 accepted return has not been read yet, so no agency holds a grade."
                    : "None of the \(accepted) accepted returns has been read yet, so no agency holds a grade."
        }
        let read = Counted.share(
            groups.analysed.count, of: accepted, "agency whose return was accepted",
            "agencies whose return was accepted")
        let lead = "The audit group has read the return of \(read)"
        return groups.holders.isEmpty ? "\(lead); none could be graded." : "\(lead); grades: \(gradeShares)."
    }

    /// "very good 3 of 8 (37.5 %), effective 4 of 8 (50.0 %) and inadequate 1 of 8 (12.5 %)", best first.
    var gradeShares: String {
        let holders = groups.holders.count
        return Counted.list(
            groups.rules.grades.indices.reversed().map { index in
                "\(label(index)) \(Counted.share(groups.holding(index).count, of: holders))"
            })
    }

    private var liveRisksInShort: PaperText {
        let found = groups.liveRisks
        guard !found.isEmpty else { return "No return that was read shows a live risk." }
        let count = found.reduce(0) { $0 + $1.risks.count }
        return
            "\(Counted.things(count, "live risk")) \(Counted.areOrIs(count)) open, in \(PaperText.names(found.map(\.agency).names))."
    }

    private var themesInShort: PaperText {
        let themes = groups.themes
        guard let widest = themes.max(by: { $0.weak.count < $1.weak.count }) else {
            return "Nothing is weak in so many agencies that it makes a theme."
        }
        let first = themes.first { $0.weak.count == widest.weak.count } ?? widest
        let rest = themes.count - 1
        let more = rest == 0 ? "" : "; there \(Counted.areOrIs(rest)) \(Counted.things(rest, "more theme"))"
        return
            "Weakest across agencies is \(subject(of: first)): in \(Counted.share(first.weak.count, of: first.applicable)) of those it applies to\(more)."
    }

    // MARK: Names

    /// "standard 6, Safer recruitment …", "criterion 1.4, Our part in the Board, in the justice sector".
    func subject(of theme: Theme) -> PaperText {
        let place: PaperText = theme.sector.map { ", in the \(said: $0) sector" } ?? ""
        switch theme.subject {
        case .standard(let index): return "\(wording.name(ofStandard: index))\(place)"
        case .criterion(let index):
            return "criterion \(edition.criteria[index].id), \(edition.criteria[index].title)\(place)"
        }
    }

    func name(of agency: String) -> String { report.result.agency(agency)?.agency.name ?? agency }

    /// A recorded or proposed grade as it is named in running text.
    func label(_ grade: Int) -> String { groups.rules.grades[grade].label.lowercased() }
}
