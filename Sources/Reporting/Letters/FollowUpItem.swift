import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// Something an agency has to send after its decision, as a letter of some day names it.
struct FollowUpItem {
    /// "the early update report", "the evidence on 6.2 Checks before people work with children".
    let words: String
    /// The day by which it was due, as it was known on the day of the letter.
    let due: CivilDate

    /// Nil where no decision had been made by then, or where neither what followed from it nor the agreed timetable has such a thing.
    ///
    /// - Parameters:
    ///   - day: The day of the letter: what was granted after it is not known yet.
    ///   - extensions: What was granted so far; nil for everything in the agreed timetable.
    init?(
        _ target: FollowUpTarget, on day: CivilDate, in report: RoundReport,
        knowing extensions: [GrantedExtension]? = nil
    ) {
        guard let decided = report.decided(for: target.agency, on: day),
            let found = Self.planned(target, decided.followUp, in: report) ?? Self.agreed(target, in: report)
        else { return nil }
        words = found.words
        let granted = (extensions ?? report.agreed?.extensions ?? []).last {
            $0.target == target && $0.reason.on <= day && $0.to > found.due
        }
        due = granted?.to ?? found.due
    }

    /// As the follow-up plan has it, with the day its rule set: a step of the agency's grade, else the step of one gap or of all of them.
    private static func planned(
        _ target: FollowUpTarget, _ followUp: AgencyFollowUp?, in report: RoundReport
    ) -> (words: String, due: CivilDate)? {
        guard let followUp else { return nil }
        if target.criterion == nil,
            let step = followUp.steps.first(where: { $0.step.kind.rawValue == target.step })
        {
            return ("the " + ReasonWording.lowercasedFirst(step.step.label), step.due.extended?.from ?? step.due.date)
        }
        guard let step = Deadline.Step(rawValue: target.step) else { return nil }
        let criterion = target.criterion.flatMap(report.result.edition.criterionIndex)
        let gaps = followUp.actions.filter { criterion == nil ? target.criterion == nil : $0.criterion == criterion }
        let days = gaps.compactMap { $0.due(for: step) }.map { $0.extended?.from ?? $0.date }
        guard let first = days.min() else { return nil }
        let what =
            criterion.map { report.wording.name(ofCriterion: $0) } ?? Counted.things(days.count, "gap")
        return ("the \(step.label) on \(what)", first)
    }

    /// As it was given out, where a later decision does not ask for it any more.
    private static func agreed(_ target: FollowUpTarget, in report: RoundReport) -> (words: String, due: CivilDate)? {
        let parts = ["agency", target.agency] + [target.criterion, target.step].compactMap { $0 }
        let key = parts.joined(separator: "/")
        guard let date = report.agreed?.dates.first(where: { $0.key.utf8.elementsEqual(key.utf8) }) else { return nil }
        let label =
            Deadline.Step(rawValue: target.step)?.label ?? target.step.split(separator: "-").joined(separator: " ")
        let criterion = target.criterion.flatMap(report.result.edition.criterionIndex)
        return ("the \(label)" + (criterion.map { " on \(report.wording.name(ofCriterion: $0))" } ?? ""), date.date)
    }
}
