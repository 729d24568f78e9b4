package import CivilCalendar
package import Diagnostics
import Evaluation
import FollowUp
import RecordReading
package import Reporting
import Standards
import Submissions
import SubmissionImport

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

    /// A round evaluated, with the files of its report; nothing is written yet.
    package struct Outcome: Sendable {
        package let report: RoundReport
        package let files: [ReportFile]
        /// What is wrong in the folder of standards without keeping the round from being evaluated.
        package let standardsFaults: [Diagnostic]
    }

    /// Evaluates the round.
    ///
    /// - Returns: The report, even where single returns were refused; or why nothing can be evaluated: the round, its edition, its rules or
    ///   its calendar is missing or faulty.
    package func run() -> Result<Outcome, RoundFault> {
        let loaded: LoadedStandards
        switch standards.load() {
        case .success(let value): loaded = value
        case .failure(let fault): return .failure(.missing(fault.diagnostic))
        }
        let contents: RoundFolder.Contents
        switch folder.read() {
        case .success(let value): contents = value
        case .failure(let fault):
            return .failure(fault.isMissing ? .missing(fault.diagnostic) : .refused([fault.diagnostic]))
        }
        var rounds = RoundImporter(editions: loaded.editions)
        let imported = rounds.read(contents.round)
        guard var round = imported.value else {
            // What is wrong in the standards is the likely reason why the edition is not there.
            let isEditionMissing = imported.diagnostics.contains { $0.code == .editionUnknown }
            let reasons = isEditionMissing ? loaded.diagnostics.filter { $0.severity == .error } : []
            return .failure(.refused(RefusedInput(diagnostics: imported.diagnostics + reasons).diagnostics))
        }
        if let positionDate { round = round.at(positionDate) }
        switch RoundRules.find(for: round, in: loaded) {
        case .failure(let refused): return .failure(.refused(refused.diagnostics))
        case .success(let rules):
            return .success(evaluate(round, rules, contents, loaded, roundWarnings: imported.diagnostics))
        }
    }

    private func evaluate(
        _ round: Round, _ rules: RoundRules, _ contents: RoundFolder.Contents, _ loaded: LoadedStandards,
        roundWarnings: [Diagnostic]
    ) -> Outcome {
        var assembly = RoundAssembly(round: round, rules: rules)
        takeReturns(contents.returns, into: &assembly, loaded)
        takeAnalyses(contents.analyses, into: &assembly, rules)
        let result = assembly.result()
        let plan = FollowUpPlanner(rules: rules.followUp, workingDays: rules.workingDays(of: round)).plan(for: result)
        let report = RoundReport(
            result: result, plan: plan, refused: assembly.refused,
            warnings: (roundWarnings + assembly.warnings + outsideCalendar(plan, round, rules))
                .sorted(by: Diagnostic.inReadingOrder), checks: rules.checks)
        var files = report.files()
        let inputs =
            contents.readable.map { Manifest.Entry($0.file, $0.bytes) }
            + loaded.files.map { Manifest.Entry("standards/" + $0.name, $0.bytes) }
        let outputs = files.map { Manifest.Entry($0.name, $0.bytes) }
        files.append(
            Manifest(round: round.id, positionDate: round.positionDate.isoText, inputs: inputs, outputs: outputs).file)
        return Outcome(
            report: report, files: files, standardsFaults: loaded.diagnostics.filter { $0.severity == .error })
    }

    /// Says that dates fall in years whose bank holidays the calendar does not know: they may not be working days.
    private func outsideCalendar(_ plan: FollowUpPlan, _ round: Round, _ rules: RoundRules) -> [Diagnostic] {
        let outside = Set(plan.dates.map(\.year)).filter { !rules.calendar.years.contains($0) }.sorted()
        guard let first = outside.first, let last = outside.last else { return [] }
        return [
            Diagnostic(
                .calendarYears, at: SourceLocation(file: round.source.file),
                "Some dates fall in years whose bank holidays the calendar does not know, so they may not be working days.",
                found: first == last ? "\(first)" : "\(first) to \(last)",
                expected: "\(rules.calendar.years.lowerBound) to \(rules.calendar.years.upperBound)",
                mend: "Check the dates of the decisions, or use a calendar that knows those years.")
        ]
    }

    private func takeReturns(
        _ files: [Result<SourceText, FileFault>], into assembly: inout RoundAssembly, _ loaded: LoadedStandards
    ) {
        var importer = SubmissionImporter(editions: loaded.editions)
        var sound: [(value: Submission, diagnostics: [Diagnostic])] = []
        for file in files {
            switch file {
            case .failure(let fault): assembly.refuse(returnFile: fault.diagnostic.location.file, [fault.diagnostic])
            case .success(let source):
                let imported = importer.read(source)
                if let value = imported.value {
                    sound.append((value, imported.diagnostics))
                } else {
                    assembly.refuse(returnFile: source.file, imported.diagnostics)
                }
            }
        }
        assembly.take(returns: sound)
    }

    private func takeAnalyses(
        _ files: [Result<SourceText, FileFault>], into assembly: inout RoundAssembly, _ rules: RoundRules
    ) {
        var importer = AnalysisImporter(edition: rules.edition)
        var sound: [Analysis] = []
        for file in files {
            switch file {
            case .failure(let fault): assembly.refuse(analysisFile: fault.diagnostic.location.file, [fault.diagnostic])
            case .success(let source):
                let imported = importer.read(source)
                if let value = imported.value {
                    sound.append(value)
                } else {
                    assembly.refuse(analysisFile: source.file, imported.diagnostics)
                }
            }
        }
        assembly.take(analyses: sound) {
            FindingSieve.sieved(AnalysisImporter.checks(of: $0, against: $1, edition: rules.edition))
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
