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
            ROUND_DIR holds round.xml, returns/*.xml and analysis/*.xml, and where they are there meetings.xml, timetable.xml, figures.xml, \
            decisions.xml and letters/*.xml. The report is written whole or not at all. \
            Ends with 0 when it was written, even where a return was refused (it stands first in the index and on standard error); \
            with 65 when the round, a document beside it, a letter, its edition, rules or calendar was refused and nothing was written.

            Where ROUND_DIR holds partnership.xml instead, the rounds it joins, which lie beside it, are evaluated together: an agency \
            that serves several boards answers once. The report has a page for all of them and a folder for each.

            EXAMPLES
              s11 evaluate Submissions/thurrock-2009-10 --out Reports/thurrock-2009-10
              s11 evaluate Submissions/thurrock-2009-10 --out public --audience public
              s11 evaluate Submissions/thurrock-2009-10 --out meeting --pdf --docx
            """)

    @Argument(help: ArgumentHelp("The folder of a round or a partnership.", valueName: "ROUND_DIR"))
    var round: String

    @Option(help: ArgumentHelp("Where the report goes.", valueName: "DIR"))
    var out: String

    @OptionGroup var audience: AudienceOption

    @Flag(help: "Put a PDF copy beside the work plan and every paper, extract, letter and page of feedback.")
    var pdf = false

    @Flag(help: "Put a DOCX copy beside every letter, to be changed before it is sent.")
    var docx = false

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
        // Before the work: without them there will be no report.
        let tools = try console.copyTools(pdf: pdf, docx: docx)
        let outcome = try console.evaluate(
            EvaluateFolder(path: round, standards: standards.folder(console), positionDate: positionAt?.date))
        let audience = try audience.audience(among: outcome.invited, console)
        let draft = outcome.draft(for: audience)
        let files = draft.closed(with: try console.copies(of: draft, tools))
        try console.write(files, to: ReportFolder(path: out))
        console.report(findingsOf: outcome)
        if case .partnership(let outcome) = outcome {
            for line in PartnershipText(report: outcome.report).lines + [""] { try console.print(line) }
        }
        for report in outcome.reports {
            for line in RoundSummaryText(report: report).lines { try console.print(line) }
        }
        try say(files, for: audience, console)
        if strict, outcome.reports.contains(where: { !$0.refused.isEmpty }) { throw .refused }
    }

    /// Says what was written: the board's report begins with its index; any other audience's has none, so its files are named.
    private func say(_ files: [ReportFile], for audience: Audience, _ console: Console) throws(ExitStatus) {
        let folder = ReportFolder(path: out).path
        let reader: String
        switch audience {
        case .board: return try console.print("Report: \(folder)/index.html")
        case .agency(let id): reader = id
        case .everyone: reader = "the public"
        }
        let names = files.map(\.name).filter { $0 != ReportFolder.manifestName }
        try console.print("Report for \(reader): \(folder), \(Counted.things(names.count, "file"))")
        for name in names { try console.print("  \(folder)/\(name)") }
    }
}
