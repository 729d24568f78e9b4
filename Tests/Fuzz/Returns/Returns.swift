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

/// Any bytes as a return, a round and an analysis: read the same by a new importer and by one that has read much, refused at a place
/// in the document, and what is accepted can be graded and explained.
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
    for edition in KnownStandards.editions {
        var analyses = AnalysisImporter(edition: edition)
        let analysis = analyses.read(source)
        expectSound(analysis.diagnostics, of: source, refused: analysis.value == nil)
    }
    return 0
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
