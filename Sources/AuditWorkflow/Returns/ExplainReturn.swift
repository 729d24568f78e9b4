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

    /// Explains a return.
    ///
    /// - Parameters:
    ///   - source: The return.
    ///   - round: The folder of the round it belongs to; nil explains the return alone.
    ///   - criterion: The id of the one criterion to explain.
    /// - Returns: The lines for this reader, or what refuses the input.
    package func lines(
        of source: SourceText, round: RoundFolder?, for reader: Reader, criterion: String?
    ) -> Result<[String], RefusedInput> {
        var grader = GradeReturn(standards: standards)
        return grader.grade(source).flatMap { graded in
            decision(on: graded, round: round).flatMap { decision in
                var index: Int?
                if let criterion {
                    index = graded.edition.criterionIndex(criterion)
                    if index == nil {
                        return .failure(RefusedInput(diagnostics: [unknown(criterion, graded.edition, source)]))
                    }
                }
                return .success(
                    Explanation(
                        of: decision, edition: graded.edition, rules: graded.rules,
                        checks: standards.library.citationChecks[graded.edition.id] ?? [], criterion: index
                    ).lines(for: reader))
            }
        }
    }

    private func decision(on graded: GradeReturn.Graded, round: RoundFolder?) -> Result<Decision, RefusedInput> {
        guard let round else { return .success(graded.decision) }
        return EvaluateRound(folder: round, standards: standards.folder).run().mapError {
            RefusedInput(diagnostics: $0.diagnostics)
        }.flatMap { outcome in
            let submission = graded.decision.submission
            let agency = outcome.report.result.agencies.first { $0.agency.id == submission.agency.id }
            guard let agency else {
                return .failure(
                    RefusedInput(diagnostics: [
                        Diagnostic(
                            .agencyNotInvited, at: submission.source.location(at: 0),
                            "The round does not list this agency.",
                            found: Visible.quoted(submission.agency.id), mend: "Name the round the return belongs to.")
                    ]))
            }
            let standing = agency.decisions.first { $0.submission.revision == submission.revision }
            if let standing, standing.submission.source.bytes == submission.source.bytes { return .success(standing) }
            return .success(graded.decision)
        }
    }

    private func unknown(_ criterion: String, _ edition: Edition, _ source: SourceText) -> Diagnostic {
        Diagnostic(
            .criterionUnknown, at: source.location(at: 0), "The edition has no criterion of this id.",
            found: Visible.quoted(criterion), expected: "an id such as \(edition.criteria.first?.id ?? "1.1")",
            mend: "Look the id up with: s11 standards show \(edition.id)")
    }
}
