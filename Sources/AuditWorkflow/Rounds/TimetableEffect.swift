import CivilCalendar
import Diagnostics
import FollowUp
import RecordReading
import Standards
import Submissions

/// Finds what stands in an agreed timetable and changes nothing: mostly a slip in an id or a day.
///
/// What was settled before an agency's decision may have been overtaken by it and is history; only what was settled since is looked at.
struct TimetableEffect {
    private let agreed: AgreedTimetable
    private let edition: Edition
    private let followUps: [String: AgencyFollowUp]

    init(of agreed: AgreedTimetable, _ edition: Edition, _ plan: FollowUpPlan) {
        self.agreed = agreed
        self.edition = edition
        followUps = Dictionary(plan.agencies.map { ($0.agency, $0) }) { first, _ in first }
    }

    /// A warning for each thing without effect.
    var warnings: [Diagnostic] {
        var warnings = DiagnosticList()
        reportExtensions(&warnings)
        reportPlaces(&warnings)
        reportWithdrawals(&warnings)
        reportLog(&warnings)
        return warnings.diagnostics
    }

    // MARK: Extensions

    private func reportExtensions(_ warnings: inout DiagnosticList) {
        // Of several extensions of one thing the last counts.
        let last = Dictionary(agreed.extensions.enumerated().map { ($1.target, $0) }) { $1 }
        for granted in last.values.sorted().map({ agreed.extensions[$0] }) {
            guard let followUp = followUps[granted.target.agency] else {
                warnings.append(
                    warning(
                        at: granted.offset, "Nothing is asked of this agency yet, so an extension changes nothing.",
                        found: granted.target.agency, expected: "an agency with a decision",
                        mend: "Correct the agency, or grant the extension when it has been decided."))
                continue
            }
            guard granted.reason.on >= followUp.from else { continue }
            guard let due = due(granted, followUp) else {
                warnings.append(notAsked(granted.target, "so an extension of it changes nothing", at: granted.offset))
                continue
            }
            if isLater(granted, due) { continue }
            warnings.append(
                warning(
                    at: granted.offset,
                    "This extension leads to no later day than the one the rule sets, so it changes nothing.",
                    found: granted.to.readable, expected: "a day after \((due.joint?.own ?? due.date).readable)",
                    mend: "Correct the day, or take the extension out."))
        }
    }

    /// Whether an extension led to a later day than the rule's. Where several boards have one day together, it is about this board's own.
    private func isLater(_ granted: GrantedExtension, _ due: DueDate) -> Bool {
        if let own = due.joint?.own { return own == granted.to }
        return due.extended != nil || due.joint != nil && due.date == granted.to
    }

    private func due(_ granted: GrantedExtension, _ followUp: AgencyFollowUp) -> DueDate? {
        guard let criterion = granted.target.criterion else {
            return AgencyStep.Kind(rawValue: granted.target.step).flatMap(followUp.due)
        }
        return gapDue(granted.target.step, criterion, followUp)
    }

    private func gapDue(_ step: String, _ criterion: String, _ followUp: AgencyFollowUp) -> DueDate? {
        let index = edition.criterionIndex(criterion)
        return Deadline.Step(rawValue: step).flatMap { step in
            followUp.actions.first { $0.criterion == index }?.due(for: step)
        }
    }

    private func notAsked(_ target: FollowUpTarget, _ so: String, at offset: UInt32) -> Diagnostic {
        warning(
            at: offset, "This step is not asked of the agency, \(so).",
            found: target.step + (target.criterion.map { " of the gap in \($0)" } ?? ""),
            expected: "a step of the work plan",
            mend: "Correct the agency, the step or the criterion, or take it out.")
    }

    // MARK: The log

    private func reportLog(_ warnings: inout DiagnosticList) {
        for entry in agreed.log.dated where !warnings.isFull {
            guard let followUp = followUps[entry.target.agency] else {
                warnings.append(undecided(entry.target.agency, at: entry.offset))
                continue
            }
            // What happened before the decision was about an earlier one.
            guard entry.on >= followUp.from, !isAsked(entry.target, followUp) else { continue }
            warnings.append(notAsked(entry.target, "so this is about nothing in the work plan", at: entry.offset))
        }
        for closure in agreed.log.closures where followUps[closure.agency] == nil {
            warnings.append(undecided(closure.agency, at: closure.offset))
        }
    }

    private func undecided(_ agency: String, at offset: UInt32) -> Diagnostic {
        warning(
            at: offset, "Nothing is asked of this agency yet, so this is about nothing in the work plan.",
            found: agency, expected: "an agency with a decision", mend: "Correct the agency, or take it out.")
    }

    /// Whether a step is asked: of the gap named, or, where none is, of the agency or of any of its gaps.
    private func isAsked(_ target: FollowUpTarget, _ followUp: AgencyFollowUp) -> Bool {
        if let criterion = target.criterion { return gapDue(target.step, criterion, followUp) != nil }
        if let kind = AgencyStep.Kind(rawValue: target.step), followUp.due(kind) != nil { return true }
        return Deadline.Step(rawValue: target.step).map { step in
            followUp.actions.contains { $0.due(for: step) != nil }
        } ?? false
    }

    // MARK: Re-assessments

    private func reportPlaces(_ warnings: inout DiagnosticList) {
        let withdrawn = Set(agreed.withdrawals.map(\.agency))
        for place in agreed.places {
            if withdrawn.contains(place.agency) {
                warnings.append(
                    warning(
                        at: place.offset, "This agency has been withdrawn, so its place goes to others.",
                        found: place.agency, mend: "Take the place out, or the withdrawal further down."))
            } else if followUps[place.agency] == nil || isIdle(place.agency, asOf: agreed.agreedOn) {
                warnings.append(
                    warning(
                        at: place.offset, "This agency is not to be re-assessed, so its place goes to others.",
                        found: place.agency, mend: "Correct the agency, or take the place out."))
            }
        }
    }

    private func reportWithdrawals(_ warnings: inout DiagnosticList) {
        for withdrawal in agreed.withdrawals where isIdle(withdrawal.agency, asOf: withdrawal.reason.on) {
            warnings.append(
                warning(
                    at: withdrawal.offset, "This agency was not to be re-assessed, so its withdrawal changes nothing.",
                    found: withdrawal.agency, mend: "Correct the agency, or take the withdrawal out."))
        }
    }

    /// Whether an agency is not to be re-assessed, and was not on some day either, by a decision made until then.
    private func isIdle(_ agency: String, asOf day: CivilDate) -> Bool {
        guard let followUp = followUps[agency] else { return false }
        return followUp.due(.reassessment) == nil && !followUp.isWithdrawn && day >= followUp.from
    }

    private func warning(
        at offset: UInt32, _ message: String, found: String, expected: String? = nil, mend: String
    ) -> Diagnostic {
        Diagnostic(
            .timetableUnused, at: agreed.source.location(at: Int(offset)), message, found: found, expected: expected,
            mend: mend)
    }
}
