import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// The words for where something stands that an agency has to send.
extension TimetableWording {
    /// What has to be sent, in a line.
    func title(of status: FollowUpStatus) -> String {
        switch status.subject {
        case .firstReturn: "Return"
        case .item(let item): title(of: item)
        }
    }

    /// Where it stands, in a word or two: "35 days overdue".
    static func standing(of status: FollowUpStatus) -> String {
        switch status.standing {
        case .cameIn: "came in"
        case .awaited: "awaited"
        case .overdue(let days): overdue(days)
        case .passed: "passed"
        case .ended: "closed"
        }
    }

    /// "1 day overdue", "35 days overdue".
    static func overdue(_ days: Int) -> String { "\(Counted.things(days, "day")) overdue" }

    /// "Chased twice, last on 17 June 2010 by Board manager."; nil where it was not.
    static func chased(_ chases: [Chase]) -> String? {
        guard let last = chases.last else { return nil }
        let day = "on \(last.date.readable) by \(last.by)."
        switch chases.count {
        case 1: return "Chased once, \(day)"
        case 2: return "Chased twice, last \(day)"
        default: return "Chased \(chases.count) times, last \(day)"
        }
    }

    /// What is on record of it beside the day it came in, a sentence each.
    func record(of status: FollowUpStatus) -> [String] {
        var sentences: [String] = []
        if case .overdue(let days) = status.standing {
            sentences.append("It is \(Counted.things(days, "day")) overdue.")
        }
        if let partly = partly(status) { sentences.append(partly) }
        sentences += [Self.chased(status.chases)].compactMap { $0 }
        sentences += status.refusals.map(sentence(on:))
        if case .ended(let reason) = status.standing {
            sentences.append("Nothing more is awaited, as settled \(Self.settled(reason))")
        }
        return sentences
    }

    /// For which gaps it has not come in, where it has for others.
    private func partly(_ status: FollowUpStatus) -> String? {
        guard case .item(let item) = status.subject, case .gaps(_, let actions, _) = item.subject,
            !status.missing.isEmpty, status.missing.count < actions.count
        else { return nil }
        let ids = status.missing.map { report.result.edition.criteria[$0].id }
        return
            "It came in for \(actions.count - status.missing.count) of \(actions.count) gaps, and not for \(Counted.list(ids))."
    }

    /// "A later day, 8 July 2010, was asked for (6.8) and refused by … on …: …"
    private func sentence(on refusal: ItemRecord.Refusal) -> String {
        let gap = refusal.criterion.map { " for \($0)" } ?? ""
        return "A later day\(gap), \(refusal.asked.readable), was asked for and refused \(Self.settled(refusal.reason))"
    }

    /// Each closing of an agency's follow-up that had come by the position date, in the agreed timetable's order.
    var closures: [String] {
        (report.agreed?.log.closures ?? []).filter { $0.reason.on <= report.result.round.positionDate }.map {
            "The follow-up of \(name(of: $0.agency)) was closed \(Self.settled($0.reason))"
        }
    }
}
