import CivilCalendar
import Evaluation
import FollowUp
import HTMLMarkup
import Standards
import Submissions

extension PartnershipReport {
    /// `partnership.csv`: one row for each agency and board.
    func partnershipFile() -> ReportFile {
        var table = CSVTable(header: [
            "agency", "name", "round", "board", "answers here", "state", "grade", "return due",
            "own day for sending again", "sends again by", "day set by", "meeting", "meeting date", "papers by",
            "deadline", "days late", "to settle", "constructed",
        ])
        for agency in plan.agencies {
            let wording = PartnershipWording(agency: agency, names: shortNames)
            for board in agency.boards {
                let place = board.place
                table.add([
                    agency.agency.id, agency.agency.name, board.round, board.board,
                    board.isAnsweredHere ? "yes" : "no", board.result.state.rawValue,
                    board.grade.map { board.rules.grades[$0].id } ?? "",
                    board.result.invitation.lastDay.isoText, board.own?.date.isoText ?? "",
                    board.own == nil ? "" : agency.resubmission?.date.isoText ?? "",
                    board.own == nil ? "" : agency.joint?.board ?? board.board, place?.meeting?.id ?? "",
                    place?.meeting?.date.isoText ?? "", place?.meeting?.papers.isoText ?? "",
                    place?.deadline.date.isoText ?? "",
                    place.map { $0.meeting == nil ? "no place" : String($0.lateness) } ?? "",
                    agency.conflicts.map(wording.sentence(on:)).joined(separator: " "),
                    board.result.isConstructed ? "yes" : "no",
                ])
            }
        }
        return ReportFile(name: "partnership.csv", bytes: table.bytes)
    }

    /// A calendar for each shared agency with what all its boards ask, sending the return again only once.
    func feeds() -> [ReportFile] { feeds(of: plan.agencies) }

    /// The same for one agency by id; nothing where it is not shared.
    package func feeds(of agency: String) -> [ReportFile] {
        feeds(of: plan.agencies.filter { $0.agency.id.utf8.elementsEqual(agency.utf8) })
    }

    private func feeds(of agencies: [SharedAgencyPlan]) -> [ReportFile] {
        agencies.map { shared in
            let id = shared.agency.id
            let mine = rounds.filter { round in shared.boards.contains { $0.round == round.result.round.id } }
            let events = mine.flatMap { round in
                round.events(ofAgency: id, isSendingAgainElsewhere: isSentAgainElsewhere(shared, round))
            }.sorted { $0.date != $1.date ? $0.date < $1.date : $0.uid.utf8.lexicographicallyPrecedes($1.uid.utf8) }
            let feed = CalendarFeed(
                name: shared.agency.name, marking: partnership.marking, stamp: partnership.positionDate, events: events)
            return ReportFile(name: "calendars/\(HTMLIdentifier("agency-\(id)").text).ics", bytes: feed.bytes)
        }
    }

    /// Whether the day for sending again stands under another board.
    private func isSentAgainElsewhere(_ shared: SharedAgencyPlan, _ round: RoundReport) -> Bool {
        shared.joint.map { $0.board != round.result.round.board } ?? false
    }
}

/// The partnership in lines for a terminal.
package struct PartnershipText: Sendable {
    private let model: PartnershipModel

    package init(report: PartnershipReport) { model = PartnershipModel(report) }

    /// The lines: each board's verdict, then each agency before its boards, then what has to be settled.
    package var lines: [String] {
        var lines = ["\(model.title): \(Counted.list(model.boards.map(\.name)))"]
        if model.isConstructed { lines.append("Constructed example: only what its description calls fact is fact.") }
        lines += model.boards.map { "\($0.name): \($0.places)" }
        for agency in model.agencies {
            lines += ["", agency.name]
            if let resubmission = agency.resubmission { lines.append("  \(resubmission)") }
            lines += agency.rows.map(line)
            lines += agency.conflicts.map { "  To settle: \($0)" }
        }
        return lines
    }

    private func line(_ row: PartnershipModel.Agency.Row) -> String {
        let grade = row.grade.map { "\($0.label.lowercased()); " } ?? ""
        let place = row.lateness.map { lateness in
            let meeting = row.meeting.map { "re-assessed on \($0.isoText), papers by \(row.papers?.isoText ?? "")" }
            return "; \(meeting.map { "\($0), " } ?? "")\(lateness.lowercased())"
        }
        return "  \(row.board): \(grade)\(row.state.lowercased())\(place ?? "")"
    }
}
