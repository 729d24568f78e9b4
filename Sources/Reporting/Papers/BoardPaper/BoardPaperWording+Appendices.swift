import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

extension BoardPaperWording {
    /// Appendix B: every agency invited, in the round's order.
    var agencies: [BoardPaper.AgencyRow] {
        groups.all.map { agency in
            let record = agency.standing?.basis.analysis?.decision
            let decided = record.map { record in
                groups.rules.grades.first { $0.id == record.grade }?.label ?? record.grade
            }
            return BoardPaper.AgencyRow(
                agency: AgencyName(agency), state: agency.state.label,
                proposed: agency.standing.map { wording.name(of: $0.outcome) }, decided: decided,
                decidedOn: record?.date)
        }
    }

    /// Appendix C: the three months after the position date.
    var due: BoardPaper.DueRows {
        let until = round.positionDate.adding(months: 3)
        let titles = TimetableWording(report, namesOthers: true)
        let open = report.timetable.items.filter { !$0.isCancelled && $0.metOn == nil }
        let rows = open.filter { $0.date >= round.positionDate && $0.date <= until }.map { item in
            BoardPaper.DueRows.Row(
                date: item.date, what: titles.title(of: item), agency: item.agency.flatMap { report.names([$0]).first },
                rule: item.due?.rule)
        }
        let overdue = groups.overdue.reduce(0) { $0 + groups.overdueItems(of: $1) }
        return BoardPaper.DueRows(until: until, rows: rows, overdue: overdue, passed: groups.passedItems)
    }

    /// Appendix D.
    var sources: [BoardPaper.Source] {
        let rules = groups.rules
        let followUp = report.plan.rules
        return [
            .init("Audit tool", edition.title, edition.identity), .init("Grading rules", rules.title, rules.identity),
            .init("Follow-up rules", followUp.title, followUp.identity),
        ]
    }

    /// What the paper rests on beside its sources.
    var basis: PaperText {
        let returns = groups.all.reduce(0) { $0 + $1.submissions.count }
        let analyses = groups.all.reduce(0) { $0 + $1.decisions.count }
        return
            "It rests on \(Counted.things(returns, "accepted return")), revised ones counted by themselves, and \(Counted.things(analyses, "analysis", "analyses")) of the audit group's readers. Evidence is measured at \(round.evidenceDate.readable); what is due, at \(round.positionDate.readable). The same documents give the same paper, byte for byte."
    }
}

extension BoardPaper.Source {
    init(_ label: String, _ title: String, _ identity: Identity) {
        self.init(label: label, title: title, id: identity.id, hash: identity.hash.text)
    }
}
