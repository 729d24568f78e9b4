package import Evaluation
import Submissions

/// What must not stand in a paper for the public: narratives, titles and references of evidence, posts, and what readers wrote.
///
/// Papers for the public are made without any of it. This is the check that none has crept in: tests render a round's public papers and look for
/// every such text.
package struct PublicRule: Sendable {
    /// A text that must stay out, and what it is.
    package struct Private: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            case narrative
            case evidenceTitle = "title of evidence"
            case reference = "reference of evidence"
            case post
            case action
            case safeguard = "interim safeguard"
            case reason
        }

        package let kind: Kind
        package let text: String
    }

    /// Each text once, in the round's order.
    package let privates: [Private]
    /// The words of each.
    private let words: [[String]]

    /// - Parameter isOf: Whose texts are looked for, by agency; all by default.
    package init(_ report: RoundReport, of isOf: (AgencyResult) -> Bool = { _ in true }) {
        var seen: Set<Private> = []
        let all = report.result.agencies.filter(isOf).flatMap(Self.privates(of:)).filter { seen.insert($0).inserted }
        let spelled = all.map { ($0, Self.words(of: $0.text)) }.filter { !$0.1.isEmpty }
        privates = spelled.map(\.0)
        words = spelled.map(\.1)
    }

    /// The texts that stand in some words: whole words in the same order, whatever white space and signs are between them.
    package func found(in text: String) -> [Private] {
        let page = Self.words(of: text)
        let places = Dictionary(grouping: page.indices) { page[$0] }
        return zip(privates, words).filter { _, words in
            (places[words[0]] ?? []).contains { page[$0...].starts(with: words) }
        }.map(\.0)
    }

    private static func words(of text: String) -> [String] {
        text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil && $0 != "/" }
            .map { String($0) }
    }

    // MARK: What an agency and its readers wrote

    private static func privates(of agency: AgencyResult) -> [Private] {
        agency.submissions.flatMap(privates(of:)) + agency.decisions.compactMap(\.basis.analysis).flatMap(privates(of:))
            + privates(of: agency.invitation)
    }

    private static func privates(of submission: Submission) -> [Private] {
        func all(_ kind: Private.Kind, _ slices: [TextSlice?]) -> [Private] {
            slices.compactMap { $0 }.map { Private(kind: kind, text: submission.text.string($0)) }
        }
        let safeguards = submission.answers.compactMap(\.safeguard)
        return all(.narrative, submission.answers.flatMap { [$0.narrative, $0.notApplicable] })
            + all(.narrative, submission.hindrances + submission.goodPractice.map(\.text))
            + all(.evidenceTitle, submission.evidence.map(\.title))
            + all(.reference, submission.evidence.map(\.reference)) + all(.action, submission.actions.map(\.what))
            + all(.post, submission.actions.map(\.post) + safeguards.map(\.post))
            + all(.safeguard, safeguards.map(\.what))
            + (submission.signOff.map { [Private(kind: .post, text: $0.post)] } ?? [])
    }

    private static func privates(of analysis: Analysis) -> [Private] {
        let reasons = analysis.findings.flatMap { finding in
            [finding.assessed?.reason, finding.notApplicable?.reason, finding.safeguard?.reason]
                + finding.evidence.map(\.ruling.reason)
        }
        return analysis.readers.map { Private(kind: .post, text: $0) }
            + (reasons + [analysis.decision?.reason]).compactMap { $0 }.map { Private(kind: .reason, text: $0) }
            + (analysis.decision.map { [Private(kind: .post, text: $0.by)] } ?? [])
    }

    private static func privates(of invitation: Invitation) -> [Private] {
        let changes = invitation.changes
        let recorded =
            changes.refusedExtensions.map(\.reason) + [changes.withdrawn, changes.merged?.reason].compactMap { $0 }
        let released = invitation.exemption.map { [($0.grantedBy, $0.reason)] } ?? []
        let granted =
            invitation.extensions.map { ($0.grantedBy, $0.reason) } + released + recorded.map { ($0.by, $0.reason) }
        return invitation.chased.map { Private(kind: .post, text: $0.by) }
            + granted.flatMap { [Private(kind: .post, text: $0.0), Private(kind: .reason, text: $0.1)] }
    }
}
