package import CivilCalendar
package import Evaluation
package import Standards
package import Submissions

/// Makes the follow-up plan of a round: every gap gets exactly one action or a stated reason, every date the rule that set it.
package struct FollowUpPlanner: Sendable {
    package let rules: FollowUpRules
    package let workingDays: WorkingDays
    /// The days agencies of some sectors can be asked for something, where they differ: those of schools.
    private let sectorDays: [String: WorkingDays]
    private let extensions: [GrantedExtension]
    private let withdrawn: Set<String>
    private let joint: [String: JointDate]

    /// - Parameters:
    ///   - sectorDays: By sector, where other days are worked than elsewhere.
    ///   - extensions: Later days that were granted.
    ///   - withdrawn: Agencies that send nothing again and are not re-assessed.
    ///   - joint: By agency, the one day on which it sends its return again to several boards.
    package init(
        rules: FollowUpRules, workingDays: WorkingDays, sectorDays: [String: WorkingDays] = [:],
        extensions: [GrantedExtension] = [], withdrawn: Set<String> = [], joint: [String: JointDate] = [:]
    ) {
        self.rules = rules
        self.workingDays = workingDays
        self.sectorDays = sectorDays
        self.extensions = extensions
        self.withdrawn = withdrawn
        self.joint = joint
    }

    /// The plan for a round.
    package func plan(for result: RoundResult) -> FollowUpPlan {
        let agencies = result.agencies.compactMap { agency in
            agency.standing.map { followUp(of: agency, decision: $0, in: result) }
        }
        let lastDecision = agencies.map(\.from).max() ?? result.round.due
        let themeStep = rules.themeStep
        let due = dueDate(
            from: lastDecision, days: themeStep.days, roll: themeStep.roll, rule: themeStep.text.id, on: workingDays)
        return FollowUpPlan(
            rules: rules, agencies: agencies, earlier: result.agencies.flatMap { earlier(of: $0, in: result) },
            boardActions: result.themes.filter { !result.isWithinStandardTheme($0) }.map {
                BoardAction(theme: $0, due: due)
            })
    }

    /// What followed from the decisions on record that no longer stand.
    private func earlier(of agency: AgencyResult, in result: RoundResult) -> [EarlierFollowUp] {
        agency.decisions.enumerated().compactMap { place, decision in
            let revision = decision.submission.revision
            guard decision.basis.analysis?.decision != nil, revision != agency.standing?.submission.revision else {
                return nil
            }
            let then = AgencyResult(
                invitation: agency.invitation, submissions: agency.submissions, hasRefusedReturn: false,
                decisions: Array(agency.decisions[...place]))
            return EarlierFollowUp(revision: revision, followUp: followUp(of: then, decision: decision, in: result))
        }
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
                    let id = result.edition.criteria[index].id
                    actions.append(
                        action(on: finding, id, of: agency.agency, level: level, gap: gap, decision, from: from))
                }
            }
        }
        actions.sort {
            ($0.isLiveRisk ? 0 : 1, $0.priority, $0.criterion) < ($1.isLiveRisk ? 0 : 1, $1.priority, $1.criterion)
        }
        return AgencyFollowUp(
            agency: agency.agency.id, from: from, actions: actions, excused: excused,
            steps: grade.map { steps(of: agency.agency, by: result.round.board, grade: $0, from: from) } ?? [],
            resubmit: decision.standards.filter {
                $0.state.isOpen || ($0.verdict ?? result.rules.met) < result.rules.met
            }
            .map(\.standard),
            isWithdrawn: withdrawn.contains(agency.agency.id)
                && rules.agencySteps.contains { (grade ?? .max) <= $0.gradeAtMost && $0.kind.isAboutReassessment })
    }

    /// What a grade asks of an agency.
    private func steps(of agency: Agency, by board: String, grade: Int, from: CivilDate) -> [AgencyStepDue] {
        let isWithdrawn = withdrawn.contains(agency.id)
        return rules.agencySteps.filter { grade <= $0.gradeAtMost && !(isWithdrawn && $0.kind.isAboutReassessment) }
            .map { step in
                let due = dueDate(
                    from: from, days: step.days, roll: step.roll, rule: step.text.id, on: days(of: agency)
                )
                .extended(by: granted(agency, step.kind.rawValue, criterion: nil, since: from))
                return AgencyStepDue(
                    step: step, due: step.kind == .resubmission ? due.joint(joint[agency.id], of: board) : due)
            }
    }

    /// The days on which an agency can be asked for something.
    private func days(of agency: Agency) -> WorkingDays { sectorDays[agency.sector] ?? workingDays }

    /// The last extension granted to an agency for a step of what its grade asks, or of the gap in a criterion. What was granted before the
    /// decision was granted for an earlier one.
    private func granted(
        _ agency: Agency, _ step: String, criterion: String?, since decision: CivilDate
    ) -> GrantedExtension? {
        let target = FollowUpTarget(agency: agency.id, step: step, criterion: criterion)
        return extensions.last { $0.target == target && $0.reason.on >= decision }
    }

    private func action(
        on finding: CriterionFinding, _ id: String, of agency: Agency, level: Level, gap: GapFacts,
        _ decision: Decision, from: CivilDate
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
        let due: [(Deadline, DueDate)] = priority.deadlines.map { deadline in
            let due = dueDate(
                from: from, days: deadline.days, roll: deadline.roll, rule: priority.text.id, on: days(of: agency))
            return (deadline, due.extended(by: granted(agency, deadline.step.rawValue, criterion: id, since: from)))
        }
        let evidence = due.first { $0.0.step == .evidence }?.1
        return GapAction(
            criterion: finding.criterion, level: level, priority: index, isLiveRisk: gap.isLiveRisk,
            isPlannedByAgency: finding.facts.isPlanned, post: named.flatMap { submission.shown($0) },
            due: evidence ?? dueDate(from: from, days: 0, roll: .next, rule: priority.text.id, on: days(of: agency)),
            milestones: due.filter { $0.0.step != .evidence }.map { GapAction.Milestone(step: $0.0.step, due: $0.1) },
            agencyDate: latest?.due)
    }

    /// So many calendar days after a day, moved to a working day of the board.
    package func dueDate(from: CivilDate, days: Int, roll: Roll, rule: String) -> DueDate {
        dueDate(from: from, days: days, roll: roll, rule: rule, on: workingDays)
    }

    private func dueDate(
        from: CivilDate, days: Int, roll: Roll, rule: String, on workingDays: WorkingDays
    ) -> DueDate {
        let counted = from.adding(days: days)
        var workingDays = workingDays
        // Where an agency's days off go back to the decision or beyond, as in school holidays, nothing can be asked for before them; what is
        // not to be later than the rule says is then asked for on the board's own working days.
        if roll == .previous, workingDays.previousWorkingDay(onOrBefore: counted) <= from {
            workingDays = self.workingDays
        }
        let before = workingDays.previousWorkingDay(onOrBefore: counted)
        let date = roll == .previous && before > from ? before : workingDays.nextWorkingDay(onOrAfter: counted)
        let moved = workingDays.reasonOff(counted).map { DueDate.Moved(from: counted, reason: $0.readable) }
        return DueDate(date: date, from: from, days: days, rule: rule, moved: moved)
    }
}
