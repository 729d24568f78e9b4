import CivilCalendar
import Diagnostics
import Evaluation
import RecordReading
import SmallStandards
import Standards
import SubmissionImport
import Submissions
import Synthesis
import Testing

/// Nothing depends on the edition that is shipped: these returns answer a made-up one of three criteria.
struct `A sound synthetic return` {
    private let edition = SmallEdition.edition

    private func imported(_ written: Written, _ edition: Edition) -> [(value: Submission?, diagnostics: [Diagnostic])] {
        var importer = SubmissionImporter(editions: [edition])
        return written.xml.map { bytes in
            let imported = importer.read(SourceText(file: "r.xml", bytes: bytes))
            return (imported.value, imported.diagnostics)
        }
    }

    @Test func `is accepted, constructed, signed off in the edition's period, and answers what is asked`() throws {
        var types: Set<String> = []
        for (value, diagnostics) in imported(try Written(1...300), edition) {
            let submission = try #require(value, "\(diagnostics)")
            types.insert(submission.agency.type)
            #expect(submission.isConstructed)
            #expect(submission.edition == edition.identity)
            #expect(submission.revision == 1)
            let signedOff = try #require(submission.signOff).date
            #expect(try signedOff >= CivilDate(iso: "2010-02-01") && signedOff <= CivilDate(iso: "2010-03-31"))
            #expect(submission.answers.map(\.criterion) == [0, 1, 2])
            #expect(submission.answers.allSatisfy { $0.selfRating != nil && $0.narrative != nil })
            #expect(submission.evidence.allSatisfy { edition.evidenceKinds.indices.contains($0.kind) })
        }
        #expect(types == ["police", "acute-trust"])
    }

    @Test
    func `says nothing by which a child could be recognised, and gives no warning but of plans that are incomplete`()
        throws
    {
        let diagnostics = imported(try Written(1...600), edition).flatMap(\.diagnostics)
        #expect(diagnostics.filter { $0.code != .actionIncomplete } == [])
        #expect(!diagnostics.isEmpty, "weak agencies leave plans incomplete")
    }

    @Test func `cites evidence that is in date and evidence that is not, some with a day of review`() throws {
        var counts = (inDate: 0, tooOld: 0, reviewPassed: 0, reviewed: 0)
        for (value, _) in imported(try Written(1...300), edition) {
            guard let value, let day = value.signOff?.date else { continue }
            for item in value.evidence {
                if item.reviewBy != nil { counts.reviewed += 1 }
                switch item.currency(on: day, ageInMonths: edition.evidenceKinds[item.kind].ageInMonths) {
                case .inDate: counts.inDate += 1
                case .tooOld: counts.tooOld += 1
                case .reviewPassed: counts.reviewPassed += 1
                }
            }
        }
        #expect(counts.inDate > 4 * counts.tooOld)
        #expect(counts.tooOld > 50)
        #expect(counts.reviewPassed > 0)
        #expect(counts.reviewed > 100)
    }

    @Test func `has plans, safeguards, hindrances and good practice now and then`() throws {
        let submissions = imported(try Written(1...300), edition).compactMap(\.value)
        #expect(submissions.contains { !$0.actions.isEmpty } && submissions.contains { $0.actions.isEmpty })
        #expect(submissions.contains { $0.answers.contains { $0.safeguard != nil } })
        #expect(submissions.contains { !$0.hindrances.isEmpty } && submissions.contains { $0.hindrances.isEmpty })
        #expect(submissions.contains { !$0.goodPractice.isEmpty } && submissions.contains { $0.goodPractice.isEmpty })
    }

    @Test func `answers only what is asked of its agency's type`() throws {
        let small = SmallEdition.edition
        let narrow = Edition(
            id: "narrow", title: small.title, period: small.period, about: small.about, documents: small.documents,
            agencyTypes: small.agencyTypes, evidenceKinds: small.evidenceKinds,
            mostCriteriaPerItem: small.mostCriteriaPerItem,
            standards: [(small.standards[0], [small.criteria[0], small.criteria[1].asked(of: ["police"])])])
        for (value, diagnostics) in imported(try Written(1...40), narrow) {
            // The returns of another edition are refused, so that this test would notice returns made for the wrong one.
            #expect(value == nil && !diagnostics.isEmpty)
        }
        for (value, diagnostics) in imported(try Written(1...40, narrow), narrow) {
            let submission = try #require(value, "\(diagnostics)")
            #expect(submission.answers.map(\.criterion) == (submission.agency.type == "police" ? [0, 1] : [0]))
        }
    }

    @Test(arguments: [
        ("2010-03-31", "2010-03-31"), ("1900-01-01", "1900-01-02"), ("2199-01-01", "2199-12-31"),
        ("2025-04-01", "2026-03-31"),
    ])
    func `is accepted whatever the edition's period`(from: String, to: String) throws {
        let edition = SmallEdition.edition.with(period: .init(from: from, to: to))
        for (value, diagnostics) in imported(try Written(1...60, edition), edition) {
            let submission = try #require(value, "\(diagnostics)")
            let signedOff = try #require(submission.signOff).date
            #expect(try signedOff >= CivilDate(iso: from) && signedOff <= CivilDate(iso: to))
        }
    }

    @Test func `has no evidence where the edition knows no kind of it`() throws {
        let edition = SmallEdition.edition.with(evidenceKinds: [])
        for (value, diagnostics) in imported(try Written(1...40, edition), edition) {
            #expect(try #require(value, "\(diagnostics)").evidence.isEmpty)
        }
    }

    @Test func `cannot be made for an edition without agency types or without a period`() {
        let edition = SmallEdition.edition
        #expect(SyntheticReturns(edition: edition.with(agencyTypes: []), seed: 1) == nil)
        #expect(SyntheticReturns(edition: edition.with(period: .init(from: "", to: "2010")), seed: 1) == nil)
    }
}
