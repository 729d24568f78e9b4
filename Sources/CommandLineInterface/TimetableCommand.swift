package import ArgumentParser
import AuditWorkflow
import CivilCalendar
import Diagnostics
import FollowUp
import Reporting

/// `s11 timetable`: the follow-up and resubmission timetable by itself.
package struct TimetableCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "timetable",
        abstract:
            "Plans what follows a round: every date with what set it, and a place at a meeting for each re-assessment.",
        discussion: """
            ROUND_DIR holds round.xml, returns/*.xml and analysis/*.xml; beside them meetings.xml with the board's meetings, and timetable.xml, \
            the timetable agreed before, where there are such. Prints the plan; with --out it also writes the work plan as a page and CSV, \
            the timetable to be agreed on, and calendars to subscribe to. Ends with 0 where every deadline is kept, with 1 where no plan keeps all of \
            them.

            Where ROUND_DIR holds partnership.xml instead, the rounds it joins, which lie beside it, are planned together.

            EXAMPLES
              s11 timetable Submissions/thurrock-2009-10
              s11 timetable Submissions/thurrock-2009-10 --out Reports/plan
            """)

    @Argument(help: ArgumentHelp("The folder of a round or a partnership.", valueName: "ROUND_DIR"))
    var round: String

    @Option(help: ArgumentHelp("Where the work plan and the calendars go.", valueName: "DIR"))
    var out: String?

    @Flag(help: "With --out, put a PDF copy beside the work plan.")
    var pdf = false

    @Option(
        name: .customLong("position-at"),
        help: ArgumentHelp("Plan as of this day instead of the round's own.", valueName: "YYYY-MM-DD"))
    var positionAt: DateArgument?

    @OptionGroup var standards: StandardsOption

    package init() {}

    package mutating func validate() throws {
        if pdf, out == nil { throw ValidationError("--pdf needs a folder for the copy: name one with --out DIR.") }
    }

    package func perform(_ console: Console) throws(ExitStatus) {
        let tools = try console.copyTools(pdf: pdf, docx: false)
        let outcome = try console.evaluate(
            EvaluateFolder(path: round, standards: standards.folder(console), positionDate: positionAt?.date))
        if let out {
            let draft = outcome.timetableDraft
            let files = draft.closed(with: try console.copies(of: draft, tools))
            try console.write(files, to: ReportFolder(path: out))
        }
        console.report(findingsOf: outcome)
        if case .partnership(let outcome) = outcome {
            for line in PartnershipText(report: outcome.report).lines { try console.print(line) }
        }
        for report in outcome.reports {
            if outcome.reports.count > 1 { try console.print("") }
            for line in TimetableText(report: report).lines { try console.print(line) }
        }
        if let out {
            let page = if case .partnership = outcome { "index.html" } else { "timetable.html" }
            try console.print("Work plan: \(ReportFolder(path: out).path)/\(page)")
        }
        if !outcome.keepsEveryDeadline { throw .no }
    }
}
