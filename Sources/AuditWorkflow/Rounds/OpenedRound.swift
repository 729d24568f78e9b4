import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions

/// A round with its rules, its meetings and the timetable agreed before, read and free of faults; its returns are not looked at yet.
struct OpenedRound {
    var round: Round
    let rules: RoundRules
    let timetable: RoundTimetable
    /// Figures of surveys and case audits; nil where the folder has none.
    let figures: RoundFigures?
    /// What a meeting decided on the grades; nil where the folder has none.
    let decisions: BoardDecisions?
    /// The wording of letters: the board's own, and the standards' for the others.
    let letterBook: LetterBook
    let contents: RoundFolder.Contents
    /// What was found without refusing anything.
    let warnings: [Diagnostic]

    /// Opens the round in a folder.
    ///
    /// - Parameter positionDate: Replaces the round's own.
    /// - Returns: The round, or why nothing can be evaluated: it, its edition, its rules or its calendar is missing or faulty.
    static func open(
        _ folder: RoundFolder, _ loaded: LoadedStandards, positionDate: CivilDate?
    ) -> Result<OpenedRound, RoundFault> {
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
        let days = RecordDays(round: round)
        if let fault = days.fault { return .failure(.refused(imported.diagnostics + [fault])) }
        let found = imported.diagnostics + days.notYet
        let position = round.positionDate
        round = round.with(round.invitations.map { $0.asItStood(on: position) })
        return RoundRules.find(for: round, in: loaded)
            .flatMap { open(round, found, $0, contents, loaded) }
            .mapError { .refused($0.diagnostics) }
    }

    /// Opens what lies beside the round. Each document is looked at whatever is wrong with another, so that all is said in one go.
    private static func open(
        _ round: Round, _ found: [Diagnostic], _ rules: RoundRules, _ contents: RoundFolder.Contents,
        _ loaded: LoadedStandards
    ) -> Result<OpenedRound, RefusedInput> {
        let figures = contents.figures.map { FiguresFit(round: round, edition: rules.edition).read($0) }
        let decisions = contents.decisions.map { DecisionsFit(round: round, grades: rules.grading.grades).read($0) }
        let letters = RoundLetters.read(contents, loaded)
        var beside = (figures?.diagnostics ?? []) + (decisions?.diagnostics ?? [])
        if case .failure(let refused) = letters { beside += refused.diagnostics }
        switch RoundTimetable.read(contents, round, rules) {
        case .failure(let refused): return .failure(RefusedInput(diagnostics: refused.diagnostics + beside))
        case .success(let timetable):
            let all = timetable.warnings + beside
            guard case .success(let letterBook) = letters, !all.contains(where: { $0.severity == .error }) else {
                return .failure(RefusedInput(diagnostics: all))
            }
            return .success(
                OpenedRound(
                    round: round, rules: rules, timetable: timetable, figures: figures?.value,
                    decisions: decisions?.value, letterBook: letterBook, contents: contents, warnings: found + all))
        }
    }
}

/// The returns of a round as they were read: those that are sound by themselves, and the others.
struct ReadReturns {
    var sound: [(value: Submission, diagnostics: [Diagnostic])] = []
    /// With the agency, where it is known whose a file is although it cannot be read.
    var refused: [(file: String, agency: String?, diagnostics: [Diagnostic])] = []

    /// Reads the files in the order in which they are given.
    init(_ files: [Result<SourceText, FileFault>], _ loaded: LoadedStandards) {
        var importer = SubmissionImporter(editions: loaded.editions)
        for file in files {
            switch file {
            case .failure(let fault): refused.append((fault.diagnostic.location.file, nil, [fault.diagnostic]))
            case .success(let source):
                let imported = importer.read(source)
                if let value = imported.value {
                    sound.append((value, imported.diagnostics))
                } else {
                    refused.append((source.file, nil, imported.diagnostics))
                }
            }
        }
    }
}
