package import CivilCalendar
package import Evaluation
package import Standards
import Submissions

/// Makes the follow-up plan of a round: every gap gets exactly one action or a stated reason, every date the rule that set it.
package struct FollowUpPlanner: Sendable {
    package let rules: FollowUpRules
    package let workingDays: WorkingDays

    package init(rules: FollowUpRules, workingDays: WorkingDays) {
        self.rules = rules
        self.workingDays = workingDays
    }

    /// The plan for a round.
    package func plan(for result: RoundResult) -> FollowUpPlan {
        let agencies = result.agencies.compactMap { agency in
            agency.standing.map { followUp(of: agency, decision: $0, in: result) }
        }
        let lastDecision = agencies.map(\.from).max() ?? result.round.due
        let themeStep = rules.themeStep
        let due = dueDate(
            from: lastDecision, days: themeStep.days, roll: themeStep.roll, rule: themeStep.text.id)
        return FollowUpPlan(
            rules: rules, agencies: agencies,
            boardActions: result.themes.filter { !result.isWithinStandardTheme($0) }.map {
                BoardAction(theme: $0, due: due)
            })
    }

    private func followUp(of agency: AgencyResult, decision: Decision, in result: RoundResult) -> AgencyFollowUp {
        let from = decision.basis.analysis.map { $0.decision?.date ?? $0.date } ?? result.round.due
        let grade = agency.heldGrade(by: result.rules)
        var actions: [GapAction] = []
        var excused: [ExcusedGap] = []
        for (place, standard) in result.edition.standards.enumerated() {
            for index in standard.criteria {
                let finding = decision.criteria[index]
                switch finding.standing {
                case .notApplicable: continue
                case .unanswered:
                    excused.append(
                        ExcusedGap(
                            criterion: index,
                            reason:
                                "No answer and no assessed level yet: it is to be answered before it can be followed up."
                        ))
                case .level(let level):
                    guard level < result.rules.gapBelow else { continue }
                    let verdict =
                        decision.standards[place].verdict ?? decision.standards[place].state.range?.lowest.verdict
                    let gap = GapFacts(
                        isLiveRisk: result.edition.criteria[index].isLiveRisk && level == .absent,
                        verdict: verdict ?? 0, grade: grade)
                    actions.append(action(on: finding, level: level, gap: gap, decision: decision, from: from))
                }
            }
        }
        actions.sort {
            ($0.isLiveRisk ? 0 : 1, $0.priority, $0.criterion) < ($1.isLiveRisk ? 0 : 1, $1.priority, $1.criterion)
        }
        let steps = grade.map { grade in
            rules.agencySteps.filter { grade <= $0.gradeAtMost }.map { step in
                AgencyStepDue(
                    step: step, due: dueDate(from: from, days: step.days, roll: step.roll, rule: step.text.id))
            }
        }
        return AgencyFollowUp(
            agency: agency.agency.id, from: from, actions: actions, excused: excused, steps: steps ?? [],
            resubmit: decision.standards.filter {
                $0.state.isOpen || ($0.verdict ?? result.rules.met) < result.rules.met
            }
            .map(\.standard))
    }

    private func action(
        on finding: CriterionFinding, level: Level, gap: GapFacts, decision: Decision, from: CivilDate
    ) -> GapAction {
        let index = rules.priorityIndex(of: gap)
        let priority = rules.priorities[index]
        let submission = decision.submission
        let planned = submission.answer(to: finding.criterion).map { answer in
            submission.actions[answer.actions].filter(\.isOwnedAndDated)
        }
        // An action with an owner and a date speaks for the plan; its post goes with its date.
        let latest = planned?.max { ($0.due ?? .first) < ($1.due ?? .first) }
        let named = submission.answer(to: finding.criterion).flatMap { answer in
            latest?.post ?? submission.actions[answer.actions].compactMap(\.post).first
        }
        let due = priority.deadlines.map { deadline in
            (deadline, dueDate(from: from, days: deadline.days, roll: deadline.roll, rule: priority.text.id))
        }
        let evidence = due.first { $0.0.step == .evidence }?.1
        return GapAction(
            criterion: finding.criterion, level: level, priority: index, isLiveRisk: gap.isLiveRisk,
            isPlannedByAgency: finding.facts.isPlanned, post: named.flatMap { submission.shown($0) },
            due: evidence ?? dueDate(from: from, days: 0, roll: .next, rule: priority.text.id),
            milestones: due.filter { $0.0.step != .evidence }.map { GapAction.Milestone(step: $0.0.step, due: $0.1) },
            agencyDate: latest?.due)
    }

    /// So many calendar days after a day, moved to a working day.
    package func dueDate(from: CivilDate, days: Int, roll: Roll, rule: String) -> DueDate {
        let counted = from.adding(days: days)
        let date =
            switch roll {
            case .next: workingDays.nextWorkingDay(onOrAfter: counted)
            case .previous: workingDays.previousWorkingDay(onOrBefore: counted)
            }
        let moved = workingDays.reasonOff(counted).map { DueDate.Moved(from: counted, reason: $0.readable) }
        return DueDate(date: date, from: from, days: days, rule: rule, moved: moved)
    }
}
