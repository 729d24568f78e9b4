import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

extension PageFrame {
    /// The frame of the page for several boards together; it is kept as long as the board that keeps its papers longest.
    init(_ report: PartnershipReport) {
        let days = report.rounds.map(\.result.round.papers.retainUntil)
        self.init(
            board: Counted.list(report.rounds.map(\.result.round.board)), round: report.partnership.title,
            marking: report.partnership.marking,
            retainUntil: days.contains(nil) ? nil : days.compactMap { $0 }.max(), isConstructed: report.isConstructed,
            provenance: report.rounds.flatMap { round in
                let board = round.result.round.board
                return [
                    Provenance("Audit tool, \(board)", round.result.edition.identity),
                    Provenance("Grading rules, \(board)", round.result.rules.identity),
                    Provenance("Follow-up rules, \(board)", round.plan.rules.identity),
                ]
            } + [
                Provenance(
                    label: "Position at", value: report.partnership.positionDate.readable, shortHash: nil)
            ])
    }
}
