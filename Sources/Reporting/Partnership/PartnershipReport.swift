import Evaluation
package import FollowUp
import HTMLMarkup
package import Submissions

/// Everything the reports of several boards' rounds are made from, together and one by one.
package struct PartnershipReport: Sendable {
    package let partnership: Partnership
    package let plan: PartnershipPlan
    /// Each board's own report, in the partnership's order.
    package let rounds: [RoundReport]

    package init(partnership: Partnership, plan: PartnershipPlan, rounds: [RoundReport]) {
        self.partnership = partnership
        self.plan = plan
        self.rounds = rounds
    }

    /// What each board is called among the others, by its full name.
    var shortNames: [String: String] {
        let shorts = Dictionary(partnership.rounds.map { ($0.id, $0.short) }) { first, _ in first }
        return Dictionary(
            rounds.map { ($0.result.round.board, (shorts[$0.result.round.id] ?? nil) ?? $0.result.round.board) }
        ) { first, _ in first }
    }

    /// Whether anything in it was made up.
    package var isConstructed: Bool {
        partnership.isConstructed || rounds.contains(where: \.result.round.isConstructed)
    }

    /// The files for all boards together, without those of each board.
    ///
    /// - Parameter isAlone: Only work plans and calendars are there of each board's report.
    package func files(isAlone: Bool) -> [ReportFile] {
        let view = PartnershipView(
            model: PartnershipModel(self), frame: PageFrame(self), boardPage: isAlone ? .timetable : .index)
        return [ReportFile(name: ReportPage.index.path, bytes: view.document.bytes), partnershipFile()] + feeds()
    }
}
