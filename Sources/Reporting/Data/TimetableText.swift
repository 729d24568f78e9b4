import CivilCalendar
import Evaluation
import FollowUp
import Submissions

/// The timetable in lines for a terminal: places first, with why, then every date.
package struct TimetableText: Sendable {
    private let report: RoundReport
    private let wording: TimetableWording

    package init(report: RoundReport) {
        self.report = report
        wording = TimetableWording(report, namesOthers: true)
    }

    package var lines: [String] {
        let places = WorkPlanModel.Places(report)
        var lines = ["Work plan of the audit group, \(report.result.round.title), \(report.result.round.board)"]
        if report.hasConstructedWorkPlan {
            lines.append("Constructed example: only what its description calls fact is fact.")
        }
        lines.append(
            places?.verdict ?? "No meetings are given, so re-assessments have deadlines but no places yet.")
        lines += places?.shortage ?? []
        if let places, !places.mends.isEmpty {
            lines += [places.mendsLead] + places.mends.map { "  \($0)" }
        }
        for row in places?.rows ?? [] {
            let meeting = row.meeting.map { "\($0.isoText), papers by \(row.papers?.isoText ?? "")" } ?? "none"
            lines.append(
                "\(row.agency.name): \(meeting); \(row.lateness.lowercased()) (deadline \(row.deadline.isoText))")
            lines += row.why.map { "  \($0)" }
        }
        lines += wording.withdrawals + wording.closures
        let overdue = WorkPlanModel.Standing(report).overdue
        if !overdue.isEmpty {
            lines += ["", "Overdue on \(report.result.round.positionDate.isoText):"]
            lines += overdue.map { row in
                "  \(TimetableWording.overdue(row.days)) (\(row.date.isoText))  \(row.what): \(row.agency.name)"
                    + (row.record.isEmpty ? "" : ". " + row.record.joined(separator: " "))
            }
        }
        lines.append("")
        for item in report.timetable.items {
            let whose = item.agency.map(wording.name(of:)) ?? "the board"
            let state = state(of: item).map { " (\($0))" } ?? ""
            lines.append("\(item.date.isoText)\(state)  \(wording.title(of: item)): \(whose)")
        }
        return lines
    }

    /// What is to be said of a date beside what it is for; nil where that is nothing.
    private func state(of item: TimetableItem) -> String? {
        if item.isCancelled { return "cancelled" }
        let agreed = item.agreedDate.map { "agreed for \($0.isoText)" }
        let standing = report.timetable.status(of: item).flatMap { status in
            switch status.standing {
            case .cameIn(let day): day.map { "came in on \($0.isoText)" }
            case .overdue, .ended: TimetableWording.standing(of: status)
            case .awaited, .passed: nil
            }
        }
        let states = [agreed, standing].compactMap { $0 }
        return states.isEmpty ? nil : states.joined(separator: "; ")
    }
}
