package import CivilCalendar
package import Diagnostics
package import Evaluation
import RecordReading
package import Standards
import StandardsImport
import Submissions
import SubmissionImport

/// Grades returns on their own, as if every item of evidence were accepted. What comes out is indicative only: nobody has read them.
///
/// Make one for a run; it works out once what all returns share, and gives each thread a ``ReturnGrader`` of its own.
package struct GradeReturns: Sendable {
    private let editions: KnownEditions
    private let evaluators: [String: Evaluator]

    /// Prepares to grade by the grading rules that were made for each edition: of several, those in force first.
    package init(standards: LoadedStandards) {
        editions = KnownEditions(standards.editions)
        var evaluators: [String: Evaluator] = [:]
        for rules in standards.library.gradingRules.values.sorted(by: { $0.precedes($1) }) {
            guard evaluators[rules.edition] == nil, let edition = standards.library.editions[rules.edition] else {
                continue
            }
            evaluators[rules.edition] = Evaluator(edition: edition, rules: rules)
        }
        self.evaluators = evaluators
    }

    /// A grader for one thread.
    package func grader() -> ReturnGrader { ReturnGrader(editions: editions, evaluators: evaluators) }
}

/// A return with what the rules make of it.
package struct GradedReturn: Sendable {
    package let decision: Decision
    package let edition: Edition
    package let rules: GradingRules
    package let diagnostics: [Diagnostic]

    /// The hash of the reasons: two runs in which it is the same came to the same result in the same way.
    package var reasons: ContentHash { ReasonRecord(of: decision, rules: rules).hash }
}

/// Reads and grades one return after the other; for one thread.
package final class ReturnGrader {
    private var importer: SubmissionImporter
    private let evaluators: [String: Evaluator]

    init(editions: KnownEditions, evaluators: [String: Evaluator]) {
        importer = SubmissionImporter(editions)
        self.evaluators = evaluators
    }

    /// Reads and grades one return.
    ///
    /// - Parameter evidenceDate: The day at which the age of evidence is measured; nil takes the day the return was signed off, and for a
    ///   draft the last day of its edition's period.
    /// - Returns: The decision, or the diagnostics that refuse the return.
    package func grade(_ source: SourceText, evidenceDate: CivilDate? = nil) -> Result<GradedReturn, RefusedInput> {
        let imported = importer.read(source)
        guard let submission = imported.value else { return .failure(RefusedInput(diagnostics: imported.diagnostics)) }
        guard let evaluator = evaluators[submission.edition.id] else {
            let fault = Diagnostic(
                .referenceUnknown, at: source.location(at: 0),
                "There are no grading rules for the edition this return answers.",
                found: submission.edition.id, mend: "Point --standards at a folder that holds grading rules for it.")
            return .failure(RefusedInput(diagnostics: imported.diagnostics + [fault]))
        }
        let lastDay = try? CivilDate(iso: evaluator.edition.period.to)
        guard let day = evidenceDate ?? submission.signOff?.date ?? lastDay else {
            return .failure(RefusedInput(diagnostics: imported.diagnostics))
        }
        return .success(
            GradedReturn(
                decision: evaluator.decide(on: submission, basis: .returnAlone, evidenceDate: day),
                edition: evaluator.edition,
                rules: evaluator.rules, diagnostics: imported.diagnostics))
    }
}
