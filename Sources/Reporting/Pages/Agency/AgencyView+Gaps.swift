import Standards
import CivilCalendar
import HTMLMarkup

extension AgencyView {
    var gaps: PageSection? {
        guard let plan = model.gaps else { return nil }
        guard !plan.groups.isEmpty || !plan.excused.isEmpty else {
            return PageSection("gaps", "Gaps and what closes them", .p("No criterion falls short."))
        }
        let table = PageTable(
            caption("Every gap with the one action that closes it"),
            [
                .init("Gap", "name"), .init("What closes it", "wide"),
                .init("Who answers for it", "words"), .init("Evidence due", "day"),
            ], groups: plan.groups.map(group))
        return PageSection(
            "gaps", "Gaps and what closes them", plan.groups.isEmpty ? .nothing : table.node, excused(plan))
    }

    private func group(_ group: GapPlan.Group) -> PageTable.Group {
        let heading = HTMLNode.fragment([
            .mark(group.priority), .span([.class("aside")], "\(group.message)"),
            group.milestones.isEmpty
                ? .nothing
                : .span([.class("aside")], "On the way: ", .each(group.milestones, separator: "; ", milestone), "."),
        ])
        return PageTable.Group(heading: heading, rows: group.gaps.map(cells))
    }

    private func milestone(_ milestone: GapPlan.Milestone) -> HTMLNode {
        "\(milestone.label) \(.dueDate(milestone.due))\(milestone.due.moved.map { " (\($0))" } ?? "")"
    }

    private func cells(_ gap: GapPlan.Gap) -> [HTMLNode] {
        let planned =
            gap.isPlannedByAgency
            ? "In the agency's own plan\(gap.agencyDate.map { ", for \($0.readable)" } ?? "")"
            : "Not in the agency's own plan"
        return [
            .fragment([
                .span([.class("number")], "\(gap.id)"), " \(gap.title)",
                gap.isLiveRisk ? .span([.class("alert")], "Live risk") : .nothing,
                .span([.class("stands")], .mark(gap.level)),
            ]),
            .fragment([
                "\(gap.mend)",
                .span([.class("aside")], "Level \(gap.targetLevel) looks like this: \(gap.target)"),
            ]), .fragment([.said(gap.post), .span([.class("aside")], "\(planned)")]), .due(gap.due),
        ]
    }

    private func excused(_ plan: GapPlan) -> HTMLNode {
        guard !plan.excused.isEmpty else { return .nothing }
        return .fragment([
            .h3("Gaps without an action of their own"),
            .ul(plan.excused.map { .li("\(.strong("\($0.criterion)")): \($0.reason)") }),
        ])
    }

    var uncovered: PageSection? {
        guard let plan = model.gaps, !plan.groups.isEmpty else { return nil }
        guard !plan.uncovered.isEmpty else {
            return PageSection(
                "uncovered", "Gaps outside the agency's own plan",
                .p("None: an action with an owner and a date covers every gap."))
        }
        return PageSection(
            "uncovered", "Gaps outside the agency's own plan",
            .p("No action with both an owner and a date covers these:"),
            .ul(plan.uncovered.map { .li("\($0)") }))
    }

    var steps: PageSection? {
        guard let plan = model.steps else { return nil }
        if case .open = model.grade {
            return PageSection("steps", "What the grade asks for", .p("There is no grade yet, so it asks for nothing."))
        }
        guard !plan.steps.isEmpty else {
            return PageSection(
                "steps", "What the grade asks for", .p("Nothing beside closing the gaps. No resubmission is asked for.")
            )
        }
        let table = PageTable(
            caption("Steps the grade asks for"),
            [.init("Step", "name"), .init("Why", "wide"), .init("Due", "day")],
            rows: plan.steps.map { step in
                [
                    "\(step.label)",
                    step.place.isEmpty
                        ? "\(step.message)" : .fragment([.p("\(step.message)"), .each(step.place) { .p("\($0)") }]),
                    .due(step.due),
                ]
            })
        return PageSection("steps", "What the grade asks for", table.node, resubmission(plan))
    }

    private func resubmission(_ plan: StepPlan) -> HTMLNode {
        guard let resubmission = plan.resubmission else { return .p("No resubmission is asked for.") }
        guard !resubmission.standards.isEmpty else {
            return .p("No standard is below met, so there is nothing to be answered again.")
        }
        return .fragment([
            .h3("What to answer again"),
            .p(
                "The resubmission, due on \(.day(resubmission.due.date)), answers every criterion of these standards again:"
            ),
            .ul(resubmission.standards.map { .li("\($0)") }),
        ])
    }

    var strengths: PageSection? {
        guard !model.strengths.isEmpty else { return nil }
        return PageSection(
            "strengths", "Strengths", .p("These standards have the best verdict there is:"),
            .ul(model.strengths.map { .li("\($0)") }))
    }
}
