package import ArgumentParser
import AuditWorkflow
import StandardsImport

/// `s11 grade`: what would the rules make of these returns, taken as they are offered?
package struct GradeCommand: ConsoleCommand {
    /// What is typed to run it.
    static let name = "grade"

    package static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Grades returns on their own, before anybody has read them: indicative only.",
        discussion: """
            Every item of evidence is taken as offered. The age of evidence is measured on the day the return was signed off, \
            or on --evidence-date. Ends with 65 if any return was refused, with 66 if one is missing.

            EXAMPLES
              s11 grade return.xml
              s11 grade --format ndjson returns/*.xml
            """)

    @OptionGroup var files: FileListOptions

    @Option(
        name: .customLong("evidence-date"),
        help: ArgumentHelp("The day at which the age of evidence is measured.", valueName: "YYYY-MM-DD"))
    var evidenceDate: DateArgument?

    @OptionGroup var standards: StandardsOption

    package init() {}

    package mutating func unfold(_ operands: Operands) { files.paths = operands.unfolded(files.paths) }

    package func perform(_ console: Console) throws(ExitStatus) {
        let run = try FileRun(options: files, console: console)
        let loaded = try standards.load(console, scope: .returns)
        let grading = GradeReturns(standards: loaded)
        let format = files.format
        let day = evidenceDate?.date
        try run.run(explaining: loaded) {
            let grader = grading.grader()
            return { file in GradeLine(file, grader, evidenceDate: day).outcome(format) }
        }
    }
}
