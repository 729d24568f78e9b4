package import ArgumentParser
import AuditWorkflow
import CivilCalendar
import Diagnostics
import Evaluation
import Reporting
import Standards
import Submissions

/// `s11 evaluate`: the main job.
package struct EvaluateCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Imports, grades, follows up and reports an audit round.",
        discussion: """
            ROUND_DIR holds round.xml, returns/*.xml and analysis/*.xml. The report is written whole or not at all. \
            Ends with 0 when it was written, even where a return was refused (it stands first in the index and on standard error); \
            with 65 when the round, its edition, rules or calendar was refused and nothing was written.

            EXAMPLE
              s11 evaluate Submissions/thurrock-2009-10 --out Reports/thurrock-2009-10
            """)

    @Argument(help: ArgumentHelp("The round's folder.", valueName: "ROUND_DIR"))
    var round: String

    @Option(help: ArgumentHelp("Where the report goes.", valueName: "DIR"))
    var out: String

    @Option(
        name: .customLong("position-at"),
        help: ArgumentHelp(
            "Report what is due and overdue as of this day instead of the round's own.", valueName: "YYYY-MM-DD"))
    var positionAt: DateArgument?

    @Flag(help: "End with 65 where any return or analysis was refused.")
    var strict = false

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func perform(_ console: Console) throws(ExitStatus) {
        let run = EvaluateRound(
            folder: RoundFolder(path: round), standards: standards.folder(console), positionDate: positionAt?.date)
        let outcome: EvaluateRound.Outcome
        switch run.run() {
        case .success(let value): outcome = value
        case .failure(let fault):
            console.report(fault.diagnostics)
            if case .missing = fault { throw .missing }
            throw .refused
        }
        do throws(FileFault) {
            try ReportFolder(path: out).write(outcome.files)
        } catch {
            console.report([error.diagnostic])
            throw error.isDiskFault ? .inputOutput : .cannotCreate
        }
        console.report(outcome.standardsFaults)
        for file in outcome.report.refused { console.report(file.diagnostics) }
        console.report(outcome.report.warnings)
        for line in RoundSummaryText(report: outcome.report).lines { try console.print(line) }
        try console.print("Report: \(ReportFolder(path: out).path)/index.html")
        if strict, !outcome.report.refused.isEmpty { throw .refused }
    }
}
