import CivilCalendar
import Evaluation
import Standards
import Submissions

extension AgencyResult {
    /// What is on record of the agency's return, in the order things happened.
    func recordFacts(rules: GradingRules) -> [AgencyModel.Fact] {
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
        if let exemption = invitation.exemption {
            let day = exemption.on.map { " on \($0.readable)" } ?? ""
            add("Exempt", "Granted by \(exemption.grantedBy)\(day): \(ReasonWording.sentenceEnd(exemption.reason))")
        }
        for receipt in invitation.received {
            let timing =
                receipt.date == invitation.received.map(\.date).min() ? (isOnTime ? ", on time" : ", late") : ""
            add("Received", "Revision \(receipt.revision) on \(receipt.date.readable)\(timing)")
        }
        for chase in invitation.chased where invitation.received.isEmpty {
            add("Reminded", "\(chase.date.readable) by \(chase.by)")
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

    private func earlierGrade(_ decision: Decision, rules: GradingRules) -> String {
        if let record = decision.basis.analysis?.decision {
            let label = rules.grades.first { $0.id == record.grade }?.label ?? record.grade
            return "; decided on \(record.date.readable): \(label.lowercased())"
        }
        return decision.grade.map { "; proposed then: \(rules.grades[$0].label.lowercased())" } ?? ""
    }
}
