import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// Everything one reminder is about: what had to be sent by its day and had not come in, or where nothing had, what is due next.
///
/// A reminder of a step without a criterion is about the step of the grade and the same step of all the gaps.
struct ChasedThings {
    /// The earliest, with what else it is about: "the action plan (with the plan on 8 gaps; the plan on 2 gaps, due on 10 June 2010)".
    let words: String
    /// The day by which the earliest was due, as it was known then.
    let due: CivilDate

    /// Nil where nothing of the kind was asked for then, or all of it had come in.
    init?(_ chase: ChasedItem, in report: RoundReport) {
        let target = chase.target
        guard let decided = report.decided(for: target.agency, on: chase.on) else { return nil }
        guard let followUp = decided.followUp else { return nil }
        let record = Received(target.agency, decided, before: chase.on, in: report)
        var open: [(words: String, due: CivilDate)] = []
        var isAsked = false
        if target.criterion == nil, let step = followUp.steps.first(where: { $0.step.kind.rawValue == target.step }) {
            isAsked = true
            if !record.has(step.step.kind) {
                open.append(
                    ("the " + ReasonWording.lowercasedFirst(step.step.label), step.due.day(asOf: chase.on)))
            }
        }
        if let step = Deadline.Step(rawValue: target.step) {
            let criterion = target.criterion.flatMap(report.result.edition.criterionIndex)
            let asked = followUp.actions.filter {
                criterion == nil ? target.criterion == nil : $0.criterion == criterion
            }
            .compactMap { action in action.due(for: step).map { (action.criterion, $0.day(asOf: chase.on)) } }
            isAsked = isAsked || !asked.isEmpty
            let missing = asked.filter { !record.has(step, report.result.edition.criteria[$0.0].id) }
            for day in Set(missing.map(\.1)).sorted() {
                let gaps = missing.filter { $0.1 == day }
                let what =
                    gaps.count == 1 ? report.wording.name(ofCriterion: gaps[0].0) : Counted.things(gaps.count, "gap")
                open.append(("the \(step.label) on \(what)", day))
            }
        }
        if !isAsked {
            guard let given = FollowUpItem(target, on: chase.on, in: report), !record.has(target) else { return nil }
            open = [(given.words, given.due)]
        }
        guard let first = open.map(\.due).min() else { return nil }
        let meant = open.filter { $0.due <= max(first, chase.on) }
        let main = meant.first { $0.due == first } ?? meant[0]
        let rest = meant.filter { $0.words != main.words }
            .map { $0.due == first ? $0.words : "\($0.words), due on \($0.due.readable)" }
        words = main.words + (rest.isEmpty ? "" : " (with \(rest.joined(separator: "; ")))")
        due = first
    }

    /// What had come in after a decision, on days before another.
    private struct Received {
        private let targets: [FollowUpTarget]
        private let isSentAgain: Bool

        init(_ agency: String, _ decided: SettledDecision, before day: CivilDate, in report: RoundReport) {
            func isMeant(_ on: CivilDate) -> Bool { on >= decided.record.date && on < day }
            targets = (report.agreed?.log.received ?? []).filter { $0.target.agency == agency && isMeant($0.on) }
                .map(\.target)
            isSentAgain =
                report.result.agency(agency)?.invitation.received.contains {
                    $0.revision > decided.decision.submission.revision && isMeant($0.date)
                } ?? false
        }

        func has(_ target: FollowUpTarget) -> Bool { targets.contains(target) }

        func has(_ kind: AgencyStep.Kind) -> Bool {
            kind == .resubmission && isSentAgain
                || targets.contains { $0.step == kind.rawValue && $0.criterion == nil }
        }

        func has(_ step: Deadline.Step, _ criterion: String) -> Bool {
            targets.contains { $0.step == step.rawValue && ($0.criterion ?? criterion) == criterion }
        }
    }
}
