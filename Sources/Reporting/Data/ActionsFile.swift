import CivilCalendar
package import Evaluation
import FollowUp
import Standards
import Submissions

extension RoundReport {
    /// `actions.csv`: every gap's one action, every step a grade asks for and the board's own actions, each date with the rule that set it.
    package func actionsFile() -> ReportFile {
        var table = CSVTable(header: [
            "kind", "owner", "responsible post", "standard", "criterion", "level", "priority", "live risk",
            "what must be shown", "due",
            "rule", "counted from", "days", "moved from", "why moved", "agency's own date", "in agency's plan",
            "constructed",
        ])
        for agency in result.agencies {
            guard let followUp = plan.followUp(of: agency.agency.id) else { continue }
            for action in followUp.actions { table.add(row(action, agency)) }
            for gap in followUp.excused {
                table.add(
                    [
                        "gap without action", agency.agency.id, "", standard(of: gap.criterion),
                        criterion(gap.criterion), "", "", "", gap.reason,
                    ]
                        + [String](repeating: "", count: 8) + [yes(agency.isConstructed)])
            }
            for step in followUp.steps {
                table.add(
                    ["agency step", agency.agency.id, post(nil, agency), "", "", "", "", "", step.step.text.message]
                        + cells(step.due)
                        + ["", "", yes(agency.isConstructed)])
            }
        }
        for action in plan.boardActions {
            table.add(
                [
                    "board action", "board", "Board chair", subject(action.theme), "", "", "", "",
                    plan.rules.themeStep.text.message,
                ]
                    + cells(action.due) + ["", "", yes(action.theme.isConstructed)])
        }
        return ReportFile(name: "actions.csv", bytes: table.bytes)
    }

    /// The post that answers for an action; where the agency named none, it is still to name one.
    package func post(_ named: String?, _ agency: AgencyResult) -> String {
        named ?? "to be named by \(agency.agency.name)"
    }

    private func row(_ action: GapAction, _ agency: AgencyResult) -> [String] {
        [
            "gap", agency.agency.id, post(action.post, agency), standard(of: action.criterion),
            criterion(action.criterion),
            String(action.level.rawValue), plan.rules.priorities[action.priority].label, yes(action.isLiveRisk),
            result.edition.criteria[action.criterion].mend,
        ] + cells(action.due) + [
            action.agencyDate?.isoText ?? "", yes(action.isPlannedByAgency), yes(agency.isConstructed),
        ]
    }

    private func cells(_ due: DueDate) -> [String] {
        [
            due.date.isoText, due.rule, due.from.isoText, String(due.days), due.moved?.from.isoText ?? "",
            due.moved?.reason ?? "",
        ]
    }

    private func standard(of criterion: Int) -> String {
        result.edition.standards[result.edition.standardIndex(ofCriterion: criterion)].id
    }

    private func criterion(_ index: Int) -> String { result.edition.criteria[index].id }

    private func subject(_ theme: Theme) -> String {
        switch theme.subject {
        case .standard(let index): result.edition.standards[index].id
        case .criterion(let index): standard(of: index)
        }
    }

    private func yes(_ flag: Bool) -> String { flag ? "yes" : "no" }
}
