package import Diagnostics
import Evaluation
import RecordReading
package import Reporting
import Standards
import StandardsImport
import SubmissionImport
import Submissions

/// Explains the grade of one return: on its own, or as part of a round with the readers' analysis.
package struct ExplainReturn: Sendable {
    package let standards: LoadedStandards

    package init(standards: LoadedStandards) { self.standards = standards }

    /// An explanation, and what was found in the return without refusing it.
    package struct Explained: Sendable {
        package let lines: [String]
        package let warnings: [Diagnostic]
    }

    /// Explains a return.
    ///
    /// - Parameters:
    ///   - source: The return.
    ///   - round: The folder of the round it belongs to; nil explains the return alone.
    ///   - criterion: The id of the one criterion to explain.
    /// - Returns: The explanation, or what refuses the input.
    package func explain(
        _ source: SourceText, round: RoundFolder?, for reader: Reader, criterion: String?
    ) -> Result<Explained, RefusedInput> {
        let grader = GradeReturns(standards: standards).grader()
        return grader.grade(source).flatMap { alone in
            subject(alone, round: round).flatMap { subject in
                var index: Int?
                if let criterion {
                    index = subject.edition.criterionIndex(criterion)
                    if index == nil {
                        return .failure(RefusedInput(diagnostics: [unknown(criterion, subject.edition, source)]))
                    }
                }
                let explanation = Explanation(
                    of: subject.decision, edition: subject.edition, rules: subject.rules,
                    checks: standards.library.citationChecks[subject.edition.id] ?? [], criterion: index)
                return .success(
                    Explained(lines: subject.notes + explanation.lines(for: reader), warnings: alone.diagnostics))
            }
        }
    }

    /// What is explained: a decision with the edition and rules it was made by, and what has to be said about it first.
    private struct Subject {
        let decision: Decision
        let edition: Edition
        let rules: GradingRules
        var notes: [String] = []
    }

    private func subject(_ alone: GradedReturn, round: RoundFolder?) -> Result<Subject, RefusedInput> {
        guard let round else {
            return .success(Subject(decision: alone.decision, edition: alone.edition, rules: alone.rules))
        }
        return EvaluateRound(folder: round, standards: standards.folder).run().mapError {
            RefusedInput(diagnostics: $0.diagnostics)
        }.flatMap { outcome in
            let submission = alone.decision.submission
            let result = outcome.report.result
            guard let agency = result.agencies.first(where: { $0.agency.id == submission.agency.id }) else {
                return .failure(RefusedInput(diagnostics: [notInvited(submission)]))
            }
            return .success(subject(submission, in: agency, of: result))
        }
    }

    /// The round's own decision on exactly this return; else the return alone by the round's rules, and why.
    private func subject(_ submission: Submission, in agency: AgencyResult, of result: RoundResult) -> Subject {
        let bytes = submission.source.bytes
        if let decision = agency.decisions.first(where: { $0.submission.source.bytes == bytes }) {
            return Subject(decision: decision, edition: result.edition, rules: result.rules)
        }
        let isInRound = agency.submissions.contains { $0.source.bytes == bytes }
        let alone = Evaluator(edition: result.edition, rules: result.rules).decide(
            on: submission, basis: .returnAlone, evidenceDate: result.round.evidenceDate)
        var notes = [
            isInRound
                ? "The round holds this return, but the audit group has not read it."
                : "This is not a return that the round holds: it is explained as it stands, outside the round."
        ]
        if let held = agency.heldGrade(by: result.rules) {
            notes.append(
                "The agency holds the grade \(result.rules.grades[held].label.lowercased()), for another return.")
        }
        return Subject(decision: alone, edition: result.edition, rules: result.rules, notes: notes)
    }

    private func notInvited(_ submission: Submission) -> Diagnostic {
        Diagnostic(
            .agencyNotInvited, at: submission.source.location(at: 0), "The round does not list this agency.",
            found: Visible.quoted(submission.agency.id), mend: "Name the round the return belongs to.")
    }

    private func unknown(_ criterion: String, _ edition: Edition, _ source: SourceText) -> Diagnostic {
        Diagnostic(
            .criterionUnknown, at: source.location(at: 0), "The edition has no criterion of this id.",
            found: Visible.quoted(criterion), expected: "an id such as \(edition.criteria.first?.id ?? "1.1")",
            mend: "Look the id up with: s11 standards show \(edition.id)")
    }
}
