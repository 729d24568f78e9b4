package import Evaluation
package import Standards
import CivilCalendar
import Diagnostics
import Submissions

/// Whom an explanation is for.
package enum Reader: String, Sendable, Hashable, CaseIterable {
    /// The partner agency: plain sentences and the mend.
    case agency
    /// The board: which limiting rules, which facts.
    case board
    /// The auditor: the whole tree, down to the clause, the answer and the line.
    case auditor
}

/// The reasons for a grade, written for one reader as lines of plain text.
package struct Explanation: Sendable {
    let decision: Decision
    let edition: Edition
    let rules: GradingRules
    let checks: [CitationCheck]
    /// Only this criterion, by index; nil explains the whole.
    let criterion: Int?

    /// Prepares an explanation.
    ///
    /// - Parameters:
    ///   - checks: The record of which citations were checked; the others are marked as not verified.
    ///   - criterion: The index of the one criterion to explain, or nil for the whole grade.
    package init(
        of decision: Decision, edition: Edition, rules: GradingRules, checks: [CitationCheck], criterion: Int? = nil
    ) {
        self.decision = decision
        self.edition = edition
        self.rules = rules
        self.checks = checks
        self.criterion = criterion
    }

    var wording: ReasonWording { ReasonWording(edition: edition, rules: rules) }

    /// The explanation, line by line.
    package func lines(for reader: Reader) -> [String] {
        switch reader {
        case .agency: criterion.map { linesForAgency(criterion: $0) } ?? linesForAgency()
        case .board: criterion.map { linesForBoard(criterion: $0) } ?? linesForBoard()
        case .auditor: criterion.map { header() + linesForAuditor(criterion: $0) } ?? linesForAuditor()
        }
    }

    /// Who was graded, how, on what footing.
    func header() -> [String] {
        let submission = decision.submission
        let record = decision.basis.analysis?.decision
        let decided = record.flatMap { record in rules.grades.first { $0.id == record.grade } }
        let outcome = wording.name(of: decision.outcome)
        var lines = ["\(submission.agency.name), revision \(submission.revision)"]
        if let decided {
            lines.append("Grade: \(decided.label)")
            if rules.grades.firstIndex(of: decided) != decision.grade {
                lines.append(
                    "The rules propose otherwise (\(outcome)); the record stands, the reasons below are the rules'.")
            }
        } else {
            lines.append("\(decision.basis.analysis == nil ? "Indicative grade" : "Proposed grade"): \(outcome)")
        }
        if submission.signOff == nil {
            lines.append("A draft: nobody has signed it off, so it can be checked but not graded.")
        }
        switch decision.basis {
        case .returnAlone: lines.append(Decision.notYetRead)
        case .analysed(let analysis):
            lines.append("Read on \(analysis.date.readable) by \(Counted.list(analysis.readers)).")
            if let record = analysis.decision {
                let label = rules.grades.first { $0.id == record.grade }?.label ?? record.grade
                lines.append("Decided on \(record.date.readable) by \(record.by): \(label).")
                if let reason = record.reason { lines.append("Reason recorded: \(reason)") }
            }
        }
        if submission.isConstructed || decision.basis.analysis?.isConstructed == true {
            lines.append("Constructed answers: an example, not the agency's own words.")
        }
        return lines
    }

    /// Where in the return a criterion was answered, or that it was not.
    func place(ofCriterion index: Int) -> String {
        decision.submission.answer(to: index).map { decision.submission.location(at: $0.offset).text }
            ?? "\(decision.submission.source.file): no answer"
    }
}
