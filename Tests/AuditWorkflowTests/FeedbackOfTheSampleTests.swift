import Evaluation
import Reporting
import Standards
import Submissions
import Testing

/// What the agencies of the round that ships with the project are told.
@Suite struct FeedbackOfTheSampleTests {
    @Test func `the changes named to each agency lead to the next grade, and in no part of their standards do they`()
        throws
    {
        let result = try SampleRound.report().result
        let rules = result.rules
        var looked = 0
        for agency in result.agencies {
            guard let decision = agency.standing, let grade = decision.grade, grade < rules.grades.count - 1 else {
                continue
            }
            let facts = decision.criteria.map(\.facts)
            let changes = try #require(rules.changes(to: grade + 1, of: result.edition, facts))
            for chosen in 0..<(1 << changes.count) {
                let some = changes.enumerated().filter { chosen >> $0.offset & 1 == 1 }.map(\.element)
                var after = facts
                for change in some.flatMap(\.changes) {
                    after[change.criterion] = rules.facts(after[change.criterion], after: change)
                }
                let reached = rules.outcome(of: rules.states(of: result.edition, after)).grade ?? -1
                #expect((reached > grade) == (some.count == changes.count), "\(agency.agency.id)")
            }
            looked += 1
        }
        #expect(looked == 5)
    }

    @Test func `the hospital trust is told what effective would take`() throws {
        let report = try SampleRound.report()
        let model = try #require(FeedbackModel(SampleRound.agency("basildon-thurrock-hospitals"), nil, in: report))
        guard case .changes(let changes) = model.next else {
            Issue.record("There is a way up.")
            return
        }
        #expect(changes.grade == "effective")
        #expect(
            changes.standards.flatMap(\.sentences) == [
                "6.1 A safer recruitment policy for everyone we take on stands at level 2 (in place) instead of level 0 (absent). It takes an accepted item of evidence that is in date.",
                "6.2 Checks before people work with children stands at level 2 (in place) instead of level 1 (partly). It takes an accepted item of evidence that is in date.",
                "6.3 What happens when someone is accused stands at level 2 (in place) instead of level 1 (partly). It takes an accepted item of evidence that is in date.",
            ])
    }

    @Test func `no agency reads a word of another's return`() throws {
        let report = try SampleRound.report()
        let agencies = report.result.agencies
        for own in agencies where own.isAnalysed {
            let file = try #require(
                report.files(for: .agency(own.agency.id)).first { $0.name == ReportPage.feedback(own.agency.id).path })
            let page = String(decoding: file.bytes, as: UTF8.self)
            let ownWords = own.submissions.flatMap(Self.words).joined(separator: "\n")
            for other in agencies where other.agency.id != own.agency.id {
                #expect(!page.contains(other.agency.name))
                #expect(!page.contains(other.agency.id))
                // What is shorter is a post or a title that anybody could have.
                for words in other.submissions.flatMap(Self.words) where words.count > 24 && !ownWords.contains(words) {
                    #expect(!page.contains(words), "\(own.agency.id) reads “\(words)” of \(other.agency.id).")
                }
            }
        }
    }

    private static func words(of submission: Submission) -> [String] {
        let answers = submission.answers.flatMap {
            [$0.narrative, $0.notApplicable, $0.safeguard?.what, $0.safeguard?.post]
        }
        let actions = submission.actions.flatMap { [$0.what, $0.post] }
        let slices =
            (answers + actions).compactMap { $0 } + submission.evidence.map(\.title) + submission.hindrances
            + submission.goodPractice.map(\.text)
        return slices.map { submission.text.string($0) }
    }
}
