import CivilCalendar
import Diagnostics
import Evaluation
import RecordReading
import Standards
import SubmissionImport
import Submissions

/// Holds what a meeting decided against the round, its analyses and what the rules propose.
struct DecisionsFit {
    let round: Round
    /// The grades of the round's rules, worst first.
    let grades: [Grade]

    // MARK: Before anything is evaluated

    /// Reads the decisions and holds them against the round: their agencies are invited, and their grades known.
    func read(_ source: SourceText) -> Imported<BoardDecisions> {
        let imported = DecisionsImporter.read(source, grades: grades.map(\.id))
        guard let decisions = imported.value else { return imported }
        return Imported(decisions, imported.diagnostics + faults(of: decisions))
    }

    private func faults(of decisions: BoardDecisions) -> [Diagnostic] {
        let fit = RoundFit(round: round)
        guard decisions.round == round.id else {
            let place = decisions.source.location(at: Int(decisions.roundOffset))
            return [fit.anotherRound(decisions.round, "These are decisions", at: place)]
        }
        let invited = Set(round.invitations.map(\.agency.id))
        var faults = DiagnosticList()
        for decision in decisions.decisions {
            let place = decisions.place(of: decision)
            if !invited.contains(decision.agency) { faults.append(fit.notInvited(decision.agency, at: place)) }
        }
        return faults.diagnostics
    }

    // MARK: Beside the analyses

    /// A decision on a return that nobody has read.
    ///
    /// - Parameter read: The revisions of the agency's return that were read.
    func withoutAnalysis(_ decision: BoardDecision, read: [Int], at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .decisionWithoutAnalysis, at: place, "There is no analysis of the return that this decision is about.",
            found: "\(Visible.quoted(decision.agency)), revision \(decision.revision)",
            expected: read.isEmpty
                ? "an analysis of it in analysis/"
                : "a revision that was read: \(read.map(String.init).joined(separator: ", "))",
            mend: "Correct the agency or the revision, or put the analysis into analysis/.")
    }

    /// What keeps a decision from being laid over an analysis; nil where nothing does, or the analysis holds it already.
    ///
    /// - Parameter proposed: The grade that was put to the meeting.
    func fault(
        of record: DecisionRecord, proposed: String?, on analysis: Analysis, at place: SourceLocation
    ) -> Diagnostic? {
        if let held = analysis.decision {
            if held.grade == record.grade, held.date == record.date { return nil }
            let there = analysis.source.location(at: Int(held.offset)).text
            return Diagnostic(
                .decisionRepeated, at: place, "The analysis of this return holds another decision already.",
                found: "\(record.grade), \(record.date.readable)",
                expected: "\(held.grade), \(held.date.readable), as at \(there)",
                mend: "Correct this decision, or take the one in the analysis out if it was overturned.")
        }
        if record.reason == nil, record.grade != proposed { return withoutReason(record, proposed, at: place) }
        guard record.date < analysis.date else { return nil }
        return Diagnostic(
            .dateOrder, at: place, "This return is said to be decided on before it was read.",
            found: record.date.readable, expected: "\(analysis.date.readable) or later",
            mend: "Correct the day of the decision, or the date in \(analysis.source.file).")
    }

    /// A grade other than the one proposed, that is not in the analysis yet, has its reason here.
    private func withoutReason(_ record: DecisionRecord, _ proposed: String?, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .textMissing, at: place, "This grade is not the one that was proposed, but no reason is given.",
            found: record.grade, expected: "the reason between <decision …> and </decision>",
            mend: "Write why the meeting settled on another grade\(proposed.map { " than \($0)" } ?? "").")
    }

    // MARK: Beside what the rules propose

    /// A decision on another proposal than the rules make now; nil where it is the same.
    func changed(_ decided: BoardDecision, _ decision: Decision, at place: SourceLocation) -> Diagnostic? {
        let now = decision.grade.map { grades[$0].id }
        guard decided.proposed != now else { return nil }
        return Diagnostic(
            .proposalDiffers, at: place,
            "The rules propose another grade now than the one that was put to the meeting.",
            found: "\(decided.proposed ?? "no grade") was put to the meeting",
            expected: "\(now ?? "no grade"), as the rules propose now",
            mend: "Find out what has changed since, and put it to the meeting again if it matters.")
    }
}
