import Evaluation
import Standards
import Submissions

/// What an agency does well, as far as it was found.
package struct FeedbackStrengths: Sendable, Hashable {
    /// The standards with the best verdict.
    package let best: [String]
    /// What else speaks for the agency, a sentence each.
    package let sentences: [String]
    /// Practice it offers to share.
    package let practice: [Practice]

    /// One piece of practice.
    package struct Practice: Sendable, Hashable {
        package let criterion: String?
        package let text: ToldText
    }

    init(_ decision: Decision, _ picture: SelfAssessedPicture, in report: RoundReport) {
        let rules = report.result.rules
        let edition = report.result.edition
        best = decision.standards.filter { $0.verdict == rules.verdicts.count - 1 }.map {
            "\(edition.standards[$0.standard].id) \(edition.standards[$0.standard].title)"
        }
        sentences =
            [Self.evidence(decision), Self.agreement(picture)].compactMap { $0 }
            + decision.standards.filter { finding in
                finding.state.facts.map { $0.verdict < rules.met && $0.isDeclared && $0.isPlanned } ?? false
            }.map {
                "You had seen the weakness in \(report.wording.name(ofStandard: $0.standard)) yourselves and planned for it."
            }
        practice = decision.submission.goodPractice.map { practice in
            Practice(
                criterion: practice.criterion.map { report.wording.name(ofCriterion: $0) },
                text: decision.submission.told(practice.text))
        }
    }

    /// Nil where some rated standard has no accepted evidence.
    private static func evidence(_ decision: Decision) -> String? {
        let rated = decision.standards.compactMap(\.state.facts)
        guard !rated.isEmpty, rated.allSatisfy(\.isEvidenced) else { return nil }
        let cited = decision.criteria.flatMap(\.evidence)
        return cited.allSatisfy(\.acceptance.counts)
            ? "All the evidence you cited was accepted." : "Evidence was accepted in every standard that was rated."
    }

    /// Nil where the agency's own verdict and the one found are the same in less than half of the standards.
    private static func agreement(_ picture: SelfAssessedPicture) -> String? {
        let compared = picture.rows.filter { $0.difference != .unknown }
        let same = compared.count { $0.difference == .same }
        guard same > 0, same * 2 >= compared.count else { return nil }
        return same == compared.count
            ? "You rated every standard as it was found."
            : "You rated \(same) of \(Counted.things(compared.count, "standard")) as they were found."
    }
}
