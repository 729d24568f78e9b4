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
        private let inputs: ManifestInputs
        /// What is wrong in the folder of standards without keeping the round from being evaluated.
        package let standardsFaults: [Diagnostic]

        fileprivate init(_ report: RoundReport, _ opened: OpenedRound, _ loaded: LoadedStandards) {
            self.report = report
            inputs = ManifestInputs(opened.contents.readable, loaded)
            standardsFaults = loaded.diagnostics.filter { $0.severity == .error }
        }

        /// The files of the whole report for an audience; made anew each time. What is to be agreed on and decided is for the board only.
        package func draft(for audience: Audience) -> ReportDraft {
            let files = report.files(for: audience)
            return draft(
                audience == .board ? files + report.filesToAdopt() : files,
                letters: report.letters(for: audience), audience)
        }

        /// The work plan and the calendars by themselves; made anew each time.
        package var timetableDraft: ReportDraft {
            draft(report.timetableFiles() + [report.agreedTimetableFile()], letters: [], .board)
        }

        /// The files of the board's whole report, their manifest last.
        package var files: [ReportFile] { draft(for: .board).closed() }

        /// The work plan and the calendars by themselves, with a manifest of their own.
        package var timetableFiles: [ReportFile] { timetableDraft.closed() }

        private func draft(
            _ files: [ReportFile], letters: [(page: String, letter: Letter)], _ audience: Audience
        ) -> ReportDraft {
            let round = report.result.round
            return ReportDraft(
                files, letters: letters, round: round.id, positionDate: round.positionDate.isoText,
                audience: audience, inputs: inputs.entries(for: audience, of: [report]))
        }
    }

    /// Evaluates the round.
    ///
    /// - Returns: The report, even where single returns were refused; or why nothing can be evaluated: the round, its edition, its rules or
    ///   its calendar is missing or faulty.
    package func run() -> Result<Outcome, RoundFault> {
        standards.load().mapError { .missing($0.diagnostic) }.flatMap { loaded in
            OpenedRound.open(folder, loaded, positionDate: positionDate).flatMap { opened in
                AssessedRound.made(of: opened, ReadReturns(opened.contents.returns, loaded)).map { assessed in
                    Outcome(assessed.report(assessed.plan()), opened, loaded)
                }.mapError { .refused($0.diagnostics) }
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
