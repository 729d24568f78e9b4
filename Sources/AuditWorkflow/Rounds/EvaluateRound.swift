import Evaluation
package import CivilCalendar
package import Diagnostics
package import Reporting
import Submissions

/// Imports, grades, follows up and reports a whole round: the engine's main job.
package struct EvaluateRound: Sendable {
    package let folder: RoundFolder
    package let standards: StandardsFolder
    /// Replaces the round's own position date.
    package let positionDate: CivilDate?

    package init(folder: RoundFolder, standards: StandardsFolder, positionDate: CivilDate? = nil) {
        self.folder = folder
        self.standards = standards
        self.positionDate = positionDate
    }

    /// A round evaluated, able to make the files of its report; nothing is written yet.
    package struct Outcome: Sendable {
        package let report: RoundReport
        private let inputs: [Manifest.Entry]
        /// What is wrong in the folder of standards without keeping the round from being evaluated.
        package let standardsFaults: [Diagnostic]

        fileprivate init(_ report: RoundReport, _ opened: OpenedRound, _ loaded: LoadedStandards) {
            self.report = report
            inputs = Manifest.inputs(opened.contents.readable, loaded)
            standardsFaults = loaded.diagnostics.filter { $0.severity == .error }
        }

        /// The files of the whole report, their manifest last; made anew each time.
        package var files: [ReportFile] { listed(report.files() + [report.agreedTimetableFile()]) }

        /// The work plan and the calendars by themselves, with a manifest of their own; made anew each time.
        package var timetableFiles: [ReportFile] {
            listed(report.timetableFiles() + [report.agreedTimetableFile()])
        }

        private func listed(_ files: [ReportFile]) -> [ReportFile] {
            let round = report.result.round
            return Manifest.closing(
                files, round: round.id, positionDate: round.positionDate.isoText, inputs: inputs)
        }
    }

    /// Evaluates the round.
    ///
    /// - Returns: The report, even where single returns were refused; or why nothing can be evaluated: the round, its edition, its rules or
    ///   its calendar is missing or faulty.
    package func run() -> Result<Outcome, RoundFault> {
        standards.load().mapError { .missing($0.diagnostic) }.flatMap { loaded in
            OpenedRound.open(folder, loaded, positionDate: positionDate).map { opened in
                let assessed = AssessedRound(opened, ReadReturns(opened.contents.returns, loaded))
                return Outcome(assessed.report(assessed.plan()), opened, loaded)
            }
        }
    }
}

/// Why a round could not be evaluated at all.
package enum RoundFault: Error, Sendable {
    /// A file or folder is not there or cannot be read.
    case missing(Diagnostic)
    /// The round, its edition, its rules or its calendar was refused.
    case refused([Diagnostic])

    package var diagnostics: [Diagnostic] {
        switch self {
        case .missing(let diagnostic): [diagnostic]
        case .refused(let diagnostics): diagnostics
        }
    }
}
