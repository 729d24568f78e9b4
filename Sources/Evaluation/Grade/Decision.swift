package import CivilCalendar
package import Standards
package import Submissions

/// What the rules make of one return: a grade with all its reasons.
///
/// A decision is a pure function of the edition, the rules, the return, its analysis and the evidence date. The reasons are the
/// result; the grade is a projection of them.
package struct Decision: Sendable {
    /// What comes out.
    package enum Outcome: Sendable, Hashable {
        /// The index of the grade the rules propose.
        case graded(Int)
        /// Something is unanswered: the worst and best grade it can turn out to be.
        case provisional(lowest: Int, highest: Int)
        /// No standard could be rated.
        case notGradable

        /// The grade, where there is one; a range is none.
        package var grade: Int? {
            if case .graded(let grade) = self { grade } else { nil }
        }
    }

    package let submission: Submission
    package let basis: Basis
    package let edition: Identity
    package let rules: Identity
    package let evidenceDate: CivilDate
    package let outcome: Outcome
    /// One finding for each criterion of the edition, in order.
    package let criteria: [CriterionFinding]
    /// One finding for each standard of the edition, in order.
    package let standards: [StandardFinding]
    /// The limiting rules that fired, in the rules' order.
    package let limits: [LimitingFinding]

    /// The proposed grade, where the return is complete.
    package var grade: Int? { outcome.grade }

    /// There is a grade: the rules propose one, or the audit group has recorded one.
    package var isSettled: Bool { grade != nil || basis.analysis?.decision != nil }

    /// The rules that fixed the grade: those that cap at it.
    package var decidingLimits: [LimitingFinding] { limits.filter { $0.cap == grade } }
}
