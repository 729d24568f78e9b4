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

            Where ROUND_DIR holds partnership.xml instead, the rounds it joins, which lie beside it, are evaluated together: an agency \
            that serves several boards answers once. The report has a page for all of them and a folder for each.

            EXAMPLES
              s11 evaluate Submissions/thurrock-2009-10 --out Reports/thurrock-2009-10
              s11 evaluate Submissions/essex-southend-thurrock-2009-10 --out Reports/joint
            """)

    @Argument(help: ArgumentHelp("The folder of a round or a partnership.", valueName: "ROUND_DIR"))
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
        let outcome = try console.evaluate(
            EvaluateFolder(path: round, standards: standards.folder(console), positionDate: positionAt?.date))
        try console.write(outcome.files, to: ReportFolder(path: out))
        console.report(findingsOf: outcome)
        if case .partnership(let outcome) = outcome {
            for line in PartnershipText(report: outcome.report).lines + [""] { try console.print(line) }
        }
        for report in outcome.reports {
            for line in RoundSummaryText(report: report).lines { try console.print(line) }
        }
        try console.print("Report: \(ReportFolder(path: out).path)/index.html")
        if strict, outcome.reports.contains(where: { !$0.refused.isEmpty }) { throw .refused }
    }
}
