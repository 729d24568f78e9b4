import CivilCalendar
package import FollowUp
import Evaluation
import Submissions

/// A forecast in lines for a terminal: one block for each agency.
package struct ForecastText: Sendable {
    private let model: ForecastModel

    package init(_ forecast: RoundForecast, report: RoundReport) { model = ForecastModel(forecast, report) }

    package var lines: [String] {
        var lines = ["Forecast from \(model.positionDate.readable), \(model.title), \(model.board)"]
        if model.isConstructed { lines.append("Constructed example: only what its description calls fact is fact.") }
        lines += ForecastWording.assumptions
        for agency in model.agencies { lines += [""] + block(agency) }
        for other in model.others { lines += ["", "\(other.agency.name): no forecast", "  \(other.why)"] }
        if model.agencies.contains(where: { !$0.obstacles.isEmpty }) {
            lines += ["", "What each rule says: s11 standards show \(model.rules)"]
        }
        return lines
    }

    private func block(_ agency: AgencyForecastModel) -> [String] {
        var lines = ["\(agency.agency.name): \(agency.standing)"] + agency.notes.map { "  \($0)" }
        lines.append("  By its own plan, up to \(agency.horizon.readable):")
        for row in agency.rows {
            lines.append("    \(row.day.isoText)  \(row.outcome.words)")
            lines += row.changes.map { "                \($0)" }
        }
        lines += agency.later.map { ["    \($0)"] } ?? []
        lines.append("  Earliest day of each grade:")
        for reach in agency.reaches {
            let plans =
                reach.own == reach.followUp
                ? [("by either plan", reach.own)]
                : [("by its own plan", reach.own), ("by the follow-up plan", reach.followUp)]
            lines += plans.map { "    \(reach.grade.label), \($0): \(words($1))" }
        }
        lines += agency.obstacles.map { "  Still in the way of \($0.heading): \($0.words)" }
        lines.append("  \(agency.review)")
        lines += agency.expiringWords.map { ["  \($0)"] } ?? []
        for document in agency.expiring {
            lines.append(
                "    \(document.lastDay.isoText) is the last day of: \(document.title.text) (\(document.criteria))")
            lines.append("                \(document.alone)")
        }
        lines += agency.slack.map { ["  \($0)"] } ?? []
        lines += slips(of: agency).map { "    \($0)" }
        return lines
    }

    /// A line for each slip; those that change nothing together.
    private func slips(of agency: AgencyForecastModel) -> [String] {
        let harmless = agency.harmlessSlips
        let changed = agency.slips.dropFirst().filter { !harmless.contains($0.days) }
        return (ForecastWording.harmless(harmless).map { [$0] } ?? [])
            + changed.map { "\($0.label): \(words($0, agency))" }
    }

    private func words(_ reach: AgencyForecastModel.ShownReach) -> String {
        reach.words + (reach.meeting.map { "; \($0)" } ?? "")
    }

    private func words(_ slip: AgencyForecastModel.SlipRow, _ agency: AgencyForecastModel) -> String {
        let then = slip.atReview.flatMap { outcome in
            agency.reviewDay.map { "on \($0.isoText) \(outcome.words)" }
        }
        let grades = zip(agency.reaches, slip.firstDays).map { reach, day in
            "\(reach.grade.label) \(day.map { "from \($0.isoText)" } ?? "never")"
        }
        return ([then].compactMap { $0 } + grades).joined(separator: "; ")
    }
}
