package import CivilCalendar
package import Diagnostics
import Evaluation
import FollowUp
package import Standards
import StandardsImport
package import Submissions

/// The edition and rules a round names, found in the standards and free of faults.
package struct RoundRules: Sendable {
    package let edition: Edition
    package let grading: GradingRules
    package let followUp: FollowUpRules
    package let calendar: BankHolidayCalendar
    package let checks: [CitationCheck]

    /// Finds what a round names.
    ///
    /// - Returns: The rules, or a diagnostic for each thing missing, changed or faulty; then nothing may be evaluated.
    package static func find(for round: Round, in standards: LoadedStandards) -> Result<RoundRules, RefusedInput> {
        let library = standards.library
        let place = SourceLocation(file: round.source.file)
        var faults: [Diagnostic] = []
        let edition = library.editions[round.edition.id]
        if edition == nil {
            faults.append(
                unknown("edition", round.edition.id, known: library.editions.keys, at: place, .editionUnknown))
        } else if let edition, edition.identity.hash != round.edition.hash {
            faults.append(
                Diagnostic(
                    .editionHash, at: place, "The round was opened on another text of this edition.",
                    found: round.edition.hash.text, expected: edition.identity.hash.text,
                    mend: "Use the standards the round was opened with, or open it again on this edition."))
        }
        let grading = library.gradingRules[round.gradingRules]
        if grading == nil {
            faults.append(
                unknown(
                    "grading rules", round.gradingRules, known: library.gradingRules.keys, at: place, .referenceUnknown)
            )
        } else if let grading, grading.edition != round.edition.id {
            faults.append(
                Diagnostic(
                    .referenceUnknown, at: place, "These grading rules were made for another edition.",
                    found: grading.edition, expected: round.edition.id,
                    mend: "Name grading rules made for the round's edition."))
        }
        let followUp = library.followUpRules[round.followUpRules]
        if followUp == nil {
            faults.append(
                unknown(
                    "follow-up rules", round.followUpRules, known: library.followUpRules.keys, at: place,
                    .referenceUnknown))
        }
        if let followUp, grading != nil, followUp.gradingRules != round.gradingRules {
            faults.append(
                Diagnostic(
                    .referenceUnknown, at: place, "These follow-up rules were made for other grading rules.",
                    found: followUp.gradingRules, expected: round.gradingRules,
                    mend: "Name follow-up rules made for the round's grading rules."))
        }
        let calendar = followUp.flatMap { library.calendars[$0.calendar] }
        if let followUp, calendar == nil {
            faults.append(
                unknown("calendar", followUp.calendar, known: library.calendars.keys, at: place, .referenceUnknown))
        }
        guard faults.isEmpty, let edition, let grading, let followUp, let calendar else {
            // What is wrong in the standards is the likely reason why something the round names is not there.
            return .failure(RefusedInput(diagnostics: faults + standards.diagnostics.filter { $0.severity == .error }))
        }
        return .success(
            RoundRules(
                edition: edition, grading: grading, followUp: followUp, calendar: calendar,
                checks: library.citationChecks[edition.id] ?? []))
    }

    /// The days worked: the calendar's, less the days the board's offices are closed.
    package func workingDays(of round: Round) -> WorkingDays {
        WorkingDays(closedDays: calendar.closedDays + round.closedDays)
    }

    private static func unknown(
        _ what: String, _ id: String, known: some Collection<String>, at place: SourceLocation, _ code: DiagnosticCode
    ) -> Diagnostic {
        Diagnostic(
            code, at: place, "The standards hold no \(what) of this id.", found: Visible.quoted(id),
            expected: known.isEmpty ? "a folder of standards that holds it" : known.sorted().joined(separator: ", "),
            mend: "Name one that is there, or point --standards at the folder that holds it.")
    }
}

/// Input that was refused as a whole, with everything found wrong.
package struct RefusedInput: Error, Sendable {
    package let diagnostics: [Diagnostic]

    package init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics.sorted(by: Diagnostic.inReadingOrder) }
}
