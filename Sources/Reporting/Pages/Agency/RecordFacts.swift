import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

extension AgencyResult {
    /// What is on record of the agency's return, in the order things happened.
    func recordFacts(in report: RoundReport) -> [AgencyModel.Fact] {
        let rules = report.result.rules
        var facts: [AgencyModel.Fact] = []
        func add(_ term: String, _ value: String) {
            if let known = facts.firstIndex(where: { $0.term == term }) {
                facts[known].values.append(value)
            } else {
                facts.append(AgencyModel.Fact(term: term, values: [value]))
            }
        }
        add("Due", invitation.due.readable)
        for granted in invitation.extensions {
            add(
                "Extended",
                "to \(granted.to.readable), granted by \(granted.grantedBy): \(ReasonWording.sentenceEnd(granted.reason))"
            )
        }
        for refused in invitation.changes.refusedExtensions {
            add(
                "Not extended",
                "\(refused.asked.readable) was asked for and refused \(TimetableWording.settled(refused.reason))")
        }
        for chase in invitation.chased { add("Chased", "\(chase.date.readable) by \(chase.by)") }
        if let exemption = invitation.exemption {
            let day = exemption.on.map { " on \($0.readable)" } ?? ""
            add("Exempt", "Granted by \(exemption.grantedBy)\(day): \(ReasonWording.sentenceEnd(exemption.reason))")
        }
        for receipt in invitation.received {
            let timing =
                receipt.date == invitation.received.map(\.date).min() ? lateness(of: receipt) : ""
            add("Received", "Revision \(receipt.revision) on \(receipt.date.readable)\(timing)")
        }
        let firstReturn = report.timetable.statuses(of: agency.id).first { $0.subject == .firstReturn }
        if let days = firstReturn?.daysOverdue {
            let day = report.result.round.positionDate.readable
            add("Received", "Nothing by \(day), \(TimetableWording.overdue(days))")
        }
        if let withdrawn = invitation.changes.withdrawn {
            add("Withdrawn", ReasonWording.capitalised(TimetableWording.settled(withdrawn)))
        }
        if let merged = invitation.changes.merged {
            let into = report.result.agency(merged.into)?.agency.name ?? merged.into
            add("Merged", "Into \(into), \(TimetableWording.settled(merged.reason))")
        }
        for former in invitation.changes.formerly {
            let id = former.id.map { ", in earlier rounds as \($0)" } ?? ""
            add("Formerly", "\(former.name), until \(former.until.readable)\(id)")
        }
        for submission in submissions {
            guard let signOff = submission.signOff else { continue }
            let meeting = signOff.meeting.map { ", agreed by \($0)" } ?? ""
            add(
                "Signed off",
                "Revision \(submission.revision) by \(signOff.post) on \(signOff.date.readable)\(meeting)")
        }
        for decision in decisions {
            guard let analysis = decision.basis.analysis else { continue }
            let earlier = decision.submission.revision != standing?.submission.revision
            add(
                "Read",
                "Revision \(decision.submission.revision) on \(analysis.date.readable) by \(Counted.list(analysis.readers))"
                    + (earlier ? earlierGrade(decision, rules: rules) : ""))
        }
        return facts
    }

    /// Whether the first return was on time, and by how many days it was late.
    private func lateness(of receipt: Receipt) -> String {
        isOnTime ? ", on time" : ", \(Counted.things(invitation.lastDay.days(to: receipt.date), "day")) late"
    }

    private func earlierGrade(_ decision: Decision, rules: GradingRules) -> String {
        if let record = decision.basis.analysis?.decision {
            let label = rules.grades.first { $0.id == record.grade }?.label ?? record.grade
            return "; decided on \(record.date.readable): \(label.lowercased())"
        }
        return decision.grade.map { "; proposed then: \(rules.grades[$0].label.lowercased())" } ?? ""
    }
}
