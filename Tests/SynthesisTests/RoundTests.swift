import Diagnostics
import RecordReading
import SmallStandards
import Standards
import SubmissionImport
import Submissions
import Synthesis
import Testing

struct `A synthetic round` {
    private let edition = SmallEdition.edition

    /// What came of each agency, with its return and analysis where they are there.
    private func agencies(
        _ count: Int, faulty: Ratio? = nil
    ) throws -> (round: Round, agencies: [(SyntheticRound.Place, [UInt8], [UInt8], [Fault])]) {
        var made = try #require(
            SyntheticRound(edition: edition, gradingRules: "g", followUpRules: "f", seed: 7, faulty: faulty))
        var agencies: [(SyntheticRound.Place, [UInt8], [UInt8], [Fault])] = []
        var submission: [UInt8] = []
        var analysis: [UInt8] = []
        for number in 1...count {
            let (place, faults) = made.write(
                number, returnNamed: "return-\(number).xml", submission: &submission, analysis: &analysis)
            agencies.append((place, submission, analysis, faults))
        }
        var importer = RoundImporter(editions: [edition])
        let imported = importer.read(SourceText(file: "round.xml", bytes: made.document))
        #expect(imported.diagnostics == [])
        return (try #require(imported.value), agencies)
    }

    @Test func `has its share of returns that are awaited and of returns that nobody has read`() throws {
        let (round, agencies) = try agencies(200)
        #expect(agencies.count { $0.0 == .awaited } == 10)
        #expect((10...20).contains(agencies.count { $0.0 == .returned }))
        #expect(round.invitations.count == 200)
        for (invitation, agency) in zip(round.invitations, agencies) {
            #expect(invitation.received.isEmpty == (agency.0 == .awaited))
            #expect(agency.1.isEmpty == (agency.0 == .awaited))
            #expect(agency.2.isEmpty == (agency.0 != .analysed))
        }
        #expect(round.gradingRules == "g" && round.followUpRules == "f" && round.isConstructed)
        #expect(
            round.invitations.contains { $0.isOnTime == false } && round.invitations.contains { !$0.chased.isEmpty })
        #expect(round.invitations.contains { !$0.extensions.isEmpty })
    }

    @Test func `invites the agencies that its returns come from`() throws {
        let (round, agencies) = try agencies(60)
        var importer = SubmissionImporter(editions: [edition])
        for (invitation, agency) in zip(round.invitations, agencies) where !agency.1.isEmpty {
            let submission = try #require(importer.read(SourceText(file: "r.xml", bytes: agency.1)).value)
            #expect(submission.agency == invitation.agency)
            #expect(try #require(submission.signOff).date <= invitation.received[0].date)
        }
    }

    @Test func `has a ruling on everything that is cited, some against it, and levels of the readers' own`() throws {
        var submissions = SubmissionImporter(editions: [edition])
        var analyses = AnalysisImporter(edition: edition)
        var rulings: [EvidenceRuling] = []
        var assessed = 0
        var safeguards: Set<Bool> = []
        for (place, returned, read, _) in try agencies(250).agencies where place == .analysed {
            let submission = try #require(submissions.read(SourceText(file: "r.xml", bytes: returned)).value)
            let imported = analyses.read(SourceText(file: "a.xml", bytes: read))
            #expect(imported.diagnostics == [])
            let analysis = try #require(imported.value)
            #expect(analysis.isConstructed && analysis.decision == nil && analysis.readers.count == 2)
            #expect(AnalysisImporter.checks(of: analysis, against: submission, edition: edition) == [])
            rulings += analysis.findings.flatMap(\.evidence)
            assessed += analysis.findings.count { $0.assessed != nil }
            safeguards.formUnion(analysis.findings.compactMap { $0.safeguard?.isAccepted })
        }
        #expect(rulings.count { !$0.ruling.isAccepted } * 10 < rulings.count)
        #expect(rulings.contains { !$0.ruling.isAccepted })
        #expect(assessed > 20)
        #expect(safeguards == [true, false])
    }

    @Test func `does not analyse faulty returns`() throws {
        let agencies = try agencies(100, faulty: Ratio(1, 5)).agencies
        #expect(agencies.contains { !$0.3.isEmpty })
        #expect(agencies.allSatisfy { $0.3.isEmpty || $0.0 == .returned })
    }
}
