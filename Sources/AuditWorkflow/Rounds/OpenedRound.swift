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
        return RoundRules.find(for: round, in: loaded).flatMap { rules in
            RoundTimetable.read(contents, round, rules).map { timetable in
                OpenedRound(
                    round: round, rules: rules, timetable: timetable, contents: contents,
                    warnings: imported.diagnostics + timetable.warnings)
            }
        }.mapError { .refused($0.diagnostics) }
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
