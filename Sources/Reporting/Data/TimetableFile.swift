import CivilCalendar
import Evaluation
import FollowUp
import Submissions

extension RoundReport {
    /// `timetable.csv`: everything with a date in calendar order, each date with what set it and what it was before.
    package func timetableFile() -> ReportFile {
        let wording = TimetableWording(self, namesOthers: true)
        var table = CSVTable(header: [
            "date", "what", "whose", "name", "to do", "why then", "rule", "deadline", "days late", "meeting",
            "papers by",
            "agreed for", "changes", "cancelled", "status", "came in", "days overdue", "times chased", "last chased",
            "constructed",
        ])
        let rows =
            timetable.items.map { ($0.date, $0.key, cells($0, wording)) }
            + timetable.statuses.filter { $0.subject == .firstReturn && !$0.hasCome }.map {
                ($0.date, "agency/\($0.agency)/return", cells($0, wording))
            }
            + timetable.withdrawn.map { ($0.date, $0.key, cells($0, wording)) }
        for row in rows.sorted(by: { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }) {
            table.add(row.2)
        }
        return ReportFile(name: "timetable.csv", bytes: table.bytes)
    }

    private func cells(_ item: TimetableItem, _ wording: TimetableWording) -> [String] {
        let status = timetable.status(of: item)
        return [
            item.date.isoText, wording.title(of: item), item.agency ?? "board",
            item.agency.map(wording.name(of:)) ?? result.round.board, wording.task(of: item),
            (wording.reasons(for: item) + (status.map(wording.record(of:)) ?? [])).joined(separator: " "),
            item.due?.rule ?? "", item.due?.date.isoText ?? "",
            lateness(item), meeting(item)?.id ?? "", meeting(item)?.papers.isoText ?? "",
            item.agreedDate?.isoText ?? "", String(item.changes), item.isCancelled ? "yes" : "no",
        ] + cells(status) + [isConstructed(item) ? "yes" : "no"]
    }

    /// A first return that has not come in.
    private func cells(_ status: FollowUpStatus, _ wording: TimetableWording) -> [String] {
        [
            status.date.isoText, wording.title(of: status), status.agency, wording.name(of: status.agency),
            "Send the return.", wording.record(of: status).joined(separator: " "), "", "", "", "", "", "", "0", "no",
        ] + cells(status) + [result.agency(status.agency)?.isConstructed ?? result.round.isConstructed ? "yes" : "no"]
    }

    /// Where it stands: in a word, the day it came in, how many days overdue, how often it was chased and when last.
    private func cells(_ status: FollowUpStatus?) -> [String] {
        guard let status else { return ["", "", "", "", ""] }
        let word =
            switch status.standing {
            case .cameIn: "came in"
            case .awaited: "awaited"
            case .overdue: "overdue"
            case .passed: "passed"
            case .ended: "closed"
            }
        return [
            word, status.cameInOn?.isoText ?? "", status.daysOverdue.map { String($0) } ?? "",
            status.chases.isEmpty ? "" : String(status.chases.count), status.chases.last?.date.isoText ?? "",
        ]
    }

    /// What was given out before and is not planned any more.
    private func cells(_ item: WithdrawnItem, _ wording: TimetableWording) -> [String] {
        [
            item.date.isoText, wording.title(of: item), item.agency ?? "board",
            item.agency.map(wording.name(of:)) ?? result.round.board, "", wording.reason(for: item), "", "", "", "",
            "", "", String(item.changes), item.isCancelled ? "yes" : "no",
        ] + cells(nil) + [isConstructed(item) ? "yes" : "no"]
    }

    private func isConstructed(_ item: WithdrawnItem) -> Bool {
        item.agency.flatMap(result.agency)?.isConstructed ?? result.round.isConstructed
    }

    private func lateness(_ item: TimetableItem) -> String {
        guard case .reassessment(let place) = item.subject else { return "" }
        return place.meeting == nil ? "no place" : String(place.lateness)
    }

    private func meeting(_ item: TimetableItem) -> Meeting? {
        switch item.subject {
        case .reassessment(let place): place.meeting
        case .meeting(_, let meeting): meeting
        case .gaps, .step, .theme: nil
        }
    }

    /// Whether an item rests on made-up answers or meetings.
    func isConstructed(_ item: TimetableItem) -> Bool {
        if timetable.hasConstructedMeetings, meeting(item) != nil { return true }
        if let agency = item.agency {
            return result.agency(agency)?.isConstructed ?? result.round.isConstructed
        }
        return result.round.isConstructed
    }
}
