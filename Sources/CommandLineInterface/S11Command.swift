package import ArgumentParser

/// The program: one command for each thing a person wants done.
package struct S11Command: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "s11",
        abstract: "Reads Section 11 self-assessments, grades them with reasons and says what follows.",
        discussion: """
            Results go to standard output, diagnostics and progress to standard error. \
            Exit status: 0 done; 1 the answer is no; 64 usage; 65 refused input; 66 input missing; 70 internal fault; 73 and \
            74 output could not be written.

            EXAMPLES
              s11 evaluate Submissions/thurrock-2009-10 --out Reports/thurrock-2009-10
              s11 validate return.xml
              s11 explain return.xml --for agency
            """,
        subcommands: [
            EvaluateCommand.self, ValidateCommand.self, GradeCommand.self, ExplainCommand.self, SubmissionCommand.self,
            StandardsCommand.self, TimetableCommand.self, ForecastCommand.self, VerifyCommand.self,
            SynthesiseCommand.self,
        ])

    package init() {}
}
