import CivilCalendar
import Diagnostics
import Evaluation
import FuzzSupport
import RecordReading
import Reporting
import Standards
import StandardsImport
import SubmissionImport
import Submissions

@main
struct FuzzReturns {
    static func main() { fuzz(readReturns) }
}

/// Importers that have read much. The fuzzer calls from one thread only.
nonisolated(unsafe) private var returns = SubmissionImporter(editions: KnownStandards.editions)
nonisolated(unsafe) private var rounds = RoundImporter(editions: KnownStandards.editions)

/// Any bytes as a return, a round, an analysis, figures, a list of meetings, a timetable, decisions and a partnership: read the same by a new importer and by one that
/// has read much, refused at a place in the document, and what is accepted can be graded and explained, and planned with.
@_cdecl("LLVMFuzzerTestOneInput")
func readReturns(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let source = document(start, count)
    var importer = SubmissionImporter(editions: KnownStandards.editions)
    let first = importer.read(source)
    let second = returns.read(source)
    expectSound(first.diagnostics, of: source, refused: first.value == nil)
    expect(first.diagnostics == second.diagnostics, "an importer that was used before says something else")
    let graded = first.value.map { grade($0) }
    expect(graded == second.value.map { grade($0) }, "an importer that was used before reads something else")

    let round = rounds.read(source)
    expectSound(round.diagnostics, of: source, refused: round.value == nil)
    let partnership = PartnershipImporter.read(source)
    expectSound(partnership.diagnostics, of: source, refused: partnership.value == nil)
    for edition in KnownStandards.editions {
        var analyses = AnalysisImporter(edition: edition)
        let analysis = analyses.read(source)
        expectSound(analysis.diagnostics, of: source, refused: analysis.value == nil)
        let figures = FiguresImporter(edition: edition).read(source)
        expectSound(figures.diagnostics, of: source, refused: figures.value == nil)
    }

    let meetings = MeetingsImporter.read(source)
    expectSound(meetings.diagnostics, of: source, refused: meetings.value == nil)
    if let calendar = meetings.value { plan(with: calendar) }
    let timetable = TimetableImporter.read(source)
    expectSound(timetable.diagnostics, of: source, refused: timetable.value == nil)
    if let agreed = timetable.value {
        expect(Set(agreed.dates.map(\.key)).count == agreed.dates.count, "one thing has two dates")
        expect(Set(agreed.places.map(\.agency)).count == agreed.places.count, "one agency has two places")
    }
    let decisions = DecisionsImporter.read(source)
    expectSound(decisions.diagnostics, of: source, refused: decisions.value == nil)
    if let decided = decisions.value {
        let returns = decided.decisions.map { "\($0.agency) \($0.revision)" }
        expect(Set(returns).count == returns.count, "one return is decided on twice")
    }
    return 0
}

/// Everything that is worked out from a list of meetings before a round is known.
private func plan(with calendar: MeetingCalendar) {
    let holidays = calendar.schoolHolidays
    expect(zip(holidays, holidays.dropFirst()).allSatisfy { $0.date < $1.date }, "school holidays out of order")
    for listed in calendar.meetings {
        let meeting = listed.meeting(WorkingDays())
        expect(meeting.papers <= meeting.date, "papers are due after the meeting \(listed.id)")
    }
    expect(Set(calendar.meetings.map(\.id)).count == calendar.meetings.count, "two meetings have one id")
}

/// Everything the rules make of a return taken alone, in words.
private func grade(_ submission: Submission) -> [String] {
    guard let edition = KnownStandards.editions.first(where: { $0.id == submission.edition.id }),
        let (rules, library) = KnownStandards.rules(for: edition.id)
    else {
        expect(false, "an edition that is not known was accepted")
        return []
    }
    guard let day = submission.signOff?.date ?? (try? CivilDate(iso: edition.period.to)) else { return [] }
    let decision = Evaluator(edition: edition, rules: rules).decide(
        on: submission, basis: .returnAlone, evidenceDate: day)
    let explanation = Explanation(
        of: decision, edition: edition, rules: rules, checks: library.citationChecks[edition.id] ?? [])
    return [DecisionJSON(decision: decision, edition: edition, rules: rules).value(isConstructed: true).line]
        + Reader.allCases.flatMap { explanation.lines(for: $0) }
}
