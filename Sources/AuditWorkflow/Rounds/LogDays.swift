import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import RecordReading
import Submissions

/// Finds days in the record of what came in and was asked for again that can hardly be as they stand.
struct LogDays {
    let agreed: AgreedTimetable
    let result: RoundResult
    let plan: FollowUpPlan

    var warnings: [Diagnostic] {
        var warnings = DiagnosticList()
        reportBeforeOpening(&warnings)
        for chased in agreed.log.chased where !warnings.isFull { report(chased, &warnings) }
        for closure in agreed.log.closures where !warnings.isFull { report(closure, &warnings) }
        return warnings.diagnostics
    }

    private func reportBeforeOpening(_ warnings: inout DiagnosticList) {
        let opened = result.round.opened
        for entry in agreed.log.dated where entry.on < opened && !warnings.isFull {
            warnings.append(
                warning(
                    at: entry.offset, "This is dated before the round was opened.", found: entry.on,
                    expected: "\(opened.readable) or later", mend: "Correct the day."))
        }
    }

    /// A reminder is held against what came in and what was closed since the decision it is about.
    private func report(_ chased: ChasedItem, _ warnings: inout DiagnosticList) {
        let target = chased.target
        guard let from = plan.agencies.first(where: { $0.agency == target.agency })?.from, chased.on >= from else {
            return
        }
        let cameIn = agreed.log.received.filter {
            $0.target.agency == target.agency && $0.target.step == target.step && $0.on >= from
                && ($0.target.criterion == nil || $0.target.criterion == target.criterion)
        }.map(\.on).min()
        if let cameIn, chased.on > cameIn {
            warnings.append(
                warning(
                    at: chased.offset, "This reminder is dated after what it asks for had come in.", found: chased.on,
                    expected: "\(cameIn.readable) or earlier",
                    mend: "Correct the day of the reminder, or the day on which it came in."))
        }
        let closed = agreed.log.closures.first { $0.agency == target.agency && $0.reason.on >= from }?.reason.on
        if let closed, chased.on > closed {
            warnings.append(
                warning(
                    at: chased.offset, "This reminder is dated after the agency's follow-up was closed.",
                    found: chased.on, expected: "\(closed.readable) or earlier",
                    mend: "Correct the day of the reminder, or the day on which the follow-up was closed."))
        }
    }

    /// What was closed before the standing decision may have been about an earlier one, but not before the first. That there is none is said elsewhere.
    private func report(_ closure: Closure, _ warnings: inout DiagnosticList) {
        let decided = result.agencies.first { $0.agency.id == closure.agency }?.decisions
            .compactMap { $0.basis.analysis?.decision?.date }.min()
        guard let decided, closure.reason.on < decided else { return }
        warnings.append(
            warning(
                at: closure.offset, "The follow-up of this agency is said to be closed before its grade was decided.",
                found: closure.reason.on, expected: "\(decided.readable) or later",
                mend: "Correct the day on which it was closed, or the day of the decision."))
    }

    private func warning(
        at offset: UInt32, _ message: String, found: CivilDate, expected: String, mend: String
    ) -> Diagnostic {
        Diagnostic(
            .dateOrder, at: agreed.source.location(at: Int(offset)), message, found: found.readable,
            expected: expected, mend: mend, severity: .warning)
    }
}
