import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// The round in a few lines for a terminal.
package struct RoundSummaryText: Sendable {
    let report: RoundReport

    package init(report: RoundReport) { self.report = report }

    /// The lines: what is refused first, then counts, grades, live risks and themes.
    package var lines: [String] {
        let result = report.result
        let counts = result.counts
        var lines = ["\(result.round.title), \(result.round.board)"]
        if result.round.isConstructed {
            lines.append("Constructed example: only what its description calls fact is fact.")
        }
        lines += report.refused.map { "Refused: \($0.name)" }
        lines += [
            "Invited \(counts.invited), returned \(counts.returned), on time \(counts.onTime), accepted \(counts.accepted), "
                + "refused \(counts.refused), analysed \(counts.analysed), graded \(counts.graded), "
                + "awaiting re-assessment \(counts.awaitingReassessment)" + notAsked(counts),
            zip(result.rules.grades, result.gradeCounts).reversed().map { "\($0.label) \($1)" }.joined(separator: ", "),
        ]
        let liveRisks = report.plan.agencies.reduce(0) { $0 + $1.liveRisks.count }
        lines.append(
            counts.analysed == 0
                ? "Live risks: not known, no return has been read"
                : liveRisks == 0
                    ? "No live risk" : "Live risks: \(liveRisks), each to be answered without waiting for a meeting")
        return lines + result.themes.filter { !result.isWithinStandardTheme($0) }.map(line(on:))
    }

    /// Who is not asked any more, where there are any.
    private func notAsked(_ counts: RoundCounts) -> String {
        [(counts.withdrawn, "withdrawn"), (counts.merged, "merged")].filter { $0.0 > 0 }.map { ", \($0.1) \($0.0)" }
            .joined()
    }

    private func line(on theme: Theme) -> String {
        let edition = report.result.edition
        let name =
            switch theme.subject {
            case .standard(let index): "standard \(edition.standards[index].id), \(edition.standards[index].title)"
            case .criterion(let index): "criterion \(edition.criteria[index].id), \(edition.criteria[index].title)"
            }
        let place = theme.sector.map { " in the \($0) sector" } ?? ""
        return "Theme: \(name): weak in \(Counted.share(theme.weak.count, of: theme.applicable))\(place), "
            + "\(theme.declaredAndPlanned.count) of them declared and planned for"
    }
}
