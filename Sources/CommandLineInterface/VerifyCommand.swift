package import ArgumentParser
import AuditWorkflow
import Diagnostics
import Reporting

/// `s11 verify`: is this report what was written, and what the engine makes of the round?
package struct VerifyCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compares a report with its manifest and, given the round, with everything derived again.",
        discussion: """
            Ends with 0 where nothing differs, with 1 where something does.

            EXAMPLES
              s11 verify Reports/thurrock-2009-10
              s11 verify Reports/thurrock-2009-10 --round Submissions/thurrock-2009-10
            """)

    @Argument(help: ArgumentHelp("The report's folder.", valueName: "REPORT_DIR"))
    var report: String

    @Option(help: ArgumentHelp("The folder of the round or partnership it was made from.", valueName: "ROUND_DIR"))
    var round: String?

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func perform(_ console: Console) throws(ExitStatus) {
        let verify = VerifyReport(
            report: ReportFolder(path: report), standards: standards.folder(console),
            round: round)
        switch verify.run() {
        case .failure(let fault):
            console.report(fault.diagnostics)
            if case .missing = fault { throw .missing }
            throw .refused
        case .success(let result):
            for difference in result.differences { try console.print(Visible.oneLine(difference.text)) }
            let what = round == nil ? "with the manifest" : "with the manifest and with the round derived again"
            let verdict =
                result.differences.isEmpty ? "nothing differs" : Counted.things(result.differences.count, "difference")
            try console.print("\(Counted.things(result.files, "file")) compared \(what): \(verdict)")
            if !result.differences.isEmpty { throw .no }
        }
    }
}
