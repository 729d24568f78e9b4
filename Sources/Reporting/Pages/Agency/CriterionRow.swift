import Evaluation
import Standards
import Submissions

/// One criterion in the table of its standard.
package struct CriterionRow: Sendable, Hashable {
    package let id: String
    package let title: String
    package let isCore: Bool
    /// The agency's own rating, or what it answered in place of one.
    package let own: Rating
    /// Where it stands once the rules, or the readers, have looked at it.
    package let standing: Rating
    /// Why it stands there, in one sentence.
    package let why: String
    /// The readers' reason, where they gave the level themselves.
    package private(set) var readersReason: String?
    /// "2 of 3".
    package let evidence: String
    /// The items that do not count in full, each with the reason.
    package private(set) var doubtful: [DoubtfulItem]

    /// With the readers' free words as they may be read by whoever the report is told to.
    func told(in report: RoundReport) -> CriterionRow {
        var row = self
        row.readersReason = readersReason.map(report.told)
        row.doubtful = doubtful.map { DoubtfulItem(title: $0.title, why: report.told($0.why)) }
        return row
    }

    /// A level, or what stands in its place.
    package enum Rating: Sendable, Hashable {
        case level(Mark)
        case words(String)
    }

    /// A cited item of evidence that was not accepted, or is out of date.
    package struct DoubtfulItem: Sendable, Hashable {
        package let title: ToldText
        /// "Not accepted: unsigned; in date until 1 May 2011."
        package let why: String
    }

    init(_ finding: CriterionFinding, decision: Decision, wording: ReasonWording) {
        let criterion = wording.edition.criteria[finding.criterion]
        let answer = decision.submission.answer(to: finding.criterion)
        id = criterion.id
        title = criterion.title
        isCore = criterion.isCore
        if let level = answer?.selfRating {
            own = .level(wording.rules.mark(of: level))
        } else {
            own = .words(answer?.notApplicable == nil ? "Not rated" : "Not applicable")
        }
        standing =
            switch finding.standing {
            case .level(let level): .level(wording.rules.mark(of: level))
            case .notApplicable: .words("Not applicable")
            case .unanswered: .words("Unanswered")
            }
        why = wording.sentence(on: finding)
        readersReason = decision.basis.analysis?.finding(for: finding.criterion)?.assessed?.reason
        let accepted = finding.evidence.count { $0.acceptance == .accepted }
        evidence = finding.evidence.isEmpty ? "None cited" : "\(accepted) of \(finding.evidence.count)"
        doubtful = finding.evidence.filter { $0.acceptance != .accepted || !$0.currency.isInDate }.map { item in
            DoubtfulItem(
                title: decision.submission.told(decision.submission.evidence[item.item].title),
                why: wording.sentence(on: item))
        }
    }
}
