package import CivilCalendar
package import Evaluation
import HTMLMarkup
package import Standards
import Submissions

/// The grade an agency holds, and on whose word.
package struct HeldGrade: Sendable, Hashable {
    /// On whose word a grade stands.
    package enum Footing: Sendable, Hashable {
        /// The audit group decided.
        case decided(on: CivilDate, by: String, reason: String?)
        /// The rules propose it; nobody has decided yet.
        case proposed
    }

    package let mark: Mark
    package private(set) var footing: Footing
    /// A sentence on what the rules now make of the return, where that is not what was decided.
    package private(set) var difference: String?

    /// The grade of an agency, or nil where it holds none.
    package init?(_ agency: AgencyResult, rules: GradingRules, wording: ReasonWording) {
        guard let standing = agency.standing, let held = agency.heldGrade(by: rules) else { return nil }
        let record = standing.basis.analysis?.decision
        let isKnown = record.map { record in rules.grades.contains { $0.id == record.grade } } ?? false
        mark = rules.mark(ofGrade: held)
        guard let record else {
            footing = .proposed
            difference = nil
            return
        }
        footing = isKnown ? .decided(on: record.date, by: record.by, reason: record.reason) : .proposed
        if !isKnown {
            difference =
                "A decision of \(record.date.readable) by \(record.by) is on record under the name \(record.grade), "
                + "which these grading rules do not know; what stands here is what the rules propose."
        } else if standing.grade != held {
            difference =
                "The rules now make it: \(wording.name(of: standing.outcome)). The recorded decision stands until it is changed."
        } else {
            difference = nil
        }
    }

    /// With its free words as they may be read by whoever the report is told to.
    func told(in report: RoundReport) -> HeldGrade {
        var held = self
        if case .decided(let day, let by, let reason) = footing {
            held.footing = .decided(on: day, by: report.toldPost(by), reason: reason.map(report.told))
        }
        held.difference = difference.map(report.told)
        return held
    }

    package var isDecided: Bool { footing != .proposed }

    /// "decided on 29 April 2010 by Audit group", or "proposed by the rules, not yet decided".
    package var footingWords: String {
        switch footing {
        case .decided(let date, let by, _): "decided on \(date.readable) by \(by)"
        case .proposed: "proposed by the rules, not yet decided"
        }
    }
}
