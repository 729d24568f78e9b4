import AuditWorkflow
import CivilCalendar
import Diagnostics
import Evaluation
import FuzzSupport
import RecordReading
import Standards
import StandardsImport
import SubmissionImport

@main
struct FuzzStandards {
    static func main() { fuzz(readStandards) }
}

/// A return that answers the small edition, to be graded by whatever rules come out.
private let submission = {
    var importer = SubmissionImporter(editions: KnownStandards.editions)
    return importer.read(SourceText(file: "return.xml", bytes: smallReturn)).value
}()

/// Any bytes as an edition, a supplement, rules, a calendar, a record of citation checks and a letter: refused at a place in the document, the same each
/// time; and put in place of a file of the small standards, the library is built and a return graded without a trap.
@_cdecl("LLVMFuzzerTestOneInput")
func readStandards(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let source = document(start, count)
    let known = KnownGradingRules(KnownStandards.small.gradingRules)
    check(EditionImport.read(source), EditionImport.read(source), source)
    let bases = KnownStandards.small.bases
    check(SupplementImport.read(source, editions: bases), SupplementImport.read(source, editions: bases), source)
    check(GradingRulesImport.read(source), GradingRulesImport.read(source), source)
    check(
        FollowUpRulesImport.read(source, gradingRules: known), FollowUpRulesImport.read(source, gradingRules: known),
        source)
    check(CalendarImport.read(source), CalendarImport.read(source), source)
    check(CitationChecksImport.read(source), CitationChecksImport.read(source), source)
    check(LetterImport.read(source), LetterImport.read(source), source)
    if GradingRulesImport.read(source).value != nil { put(source, inPlaceOf: "grading-rules/small.xml") }
    if EditionImport.read(source).value != nil { put(source, inPlaceOf: "editions/small.xml") }
    return 0
}

private func check<Value>(_ first: Imported<Value>, _ second: Imported<Value>, _ source: SourceText) {
    expectSound(first.diagnostics, of: source, refused: first.value == nil)
    expect(first.diagnostics == second.diagnostics, "the second time something else is said")
}

private func put(_ source: SourceText, inPlaceOf name: String) {
    let files = KnownStandards.smallFiles.map { $0.name == name ? ($0.name, source.bytes) : $0 }
    let library = StandardsLibrary(files: files, lockUse: .ignored)
    _ = StandardsText.list(library) + StandardsText.show("small", in: library)
    guard let edition = library.editions["small"], let submission,
        let rules = library.gradingRules.values.first(where: { $0.edition == edition.id }),
        edition.identity == KnownStandards.small.editions["small"]?.identity,
        let day = try? CivilDate(iso: "2010-03-01")
    else { return }
    _ = Evaluator(edition: edition, rules: rules).decide(on: submission, basis: .returnAlone, evidenceDate: day)
}

private let smallReturn: [UInt8] = {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    let path = root + "/Tests/DiagnosticCases/base/round/returns/north-hospital.xml"
    guard case .success(let source) = FileReader.read(path, as: path) else { fatalError("there is no \(path)") }
    return source.bytes
}()
