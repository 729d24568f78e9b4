import Diagnostics
import Testing

struct DiagnosticCoverageTests {
    private let rows = DiagnosticRow.rows(of: Repository.lines("docs/diagnostics.md"))

    @Test func `every code has a row in the documentation, a case that fires it and one that stays silent`() {
        let coverage = DiagnosticCoverage(
            codes: DiagnosticCode.allCases, rows: rows, cases: DiagnosticCase.all.map { ($0.code, $0.isSilent) })
        #expect(coverage.gaps == [], "\(coverage.gaps.joined(separator: "\n"))")
    }

    @Test func `the documentation lists the codes in their own order, each with every cell filled`() {
        #expect(rows.map(\.code) == DiagnosticCode.allCases.map(\.rawValue))
        for row in rows {
            #expect(row.words.count == 3 && row.words.allSatisfy { $0.hasSuffix(".") }, "\(row.code) lacks a sentence")
        }
    }

    @Test func `a code without a row, a case or a near miss is found`() {
        let row = DiagnosticRow(code: "XML-EMPTY", severity: "error", words: [])
        func gaps(_ rows: [DiagnosticRow], _ cases: [(String, Bool)]) -> [String] {
            DiagnosticCoverage(codes: [.xmlEmpty], rows: rows, cases: cases.map { (code: $0.0, isSilent: $0.1) }).gaps
        }
        #expect(gaps([row], [("XML-EMPTY", false), ("XML-EMPTY", true)]) == [])
        #expect(
            gaps([], [("XML-EMPTY", false), ("XML-EMPTY", true)]) == ["XML-EMPTY has no row in docs/diagnostics.md"])
        #expect(gaps([row], [("XML-EMPTY", true)]) == ["XML-EMPTY has no case that fires it"])
        #expect(gaps([row], [("XML-EMPTY", false)]) == ["XML-EMPTY has no case in which it stays silent"])
        #expect(
            gaps([row, row], [("XML-EMPTY", false), ("XML-EMPTY", true), ("XML-FULL", true)])
                == ["XML-FULL has cases, but there is no such code", "XML-EMPTY is documented twice"])
        #expect(
            gaps(
                [DiagnosticRow(code: "XML-EMPTY", severity: "note", words: [])],
                [("XML-EMPTY", false), ("XML-EMPTY", true)])
                == ["XML-EMPTY is documented as note, but it is error"])
    }
}
