import AuditWorkflow
import Diagnostics
import Foundation
import Testing

/// What keeps a partnership from being evaluated.
struct `A partnership is not evaluated` {
    private let copy: PartnershipCopy

    init() throws { copy = try PartnershipCopy() }

    private func expectFaults(_ words: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        #expect(copy.evaluate().faults == words, sourceLocation: sourceLocation)
    }

    @Test func `where the folder of a round holds another`() throws {
        try copy.edit("southend-2009-10/round.xml", "id=\"southend-2009-10\" title", "id=\"southend-2010-11\" title")
        expectFaults(
            """
            partnership.xml:6:3: error[REFERENCE-UNKNOWN]: The folder of this round holds another round.
                found: southend-2010-11
                expected: southend-2009-10
                mend: Name the folder as the round's id, or correct the id.
            """)
    }

    @Test func `where two of its rounds are of one board`() throws {
        try copy.edit(
            "essex-2009-10/round.xml", "board=\"Essex Safeguarding Children Board\"",
            "board=\"Southend Local Safeguarding Children Board\"")
        try copy.edit(
            "essex-2009-10/meetings.xml", "board=\"Essex Safeguarding Children Board\"",
            "board=\"Southend Local Safeguarding Children Board\"")
        expectFaults(
            """
            partnership.xml:6:3: error[IDENTIFIER-REPEATED]: Two rounds of this partnership are of one board.
                found: essex-2009-10 and southend-2009-10: "Southend Local Safeguarding Children Board"
                expected: one round of each board
                mend: Take one of the two out.
            """)
    }

    @Test func `where a round of an agency does not invite it`() throws {
        try copy.edit(
            PartnershipCopy.document,
            """
            <agency id="nhs-south-west-essex" answers-in="thurrock-2009-10">
                <also-in round="essex-2009-10"/>
            """,
            """
            <agency id="nhs-south-west-essex" answers-in="thurrock-2009-10">
                <also-in round="southend-2009-10"/>
            """)
        expectFaults(
            """
            partnership.xml:20:3: error[AGENCY-NOT-INVITED]: A round of this agency does not invite it.
                found: "nhs-south-west-essex" in southend-2009-10
                expected: an invitation in southend-2009-10/round.xml
                mend: Invite it there under this id, or take the round out.
            """)
    }

    @Test func `where the folder of a round is not there, and says which`() throws {
        try copy.remove("southend-2009-10")
        let outcome = copy.evaluate()
        guard case .failure(.missing(let diagnostic)) = outcome else {
            Issue.record("it is evaluated, or refused for something else: \(outcome.faults)")
            return
        }
        #expect(diagnostic.code == .folderMissing)
        #expect(diagnostic.location.file.hasSuffix("southend-2009-10"))
    }

    @Test func `where its own folder or document is not there`() throws {
        try copy.remove(PartnershipCopy.document)
        #expect(copy.evaluate().faults.first?.contains("FILE-MISSING") == true)
        try copy.remove(PartnershipSample.id)
        #expect(copy.evaluate().faults.first?.contains("FOLDER-MISSING") == true)
    }

    @Test func `where one of its rounds is refused, and says all that is wrong in any of them`() throws {
        try copy.edit("southend-2009-10/round.xml", "due=\"2010-02-26\"", "due=\"2010-02-30\"")
        try copy.edit("essex-2009-10/round.xml", "follow-up-rules=\"essex-2010\"", "follow-up-rules=\"essex-2011\"")
        let faults = copy.evaluate().faults
        #expect(faults.count == 2)
        #expect(faults.contains { $0.hasPrefix("essex-2009-10/round.xml:1:1: ") && $0.contains("essex-2011") })
        #expect(faults.contains { $0.hasPrefix("southend-2009-10/round.xml:3:") && $0.contains("2010-02-30") })
    }

    @Test func `where its document is refused`() throws {
        try copy.edit(PartnershipCopy.document, "<round id=\"essex-2009-10\" short=\"Essex\"/>", "")
        let faults = copy.evaluate().faults
        #expect(faults.count == 7 && faults.allSatisfy { $0.hasPrefix("partnership.xml:") })
    }

    @Test func `as a round where it has no document of its own`() throws {
        #expect(PartnershipFolder.isPartnership(copy.path))
        #expect(!PartnershipFolder.isPartnership(copy.root + "/essex-2009-10"))
        #expect(!PartnershipFolder.isPartnership(copy.root + "/nowhere"))
        let run = EvaluateFolder(path: copy.root + "/thurrock-2009-10", standards: SampleRound.standards)
        guard case .success(.round) = run.run() else {
            Issue.record("the round is not evaluated as one")
            return
        }
    }
}
