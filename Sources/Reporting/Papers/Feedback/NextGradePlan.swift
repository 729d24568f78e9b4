import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// What would have to be true for the next better grade than the one an agency holds.
package enum NextGradePlan: Sendable, Hashable {
    /// The agency holds the best grade there is, and the rules propose it.
    case best
    /// There is no grade before these criteria are answered.
    case unanswered([String])
    /// No standard could be rated.
    case notRated
    /// The rules propose this better grade already; the audit group decided otherwise.
    case proposed(String)
    /// No change of answers leads to this grade.
    case outOfReach(String)
    case changes(Changes)

    /// The smallest set of changes there is.
    package struct Changes: Sendable, Hashable {
        package let grade: String
        /// Where the rules propose another grade than the agency holds: what they propose.
        package let proposed: String?
        package let standards: [Standard]
        /// What closing every gap on its day leads to by itself; nil where that is not known.
        package let byFollowUp: String?
    }

    /// What would have to be true of one standard, all of it.
    package struct Standard: Sendable, Hashable {
        package let name: String
        package let sentences: [String]
    }

    init(_ agency: AgencyResult, _ decision: Decision, _ forecast: AgencyForecast?, in report: RoundReport) {
        let rules = report.result.rules
        let wording = report.wording
        let open = decision.criteria.filter { $0.standing == .unanswered }
        guard open.isEmpty else {
            self = .unanswered(open.map { wording.name(ofCriterion: $0.criterion) })
            return
        }
        guard let proposed = decision.grade else {
            self = .notRated
            return
        }
        let held = agency.heldGrade(by: rules) ?? proposed
        let last = rules.grades.count - 1
        guard held < last || proposed < last else {
            self = .best
            return
        }
        // Where the best grade was decided on, the question left is what it takes for the rules to say the same.
        let wanted = min(held + 1, last)
        let label = rules.grades[wanted].label.lowercased()
        guard proposed < wanted else {
            self = .proposed(label)
            return
        }
        guard let changes = rules.changes(to: wanted, of: report.result.edition, decision.criteria.map(\.facts)) else {
            self = .outOfReach(label)
            return
        }
        self = .changes(
            Changes(
                grade: label, proposed: held == proposed ? nil : rules.grades[proposed].label.lowercased(),
                standards: changes.map { change in
                    Standard(
                        name: ReasonWording.capitalised(wording.name(ofStandard: change.standard)),
                        sentences: wording.sentences(on: change, decision.criteria))
                },
                byFollowUp: forecast?.followUpReaches.first { $0.grade == wanted }.map { reach in
                    reach.day.map { _ in
                        "If every gap is closed on the day set for it, the rules would propose \(label) from \(ForecastWording(report).reached(reach))."
                    } ?? "Closing every gap on the day set for it is not enough by itself."
                }))
    }
}
