import AuditWorkflow
import Diagnostics
import Foundation
import Testing

/// Single documents of the vocabularies of boards that join.
struct `Checking a single document` {
    private func verdict(_ name: String, _ change: (String) -> String = { $0 }) throws -> DocumentVerdict {
        let text = try String(contentsOfFile: SampleRound.root + "/" + name, encoding: .utf8)
        let checker = CheckDocuments(standards: try SampleRound.standards.load().get()).checker()
        return checker.check(SourceText(file: name, bytes: Array(change(text).utf8)))
    }

    @Test func `says of a supplement that it is one`() throws {
        let verdict = try verdict("Standards/supplements/southend-2009-10.xml")
        #expect(verdict.kind == "supplement" && verdict.isAccepted && verdict.diagnostics.isEmpty)
    }

    @Test func `says of a partnership that it is one`() throws {
        let verdict = try verdict("Submissions/\(PartnershipCopy.document)")
        #expect(verdict.kind == "partnership" && verdict.isAccepted && verdict.diagnostics.isEmpty)
    }

    @Test func `says of what is wrong in either what folders of standards and rounds would say`() throws {
        let supplement = try verdict("Standards/supplements/southend-2009-10.xml") {
            $0.replacing("extends=\"s11-2009-10\"", with: "extends=\"southend-2009-10\"")
        }
        #expect(supplement.kind == "supplement" && !supplement.isAccepted)
        #expect(supplement.diagnostics.map(\.message) == ["\"southend-2009-10\" is a supplement itself."])
        let partnership = try verdict("Submissions/\(PartnershipCopy.document)") {
            $0.replacing(
                "<round id=\"southend-2009-10\" short=\"Southend\"/>",
                with: "<round id=\"essex-2009-10\" short=\"Essex\"/>")
        }
        #expect(partnership.kind == "partnership" && !partnership.isAccepted)
        #expect(partnership.diagnostics.first?.code == .identifierRepeated)
    }

    @Test func `takes a return that answers what a supplement asks`() throws {
        let verdict = try verdict("Submissions/southend-2009-10/returns/health-trust-b.xml")
        #expect(verdict.kind == "return" && verdict.isAccepted && verdict.errors == 0)
        #expect(Set(verdict.diagnostics.map(\.code)) == [.criterionUnanswered], "what stands in the shared return")
    }
}
