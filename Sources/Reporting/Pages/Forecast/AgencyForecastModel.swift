package import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// What is shown of one agency's forecast.
package struct AgencyForecastModel: Sendable, Hashable {
    package let agency: AgencyName
    /// "Effective, decided on 29 April 2010 by Audit group", or what stands in a grade's place.
    package let standing: String
    /// What has to be known beside: a difference from the rules, a return that waits.
    package let notes: [String]
    /// The last day looked at.
    package let horizon: CivilDate
    package let rows: [Row]
    /// What falls after the last row; nil where nothing does.
    package let later: String?
    package let reaches: [Reach]
    package let obstacles: [Obstacles]
    /// When it is looked at next.
    package let review: String
    /// What goes out of date before then; nil where the day is not known.
    package let expiringWords: String?
    package let expiring: [Document]
    package let slack: String?
    /// The day for which slips are compared; nil where it is not known.
    package let reviewDay: CivilDate?
    /// As planned, then by slip; empty where nothing is planned.
    package let slips: [SlipRow]

    /// The slips that change nothing, in days.
    package var harmlessSlips: [Int] {
        slips.dropFirst().filter { $0.atReview == slips[0].atReview && $0.firstDays == slips[0].firstDays }.map(\.days)
    }

    /// The first day on which the grade is another than when the forecast begins; nil where it stays to the end.
    package var nextTurn: Row? { rows.first { $0.outcome != rows.first?.outcome } }

    /// The first day, or one on which an action lands or the grade changes; what falls between two rows stands in the later one.
    package struct Row: Sendable, Hashable {
        package let day: CivilDate
        package let outcome: ShownOutcome
        package let changes: [String]
    }

    /// When a grade is reached by the agency's own plan and by the follow-up plan.
    package struct Reach: Sendable, Hashable {
        package let grade: Mark
        package let own: ShownReach
        package let followUp: ShownReach
    }

    /// When a grade is reached.
    package struct ShownReach: Sendable, Hashable {
        package let words: String
        /// "decided at the earliest on 15 July 2010"; nil where it is not reached or no meetings are listed.
        package let meeting: String?
    }

    /// What keeps the agency from a grade on the last day.
    package struct Obstacles: Sendable, Hashable {
        /// "Very good, by its own plan".
        package let heading: String
        /// "G2 (standard 5), G6 (standards 3 and 4)".
        package let words: String
        /// The limiting rules among them, by index.
        package let rules: [Int]
    }

    /// A document that goes out of date.
    package struct Document: Sendable, Hashable {
        package let lastDay: CivilDate
        package let title: ToldText
        /// "6.1 and 6.2".
        package let criteria: String
        /// What falls if it alone goes out of date.
        package let alone: String
    }

    /// The plan so many days late.
    package struct SlipRow: Sendable, Hashable {
        /// How many days late; 0 as planned.
        package let days: Int
        package let atReview: ShownOutcome?
        /// By grade as in ``reaches``.
        package let firstDays: [CivilDate?]

        /// "As planned", "14 days late".
        package var label: String { days == 0 ? "As planned" : "\(Counted.things(days, "day")) late" }
    }

    init(_ forecast: AgencyForecast, _ result: AgencyResult, _ report: RoundReport, _ wording: ForecastWording) {
        agency = AgencyName(result)
        (standing, notes) = Self.standing(of: result, forecast, report)
        horizon = forecast.horizon
        (rows, later) = Self.rows(
            of: forecast.own, since: result.standing?.evidenceDate ?? forecast.start, report, wording)
        // That an agency has the worst grade or a better one is no news.
        reaches = report.result.rules.grades.indices.dropFirst().reversed().map { grade in
            Reach(
                grade: report.result.rules.mark(ofGrade: grade),
                own: ShownReach(forecast.ownReaches[grade], report, wording),
                followUp: ShownReach(forecast.followUpReaches[grade], report, wording))
        }
        obstacles = Self.obstacles(forecast, report, wording)
        review = wording.sentence(on: forecast.review, after: forecast.start)
        expiringWords = forecast.expiring.map(wording.sentence(on:))
        expiring = Self.documents(forecast.expiring, result, report, wording)
        slack = wording.slack(of: forecast)
        reviewDay = forecast.review?.day
        slips = Self.slips(forecast, report)
    }

    private static func rows(
        of course: ForecastCourse, since decided: CivilDate, _ report: RoundReport, _ wording: ForecastWording
    ) -> ([Row], String?) {
        var rows: [Row] = []
        var pending: [ForecastCourse.Move] = []
        var before: Decision.Outcome?
        for point in course.points {
            let isFirst = before == nil
            let isTurn = before != point.outcome
            before = point.outcome
            guard isTurn || !point.landed.isEmpty else {
                pending += point.falls
                continue
            }
            var changes = wording.changes(on: point, withFalls: isTurn && !isFirst)
            if isFirst || !isTurn { pending += point.falls }
            let meanwhile = wording.falls(pending)
            pending = []
            if isFirst {
                changes = (changes + [meanwhile].compactMap { $0 }).map { "since \(decided.readable): \($0)" }
                if changes.isEmpty { changes = ["as on \(decided.readable), the evidence date"] }
            } else if let meanwhile {
                changes.append("since the day above, \(meanwhile)")
            }
            rows.append(
                Row(
                    day: point.day, outcome: ShownOutcome(point.outcome, report),
                    changes: changes.map(ReasonWording.capitalised)))
        }
        return (rows, wording.falls(pending).map { "After that, \($0)." })
    }

    private static func standing(
        of result: AgencyResult, _ forecast: AgencyForecast, _ report: RoundReport
    ) -> (String, [String]) {
        var notes: [String] = []
        var standing = result.standing.map { report.wording.name(of: $0.outcome) } ?? ""
        if let held = HeldGrade(result, rules: report.result.rules, wording: report.wording) {
            standing = "\(held.mark.label), \(held.footingWords)"
            if let difference = held.difference { notes.append("\(difference) The forecast follows the rules.") }
        }
        if let waiting = forecast.waiting {
            let receipt = result.invitation.received.first { $0.revision == waiting }
            let came = receipt.map { " that came in on \($0.date.readable)" } ?? ""
            notes.append(
                "A revised return\(came) waits to be re-assessed; the forecast rests on revision \(forecast.revision), which was read."
            )
        }
        return (standing, notes)
    }

    private static func slips(_ forecast: AgencyForecast, _ report: RoundReport) -> [SlipRow] {
        guard !forecast.slips.isEmpty else { return [] }
        let shown = Array(report.result.rules.grades.indices.dropFirst().reversed())
        let planned = SlipRow(
            days: 0, atReview: forecast.atReview.map { ShownOutcome($0, report) },
            firstDays: shown.map { forecast.ownReaches[$0].day })
        return [planned]
            + forecast.slips.map { slip in
                SlipRow(
                    days: slip.days,
                    atReview: slip.atReview.map { ShownOutcome($0, report) },
                    firstDays: shown.map { slip.firstDays[$0] })
            }
    }

    private static func documents(
        _ expiring: ExpiringEvidence?, _ result: AgencyResult, _ report: RoundReport, _ wording: ForecastWording
    ) -> [Document] {
        guard let expiring, let submission = result.standing?.submission else { return [] }
        return expiring.documents.map { document in
            // One citation whose title is held out holds out the document's: it may have another title under another criterion.
            let titles = document.citations.map { submission.told(submission.evidence[$0].title) }
            return Document(
                lastDay: document.lastDay, title: titles.contains(.heldOut) ? .heldOut : titles[0],
                criteria: report.wording.ids(document.criteria),
                alone: ReasonWording.capitalised(wording.fall(document.alone, before: expiring.before)))
        }
    }
}

