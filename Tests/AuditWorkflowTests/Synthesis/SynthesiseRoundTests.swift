import FollowUp
import AuditWorkflow
import Diagnostics
import Evaluation
import Foundation
import Reporting
import Standards
import StandardsImport
import Testing

struct `A synthetic round in a folder` {
    private func evaluated(
        _ count: Int, faulty: Ratio? = nil
    ) throws -> (written: SynthesisOutcome, outcome: EvaluateRound.Outcome) {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let loaded = try SampleRound.standards.load().get()
        let edition = try #require(loaded.editions.first)
        let rules = try #require(SynthesiseRound.rules(for: edition, in: loaded.library))
        var run = try #require(
            SynthesiseRound(
                edition: edition, rules: rules, seed: 11, count: count, faulty: faulty, folder: NewFolder(path: path)))
        var steps = 0
        let written = try run.run { steps += 1 }
        #expect(steps == count)
        let outcome = try EvaluateRound(folder: RoundFolder(path: path), standards: SampleRound.standards).run().get()
        return (written, outcome)
    }

    @Test(arguments: [20, 60])
    func `is evaluated without anything being refused`(count: Int) throws {
        let (written, outcome) = try evaluated(count)
        #expect(outcome.report.refused.isEmpty)
        #expect(outcome.report.warnings.allSatisfy { [.actionIncomplete, .placesShort].contains($0.code) })
        #expect((outcome.report.plan.places?.meetings.count ?? 0) == 12)
        let agencies = outcome.report.result.agencies
        #expect(agencies.count == count)
        #expect(agencies.count { !$0.submissions.isEmpty } == written.returns)
        #expect(agencies.count { $0.state == .graded } == written.analyses)
        #expect(agencies.contains { $0.state == .awaited } && agencies.contains { $0.state == .accepted })
        #expect(written.returns < count && written.analyses < written.returns && written.analyses > count * 3 / 4)
        let grades = agencies.compactMap { $0.standing?.grade }
        #expect(Set(grades).count > 1)
    }

    @Test func `is evaluated with faulty returns refused and nothing else`() throws {
        let (written, outcome) = try evaluated(20, faulty: Ratio(1, 5))
        #expect(written.faulty > 0)
        #expect(outcome.report.refused.count == written.faulty)
        #expect(outcome.report.refused.filter { !$0.isReturn }.isEmpty)
    }

    @Test func `has no rules where the standards hold none for the edition`() throws {
        let loaded = try SampleRound.standards.load().get()
        let first = try #require(loaded.editions.first)
        let other = Edition(
            id: "other", title: "Other", period: first.period, about: "", documents: [],
            agencyTypes: first.agencyTypes, evidenceKinds: [], mostCriteriaPerItem: 1, standards: [])
        #expect(SynthesiseRound.rules(for: first, in: loaded.library) != nil)
        #expect(SynthesiseRound.rules(for: other, in: loaded.library) == nil)
    }
}
