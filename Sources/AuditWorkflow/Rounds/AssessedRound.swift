import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import RecordReading
import Reporting
import Standards
import SubmissionImport
import Submissions

/// A round with a decision on each of its analysed returns; from it follow the plan and the report.
struct AssessedRound {
    let opened: OpenedRound
    let result: RoundResult
    private let refused: [RefusedFile]
    private let warnings: [Diagnostic]

    /// Puts the returns, the analyses and what a meeting decided where they belong and evaluates them.
    ///
    /// - Throws: What is wrong between the decisions of a meeting and the analyses: then none of them counts, and nothing is evaluated.
    init(_ opened: OpenedRound, _ returns: ReadReturns) throws(RefusedInput) {
        var assembly = RoundAssembly(round: opened.round, rules: opened.rules)
        for file in returns.refused { assembly.refuse(returnFile: file.file, of: file.agency, file.diagnostics) }
        assembly.take(returns: returns.sound)
        Self.takeAnalyses(opened.contents.analyses, into: &assembly, opened.rules)
        if let decisions = opened.decisions { try assembly.take(decisions: decisions) }
        self.opened = opened
        result = assembly.result()
        refused = assembly.refused
        warnings = opened.warnings + assembly.warnings
    }

    /// The same, or why nothing can be evaluated.
    static func made(of opened: OpenedRound, _ returns: ReadReturns) -> Result<AssessedRound, RefusedInput> {
        Result { () throws(RefusedInput) in try AssessedRound(opened, returns) }
    }

    private static func takeAnalyses(
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

    /// What follows from the decisions.
    ///
    /// - Parameter joint: By agency, the one day on which it sends its return again to several boards.
    func plan(joint: [String: JointDate] = [:]) -> FollowUpPlan {
        opened.timetable.plan(for: result, opened.rules, joint: joint)
    }

    /// Everything the reports of the round are made from.
    func report(_ plan: FollowUpPlan) -> RoundReport {
        RoundReport(
            result: result, plan: plan, timetable: opened.timetable.timetable(of: result, plan, opened.rules),
            agreed: opened.timetable.agreed, figures: opened.figures, letterBook: opened.letterBook, refused: refused,
            warnings: (warnings
                + PlanWarnings(plan: plan, result: result, opened: opened, hasRefused: !refused.isEmpty).all
                + PaperWarnings(result: result).all)
                .sorted(by: Diagnostic.inReadingOrder), checks: opened.rules.checks)
    }
}

/// What whoever publishes the papers of a round has to be told about them.
private struct PaperWarnings {
    let result: RoundResult

    /// Says that an extract, read beside the annual report section and the extracts before it, gives away who is not shown.
    var all: [Diagnostic] {
        guard let finding = PapersTogether.finding(in: result), let extract = finding.extract else { return [] }
        let count = finding.agencies.count
        return [
            Diagnostic(
                .extractTells, at: result.round.source.location(at: Int(extract.offset)),
                "Read beside the annual report section, the extracts up to this one tell the grade of agencies that no extract shows.",
                found: "\(count == 1 ? "1 agency" : "\(count) agencies"): "
                    + finding.agencies.map(\.agency.id).joined(separator: ", "),
                expected: "of the agencies not shown, at least two different decided grades above the lowest, or none",
                mend: "Show other agencies, or publish only one of the papers; the board paper says it in 5.5.")
        ]
    }
}

/// What the readers of a plan have to be told about it.
private struct PlanWarnings {
    let plan: FollowUpPlan
    let result: RoundResult
    let opened: OpenedRound
    let hasRefused: Bool

    var all: [Diagnostic] { outsideCalendar + placesShort + withoutEffect }

    /// Says that dates fall in years whose bank holidays the calendar does not know: they may not be working days.
    private var outsideCalendar: [Diagnostic] {
        let years = opened.rules.calendar.years
        let outside = Set(plan.dates.map(\.year)).filter { !years.contains($0) }.sorted()
        guard let first = outside.first, let last = outside.last else { return [] }
        return [
            Diagnostic(
                .calendarYears, at: SourceLocation(file: opened.round.source.file),
                "Some dates fall in years whose bank holidays the calendar does not know, so they may not be working days.",
                found: first == last ? "\(first)" : "\(first) to \(last)",
                expected: "\(years.lowerBound) to \(years.upperBound)",
                mend: "Check the dates of the decisions, or use a calendar that knows those years.")
        ]
    }

    /// Says that no plan keeps every deadline of a re-assessment.
    private var placesShort: [Diagnostic] {
        let file = opened.contents.meetings?.file ?? "meetings.xml"
        return [plan.places?.shortageWarning(of: file)].compactMap { $0 }
    }

    /// Says what stands in the agreed timetable and changes nothing. Where something was refused it may be what the timetable is about.
    private var withoutEffect: [Diagnostic] {
        guard let agreed = opened.timetable.agreed, !hasRefused else { return [] }
        return TimetableEffect(of: agreed, opened.rules.edition, plan).warnings
            + LogDays(agreed: agreed, result: result, plan: plan).warnings
    }
}
