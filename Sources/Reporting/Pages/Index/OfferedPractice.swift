import Evaluation
import Submissions

/// Practice an agency offers to share.
package struct OfferedPractice: Sendable, Hashable {
    package let agency: AgencyName
    /// The criterion it belongs to, where the agency named one.
    package let criterion: String?
    package let text: ToldText
    /// Nobody has read the return it stands in.
    package let isUnread: Bool

    static func all(of agency: AgencyResult, in report: RoundReport) -> [OfferedPractice] {
        guard let submission = agency.standing?.submission ?? agency.latest else { return [] }
        return submission.goodPractice.map { practice in
            OfferedPractice(
                agency: AgencyName(agency), criterion: practice.criterion.map { report.wording.name(ofCriterion: $0) },
                text: submission.told(practice.text), isUnread: !agency.isAnalysed)
        }
    }
}
