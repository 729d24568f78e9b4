package import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// What the page for several boards together shows.
package struct PartnershipModel: Sendable, Hashable {
    package let title: String
    package let about: String?
    package let positionDate: CivilDate
    package let isConstructed: Bool
    package let boards: [Board]
    package let agencies: [Agency]

    /// One board and the report of its round.
    package struct Board: Sendable, Hashable {
        /// The round's id, which is the folder of its report.
        package let folder: String
        package let name: String
        package let round: String
        package let edition: String
        /// "Every re-assessment is at a meeting by its deadline."
        package let places: String
        package let keepsEveryDeadline: Bool
    }

    /// One agency before its boards.
    package struct Agency: Sendable, Hashable {
        package let id: String
        package let name: String
        package let isConstructed: Bool
        /// When it sends its return again; nil where nobody asks for that.
        package let resubmission: String?
        package let rows: [Row]
        /// What the boards have to settle, a sentence or two each.
        package let conflicts: [String]

        /// What one board makes of it.
        package struct Row: Sendable, Hashable {
            package let folder: String
            package let board: String
            /// The board it sends its return to.
            package let answersHere: Bool
            package let grade: Mark?
            package let state: String
            package let due: CivilDate
            /// The board's own deadline for sending again.
            package let own: CivilDate?
            package let meeting: CivilDate?
            package let papers: CivilDate?
            /// "In time", "22 days late", "No place"; nil where it is not re-assessed here or no meetings are given.
            package let lateness: String?
        }
    }

    package init(_ report: PartnershipReport) {
        title = report.partnership.title
        about = report.partnership.about
        positionDate = report.partnership.positionDate
        isConstructed = report.isConstructed
        boards = report.rounds.map { round in
            Board(
                folder: round.result.round.id, name: round.result.round.board, round: round.result.round.title,
                edition: round.result.edition.title,
                places: WorkPlanModel.Places(round)?.verdict ?? "No meetings are given.",
                keepsEveryDeadline: round.plan.places?.keepsEveryDeadline ?? true)
        }
        agencies = report.plan.agencies.map { Agency($0, report.shortNames) }
    }
}

extension PartnershipModel.Agency {
    init(_ plan: SharedAgencyPlan, _ names: [String: String]) {
        let wording = PartnershipWording(agency: plan, names: names)
        id = plan.agency.id
        name = plan.agency.name
        isConstructed = plan.boards.contains(where: \.result.isConstructed)
        resubmission = wording.resubmission
        conflicts = plan.conflicts.map(wording.sentence(on:))
        rows = plan.boards.map { board in
            Row(
                folder: board.round, board: names[board.board] ?? board.board, answersHere: board.isAnsweredHere,
                grade: board.grade.map { board.rules.mark(ofGrade: $0) }, state: board.result.state.label,
                due: board.result.invitation.lastDay, own: board.own?.date, meeting: board.place?.meeting?.date,
                papers: board.place?.meeting?.papers, lateness: board.place.map(Row.lateness))
        }
    }
}

extension PartnershipModel.Agency.Row {
    fileprivate static func lateness(_ place: AgencyPlace) -> String {
        place.meeting == nil
            ? "No place" : place.lateness == 0 ? "In time" : "\(Counted.things(place.lateness, "day")) late"
    }
}
