import AuditWorkflow
import Diagnostics
import Evaluation
import RecordReading
import Standards
import StandardsImport
import SubmissionImport
import Submissions
import Synthesis
import Testing

/// A sample of the returns that can be made for each edition that ships.
struct `Synthetic returns to every shipped edition` {
    private static let loaded = try? SampleRound.standards.load().get()
    private static let editions = loaded?.editions ?? []

    /// A sample of an edition's returns with their faults.
    private func sample(_ edition: Edition, _ count: Int, faulty: Ratio? = nil) throws -> [(SourceText, [Fault])] {
        var returns = try #require(SyntheticReturns(edition: edition, seed: 2009, faulty: faulty))
        var bytes: [UInt8] = []
        return (1...count).map { number in
            let faults = returns.write(number, into: &bytes)
            return (SourceText(file: "return-\(number).xml", bytes: bytes), faults)
        }
    }

    @Test func `are made for each of them`() {
        #expect(!Self.editions.isEmpty)
    }

    @Test(arguments: editions.map(\.id))
    func `are accepted, and all grades and verdicts occur`(id: String) throws {
        let edition = try #require(Self.loaded?.library.editions[id])
        let loaded = try #require(Self.loaded)
        let grader = GradeReturns(standards: loaded).grader()
        var grades: [Int: Int] = [:]
        var verdicts: Set<Int> = []
        var rules: GradingRules?
        var held = 0
        for (source, _) in try sample(edition, 150) {
            let graded = try grader.grade(source).get()
            #expect(graded.diagnostics.allSatisfy { [.actionIncomplete, .childIdentifier].contains($0.code) })
            if graded.diagnostics.contains(where: { $0.code == .childIdentifier }) { held += 1 }
            rules = graded.rules
            grades[try #require(graded.decision.grade, "\(source.file) has no grade"), default: 0] += 1
            verdicts.formUnion(graded.decision.standards.compactMap(\.verdict))
        }
        let all = try #require(rules)
        #expect(held <= 1, "of 150 returns \(held) seem to name a child")
        #expect(grades.keys.sorted() == Array(all.grades.indices))
        #expect(grades.values.allSatisfy { $0 > 7 }, "\(grades)")
        #expect(verdicts.sorted() == Array(all.verdicts.indices))
    }

    @Test(arguments: editions.map(\.id))
    func `have the size and the parts of real ones`(id: String) throws {
        let edition = try #require(Self.loaded?.library.editions[id])
        var importer = SubmissionImporter(editions: [edition])
        var (bytes, answers, evidence, actions) = (0, 0, 0, 0)
        let sample = try sample(edition, 150)
        for (source, _) in sample {
            let submission = try #require(importer.read(source).value)
            let asked = edition.criteria.indices.filter {
                edition.applies(criterion: $0, toAgencyType: submission.agency.type)
            }
            #expect(submission.answers.map(\.criterion) == asked)
            #expect((56_000...92_000).contains(source.bytes.count), "\(source.file): \(source.bytes.count) bytes")
            bytes += source.bytes.count
            answers += submission.answers.count
            evidence += submission.evidence.count
            actions += submission.actions.count
        }
        #expect((70_000...80_000).contains(bytes / sample.count))
        #expect((170...195).contains(evidence * 100 / answers))
        #expect((13...19).contains(actions / sample.count))
    }

    @Test(arguments: editions.map(\.id))
    func `are refused where they have faults, and only there`(id: String) throws {
        let edition = try #require(Self.loaded?.library.editions[id])
        var importer = SubmissionImporter(editions: [edition])
        var faulty = 0
        for (source, faults) in try sample(edition, 200, faulty: Ratio(1, 2)) {
            #expect((importer.read(source).value == nil) == !faults.isEmpty, "\(source.file): \(faults)")
            faulty += faults.isEmpty ? 0 : 1
        }
        #expect(faulty == 100)
    }
}