extension AgencyForecastModel {
    /// What stands in the way, best grade last; what was named for a lower grade is not named again, and what is the same for both plans
    /// is said once.
    private static func obstacles(
        _ forecast: AgencyForecast, _ report: RoundReport, _ wording: ForecastWording
    ) -> [Obstacles] {
        func new(_ reaches: [GradeReach], _ grade: Int) -> [GradeReach.Obstacle] {
            let known = Set(reaches[..<grade].flatMap(\.obstacles))
            return reaches[grade].obstacles.filter { !known.contains($0) }
        }
        return report.result.rules.grades.indices.flatMap { grade -> [Obstacles] in
            let label = report.result.rules.grades[grade].label
            let own = new(forecast.ownReaches, grade)
            let followUp = new(forecast.followUpReaches, grade)
            let plans =
                own == followUp
                ? [("by either plan", own)] : [("by its own plan", own), ("by the follow-up plan", followUp)]
            return plans.filter { !$0.1.isEmpty }.map { plan, obstacles in
                Obstacles(
                    heading: "\(label), \(plan)",
                    words: obstacles.map(wording.name(of:)).joined(separator: ", "),
                    rules: obstacles.compactMap { if case .limit(let rule, _) = $0 { rule } else { nil } })
            }
        }
    }
}

extension AgencyForecastModel.ShownReach {
    init(_ reach: GradeReach, _ report: RoundReport, _ wording: ForecastWording) {
        words = wording.reached(reach)
        let areListed = report.plan.places.map { !$0.meetings.isEmpty } ?? false
        meeting =
            reach.day == nil || !areListed
            ? nil
            : reach.meeting.map { "could be decided at the meeting on \($0.date.readable)" }
                ?? "could be decided at no listed meeting"
    }
}
