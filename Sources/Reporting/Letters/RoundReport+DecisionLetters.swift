import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// The letters that follow a decision the audit group has recorded. Nothing is written of what the rules only propose.
extension RoundReport {
    func decisionLetters(to agency: AgencyResult) -> [LetterFacts] {
        settledDecisions(of: agency).flatMap { settled in
            [decisionLetter(settled, to: agency), earlyUpdateLetter(settled, to: agency)].compactMap { $0 }
        }
    }

    /// The decisions on record of an agency's returns, in the order of the returns; none that lies after the position date.
    func settledDecisions(of agency: AgencyResult) -> [SettledDecision] {
        agency.decisions.compactMap { decision in
            guard let record = decision.basis.analysis?.decision, record.date <= result.round.positionDate,
                let grade = result.rules.grades.firstIndex(where: { $0.id == record.grade })
            else { return nil }
            let isStanding = agency.standing?.submission.revision == decision.submission.revision
            return SettledDecision(
                decision: decision, record: record, grade: grade,
                followUp: isStanding ? plan.followUp(of: agency.agency.id) : plan.earlier(decision, of: agency))
        }
    }

    private func decisionLetter(_ settled: SettledDecision, to agency: AgencyResult) -> LetterFacts {
        let gaps = gaps(settled.decision)
        let isFirst = agency.decisions.first?.submission.revision == settled.decision.submission.revision
        let isBest = settled.grade == result.rules.grades.count - 1
        var conditions: Set<LetterCondition> = [
            isFirst ? .firstReturn : .revisedReturn, isBest ? .bestGrade : .otherGrade,
        ]
        if settled.due(.earlyUpdate) != nil { conditions.insert(.earlyUpdateAsked) }
        return LetterFacts(
            .decision, to: agency, of: result, on: settled.record.date,
            [
                .grade: .text(gradeWord(settled.grade)), .decidedOn: .day(settled.record.date),
                .decidedBy: words(for: agency).decided(by: settled.record.by),
                .gapCount: .count(gaps.count, noun: "gap"),
            ],
            lists: [
                .reasons: reasons(settled, to: agency), .gaps: gaps, .asked: asked(settled),
                .offers: offers(to: agency, weakIn: weakStandards(settled.decision)),
            ], when: conditions)
    }

    private func earlyUpdateLetter(_ settled: SettledDecision, to agency: AgencyResult) -> LetterFacts? {
        guard let due = settled.due(.earlyUpdate), let followUp = settled.followUp else { return nil }
        return LetterFacts(
            .earlyUpdate, to: agency, of: result, on: settled.record.date,
            [
                .grade: .text(gradeWord(settled.grade)), .decidedOn: .day(settled.record.date),
                .decidedBy: words(for: agency).decided(by: settled.record.by), .due: .day(due),
            ],
            lists: [
                .liveRisks: followUp.liveRisks.map { wording.name(ofCriterion: $0.criterion) },
                .again: followUp.resubmit.map { ReasonWording.capitalised(wording.name(ofStandard: $0)) },
                .offers: offers(to: agency, weakIn: weakStandards(settled.decision)),
            ])
    }

    private func gradeWord(_ grade: Int) -> String { result.rules.grades[grade].label.lowercased() }

    /// What the grade rests on: the rules that fixed it where it is what they propose, and the audit group's own reason where it gave one.
    private func reasons(_ settled: SettledDecision, to agency: AgencyResult) -> [String] {
        let limits = settled.decision.grade == settled.grade ? settled.decision.decidingLimits : []
        let rules = limits.map(reason).filter { AgencyWords.isTrue($0, of: agency.agency.duty) }
            .map { ReasonWording.sentenceEnd(LetterFacts.line($0)) }
        let own = settled.record.reason.map { reason in
            words(for: agency).sentence(reason) ?? "The audit group's own reason stands on the board's record."
        }
        return rules + [own].compactMap { $0 }
    }

    /// What a rule says, with the standards it speaks of; of too few standards that are as they should be none is named, for any of the others
    /// could mend it.
    private func reason(_ limit: LimitingFinding) -> String {
        let message = ReasonWording.withoutStop(result.rules.limitingRules[limit.rule].text.message)
        var cited: [Int] = []
        for standard in limit.distinctConditions.filter(\.condition.countsTooMany).flatMap(\.cited).map(\.standard)
        where !cited.contains(standard) {
            cited.append(standard)
        }
        return cited.isEmpty ? message : "\(message): \(cited.map(wording.name(ofStandard:)).joined(separator: "; "))"
    }

    /// "6.2 Checks before people work with children: level 1 (partly in place)".
    private func gaps(_ decision: Decision) -> [String] {
        decision.criteria.compactMap { finding in
            guard let level = finding.level, level < result.rules.gapBelow else { return nil }
            return "\(wording.name(ofCriterion: finding.criterion)): \(wording.name(of: level))"
        }
    }

    /// The standards that are not met, or still open.
    private func weakStandards(_ decision: Decision) -> Set<Int> {
        Set(decision.standards.filter { $0.verdict.map { $0 < result.rules.met } ?? false }.map(\.standard))
    }

    /// What the agency has to send, by day: the steps of its grade, and those of its gaps taken together by priority. What the audit group has
    /// to do is not among it.
    private func asked(_ settled: SettledDecision) -> [String] {
        guard let followUp = settled.followUp else { return [] }
        var rows = followUp.steps.filter { $0.step.kind != .reassessment }
            .map { (day: $0.due.day(asOf: settled.record.date), what: ReasonWording.lowercasedFirst($0.step.label)) }
        for (index, priority) in plan.rules.priorities.enumerated() {
            let gaps = followUp.actions.filter { $0.priority == index }
            for step in Deadline.Step.allCases {
                let days = gaps.compactMap { $0.due(for: step)?.day(asOf: settled.record.date) }
                for day in Set(days).sorted() {
                    let count = Counted.things(days.count { $0 == day }, "gap")
                    rows.append((day, "\(step.label) on \(count) (\(priority.label.lowercased()))"))
                }
            }
        }
        return rows.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map { "By \($0.element.day.readable): \($0.element.what)" }
    }
}

/// A decision the audit group has recorded, with what follows from it.
struct SettledDecision {
    let decision: Decision
    let record: DecisionRecord
    /// The grade on record, by index.
    let grade: Int
    let followUp: AgencyFollowUp?

    /// The day of a step of the grade, as it was on the day of the decision; nil where the grade does not ask for it.
    func due(_ kind: AgencyStep.Kind) -> CivilDate? {
        followUp?.steps.first { $0.step.kind == kind }?.due.day(asOf: record.date)
    }
}
