import Evaluation
import Reporting
import AuditWorkflow
import Diagnostics
import Standards
import StandardsImport
import Submissions
import Testing

struct `The sample returns` {
    /// All free text of a return, whole.
    private func texts(of submission: Submission) -> [String] {
        var slices: [TextSlice?] = []
        for answer in submission.answers { slices += [answer.narrative, answer.notApplicable, answer.safeguard?.what] }
        slices += submission.evidence.map(\.title)
        slices += submission.actions.map(\.what)
        slices += submission.hindrances
        slices += submission.goodPractice.map(\.text)
        return slices.compactMap { $0.map(submission.text.string) }
    }

    private func sentences(_ text: String) -> [String] {
        text.lowercased().unicodeScalars.split { ".!?;\n".unicodeScalars.contains($0) }.map { part in
            part.split { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }.map {
                String(String.UnicodeScalarView($0))
            }
            .joined(separator: " ")
        }.filter { $0.split(separator: " ").count >= 8 }
    }

    @Test func `share no sentence of eight words or more`() throws {
        var owners: [String: String] = [:]
        var shared: [String] = []
        var count = 0
        for agency in try SampleRound.report().result.agencies {
            for submission in agency.submissions {
                for sentence in texts(of: submission).flatMap(sentences) {
                    count += 1
                    let owner = submission.source.file
                    if let other = owners[sentence], other != owner { shared.append("\(other), \(owner): \(sentence)") }
                    owners[sentence] = owner
                }
            }
        }
        #expect(count > 1_000, "the returns hardly say anything")
        #expect(shared.isEmpty, "\(shared.joined(separator: "\n"))")
    }

    @Test func `three of them are full: every criterion asked is answered with a narrative of its own`() throws {
        let result = try SampleRound.report().result
        let full = result.agencies.filter { agency in
            guard let first = agency.submissions.first else { return false }
            return result.edition.criteria.indices.filter {
                result.edition.applies(criterion: $0, toAgencyType: first.agency.type)
            }
            .allSatisfy { index in
                guard let answer = first.answer(to: index) else { return false }
                let words =
                    (answer.narrative ?? answer.notApplicable).map { first.text.string($0).split(separator: " ").count }
                    ?? 0
                return words >= 20 || answer.notApplicable != nil
            }
        }
        #expect(full.count >= 3)
        #expect(full.map(\.agency.id).contains("basildon-thurrock-hospitals"))
    }

    @Test func `hold no text in which a child might be recognised`() throws {
        for agency in try SampleRound.report().result.agencies {
            for submission in agency.submissions { #expect(submission.heldText.isEmpty, "\(submission.source.file)") }
        }
    }

    @Test func `name no other agency than the two the report names`() throws {
        let named = try SampleRound.report().result.agencies.map(\.agency.name).filter { $0.contains("NHS") }
        #expect(named == ["NHS South West Essex", "Basildon and Thurrock University Hospitals NHS Foundation Trust"])
    }
}
