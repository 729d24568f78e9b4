package import ArgumentParser
import AuditWorkflow
import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import Reporting
import Submissions

/// `s11 forecast`: each agency's grade over time.
package struct ForecastCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "Says what re-assessments on the days to come would find, if what is planned lands on its days.",
        discussion: """
            ROUND_DIR holds what s11 timetable takes. For each agency: its grade over time by its own plan; the earliest day of each grade, by \
            that plan and by the follow-up plan; the evidence that goes out of date before it is looked at next; and what it does when the \
            plan is late. A grade that was decided never changes because time passes.

            EXAMPLES
              s11 forecast Submissions/thurrock-2009-10
              s11 forecast Submissions/thurrock-2009-10 --agency police-unit-a --slip 7
            """)

    @Argument(help: ArgumentHelp("The folder of a round or a partnership.", valueName: "ROUND_DIR"))
    var round: String

    @Option(
        name: .customLong("agency"),
        help: ArgumentHelp("Only this agency; can be given again for others.", valueName: "ID"))
    var agencies: [String] = []

    @Option(
        name: .customLong("slip"),
        help: ArgumentHelp(
            "How many days late the plan is tried, 1 to 3650; can be given again; else 14, 28 and 56.",
            valueName: "DAYS"))
    var slips: [Int] = []

    @Option(
        name: .customLong("position-at"),
        help: ArgumentHelp("Forecast from this day instead of the round's own.", valueName: "YYYY-MM-DD"))
    var positionAt: DateArgument?

    @Option(help: ArgumentHelp("How the forecast is written: text or json.", valueName: "FORMAT"))
    var format = ForecastFormat.text

    @OptionGroup var standards: StandardsOption

    package init() {}

    package mutating func validate() throws {
        let possible = RoundForecast.possibleSlips
        if !slips.allSatisfy(possible.contains) {
            throw ValidationError(
                "--slip is a number of days from \(possible.lowerBound) to \(possible.upperBound).")
        }
    }

    package func perform(_ console: Console) throws(ExitStatus) {
        let outcome = try console.evaluate(
            EvaluateFolder(path: round, standards: standards.folder(console), positionDate: positionAt?.date))
        try expectInvited(outcome.reports.flatMap { $0.result.round.invitations.map(\.agency.id) }, console)
        console.report(findingsOf: outcome)
        let forecasts = outcome.reports.map { report in
            let invited = report.result.round.invitations.map(\.agency.id)
            let wanted = agencies.isEmpty ? nil : agencies.filter { invited.contains($0) }
            return (report, report.forecast(slips: slips.isEmpty ? RoundForecast.usualSlips : slips, agencies: wanted))
        }
        switch format {
        case .json:
            let values = forecasts.map { ForecastJSON($1, report: $0).value }
            let isOne = if case .round = outcome { true } else { false }
            try console.write((isOne ? values[0] : ["rounds": .array(values)]).indented() + "\n")
        case .text:
            for (number, (report, forecast)) in forecasts.enumerated() {
                if number > 0 { try console.print("") }
                for line in ForecastText(forecast, report: report).lines { try console.print(line) }
            }
        }
    }

    /// Ends the command where an agency is named that was not invited.
    private func expectInvited(_ invited: [String], _ console: Console) throws(ExitStatus) {
        let unknown = agencies.filter { wanted in !invited.contains { $0.utf8.elementsEqual(wanted.utf8) } }
        guard !unknown.isEmpty else { return }
        for agency in unknown {
            console.note(
                "s11: no agency \(Visible.quoted(agency)) was invited to this round. Invited: \(invited.joined(separator: ", "))."
            )
        }
        throw .usage
    }
}

/// How a forecast is written.
enum ForecastFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text
    case json
}
