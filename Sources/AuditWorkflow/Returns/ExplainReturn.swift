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
    ///   - round: The folder of the round it belongs to, or of a partnership, whose boards each have reasons of their own; nil explains the
    ///     return alone.
    ///   - criterion: The id of the one criterion to explain.
    /// - Returns: The explanation, or what refuses the input.
    package func explain(
        _ source: SourceText, round: String?, for reader: Reader, criterion: String?
    ) -> Result<Explained, RefusedInput> {
        let grader = GradeReturns(standards: standards).grader()
        return grader.grade(source).flatMap { alone in
            subjects(alone, round: round).flatMap { subjects in
                // A board that does not ask the criterion has nothing to say of it.
                let asked = subjects.filter { subject in
                    criterion.map { subject.edition.criterionIndex($0) != nil } ?? true
                }
                if let criterion, asked.isEmpty {
                    return .failure(RefusedInput(diagnostics: [unknown(criterion, subjects.map(\.edition), source)]))
                }
                let lines = asked.map { subject in
                    let explanation = Explanation(
                        of: subject.decision, edition: subject.edition, rules: subject.rules,
                        checks: standards.library.citationChecks[subject.edition.id] ?? [],
                        criterion: criterion.flatMap { subject.edition.criterionIndex($0) })
                    return subject.notes + explanation.lines(for: reader)
                }
                return .success(Explained(lines: Array(lines.joined(separator: [""])), warnings: alone.diagnostics))
            }
        }
    }

    /// What is explained: a decision with the edition and rules it was made by, and what has to be said about it first.
    private struct Subject {
        let decision: Decision
        let edition: Edition
        let rules: GradingRules
        var notes: [String] = []
        /// The round holds exactly this return.
        var isInRound = false
    }

    private func subjects(_ alone: GradedReturn, round: String?) -> Result<[Subject], RefusedInput> {
        guard let round else {
            return .success([Subject(decision: alone.decision, edition: alone.edition, rules: alone.rules)])
        }
        return EvaluateFolder(path: round, standards: standards.folder).run().mapError {
            RefusedInput(diagnostics: $0.diagnostics)
        }.flatMap { outcome in
            let subjects = outcome.reports.compactMap { report -> Subject? in
                let agency = report.result.agency(alone.decision.submission.agency.id)
                guard var subject = agency.map({ self.subject(alone, in: $0, of: report.result) }) else { return nil }
                if case .partnership = outcome { subject.notes.insert("\(report.result.round.board):", at: 0) }
                return subject
            }
            if subjects.isEmpty {
                return .failure(RefusedInput(diagnostics: [notInvited(alone.decision.submission)]))
            }
            // Boards of a partnership that do not hold this return have nothing to say of it where others do.
            let holding = subjects.filter(\.isInRound)
            return .success(holding.isEmpty ? subjects : holding)
        }
    }

    /// The round's own decision on exactly this return; else the return alone by the round's rules, and why.
    private func subject(_ alone: GradedReturn, in agency: AgencyResult, of result: RoundResult) -> Subject {
        let submission = alone.decision.submission
        let bytes = submission.source.bytes
        if let decision = agency.decisions.first(where: { $0.submission.source.holds(bytes) }) {
            return Subject(decision: decision, edition: result.edition, rules: result.rules, isInRound: true)
        }
        let isInRound = agency.submissions.contains { $0.source.holds(bytes) }
        var notes = [
            isInRound
                ? "The round holds this return, but the audit group has not read it."
                : "This is not a return that the round holds: it is explained as it stands, outside the round."
        ]
        if let held = agency.heldGrade(by: result.rules) {
            notes.append(
                "The agency holds the grade \(result.rules.grades[held].label.lowercased()), for another return.")
        }
        guard submission.edition == result.edition.identity else {
            notes.append("It answers another edition than the round asks for.")
            return Subject(
                decision: alone.decision, edition: alone.edition, rules: alone.rules, notes: notes, isInRound: isInRound
            )
        }
        let decision = Evaluator(edition: result.edition, rules: result.rules).decide(
            on: submission, basis: .returnAlone, evidenceDate: result.round.evidenceDate)
        return Subject(
            decision: decision, edition: result.edition, rules: result.rules, notes: notes, isInRound: isInRound)
    }

    private func notInvited(_ submission: Submission) -> Diagnostic {
        Diagnostic(
            .agencyNotInvited, at: submission.source.location(at: 0), "The round does not list this agency.",
            found: Visible.quoted(submission.agency.id), mend: "Name the round the return belongs to.")
    }

    private func unknown(_ criterion: String, _ editions: [Edition], _ source: SourceText) -> Diagnostic {
        Diagnostic(
            .criterionUnknown, at: source.location(at: 0), "The edition has no criterion of this id.",
            found: Visible.quoted(criterion), expected: "an id such as \(editions.first?.criteria.first?.id ?? "1.1")",
            mend: "Look the id up with: s11 standards show \(editions.first?.id ?? "")")
    }
}
