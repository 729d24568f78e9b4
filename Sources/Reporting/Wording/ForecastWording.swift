package import CivilCalendar
package import Evaluation
package import FollowUp
import Standards
import Submissions

/// The words for everything in a forecast, the same on the page and in a terminal.
package struct ForecastWording: Sendable {
    private let reasons: ReasonWording

    package init(_ report: RoundReport) { reasons = report.wording }

    /// What every forecast has to say of itself.
    package static let assumptions = [
        "A forecast is what a re-assessment on that day would find. A grade that was decided never changes because time passes.",
        "Every planned action is taken to land on its day and to be accepted by the readers. From then on its criterion is no gap, and stays so.",
        "Evidence that goes out of date no longer counts. A level the readers gave falls with it as far as it rested on it.",
        "Nothing is taken to happen that is not planned: evidence that no action renews is not renewed.",
    ]

    // MARK: No forecast

    /// Why there is no forecast.
    package func absence(_ state: AgencyState) -> String {
        switch state {
        case .exempt: "Exempt from answering, so there is nothing to forecast."
        case .withdrawn: "Withdrawn from the round, so there is nothing to forecast."
        case .merged: "Merged into another agency, so there is nothing to forecast."
        case .awaited: "Its return has not come in."
        case .returned: "Its return was received, but the file is not there."
        case .refused: "Its return was refused, so there is nothing to forecast until it is mended and sent again."
        case .accepted: "Its return has not been read by the audit group yet, so it has no grade that could change."
        case .analysedWithoutGrade, .graded, .awaitingReassessment, .reassessed:
            "Nothing is known that could be carried on."
        }
    }

    // MARK: Over time

    /// What is different on a day, in sentences without full stops: what is mended, and where the grade moves, what falls.
    package func changes(on point: ForecastCourse.Point, withFalls: Bool) -> [String] {
        let landed = Set(point.landed)
        let mended = point.moves.filter { landed.contains($0.criterion) }
        let idle = point.landed.filter { index in !mended.contains { $0.criterion == index } }
        var changes = grouped(mended) { "\($0) mended, \(name(of: $1.from)) to \(name(of: $1.to))" }
        if !idle.isEmpty {
            changes.append("action on \(reasons.ids(idle)) lands, where there is no gap")
        }
        return withFalls ? changes + grouped(point.falls) { "\(falls($0, $1)) as evidence goes out of date" } : changes
    }

    /// What falls on days that are not shown by themselves: "evidence makes 5.4 a gap; 3 other criteria fall"; nil where nothing does.
    package func falls(_ moves: [ForecastCourse.Move]) -> String? {
        let gapBelow = reasons.rules.gapBelow
        let gaps = Set(
            moves.filter { move in
                if case .level(let level) = move.to { level < gapBelow } else { false }
            }.map(\.criterion))
        let others = Set(moves.map(\.criterion)).subtracting(gaps).count
        let made =
            gaps.isEmpty ? nil : "\(reasons.ids(gaps.sorted())) \(gaps.count == 1 ? "becomes a gap" : "become gaps")"
        let fall =
            others == 0
            ? nil
            : "\(Counted.things(others, gaps.isEmpty ? "criterion" : "other", gaps.isEmpty ? "criteria" : nil)) \(others == 1 ? "falls" : "fall") without becoming \(others == 1 ? "a gap" : "gaps")"
        let parts = [made, fall].compactMap { $0 }
        return parts.isEmpty ? nil : "as evidence goes out of date, \(Counted.list(parts))"
    }

    private func falls(_ ids: String, _ move: ForecastCourse.Move) -> String {
        "\(ids) from \(name(of: move.from)) to \(name(of: move.to))"
    }

    /// Moves between the same two standings together, in the order they are first met.
    private func grouped(_ moves: [ForecastCourse.Move], _ words: (String, ForecastCourse.Move) -> String) -> [String] {
        var rest = moves
        var all: [String] = []
        while let first = rest.first {
            let same = rest.filter { $0.from == first.from && $0.to == first.to }
            rest.removeAll { $0.from == first.from && $0.to == first.to }
            all.append(words(reasons.ids(same.map(\.criterion)), first))
        }
        return all
    }

    private func name(of standing: CriterionStanding) -> String {
        switch standing {
        case .level(let level): "level \(level.rawValue)"
        case .notApplicable: "not applicable"
        case .unanswered: "unanswered"
        }
    }

    // MARK: Reached

    /// When a grade is reached: "1 July 2010; lost again on 3 August 2010".
    package func reached(_ reach: GradeReach) -> String {
        guard let day = reach.day else { return "not by what is planned" }
        return day.readable + (reach.lostOn.map { "; lost again on \($0.readable)" } ?? "")
    }

    /// What stands in the way of a grade: "G6 (standards 3 and 4)".
    package func name(of obstacle: GradeReach.Obstacle) -> String {
        switch obstacle {
        case .limit(let rule, let standards):
            let id = reasons.rules.limitingRules[rule].text.id
            return standards.isEmpty ? id : "\(id) (\(name(ofStandards: standards)))"
        case .unanswered(let criteria): return "no answer to \(reasons.ids(criteria))"
        case .nothingRated: return "no standard can be rated"
        }
    }

    private func name(ofStandards standards: [Int]) -> String {
        if standards.count == reasons.edition.standards.count, standards.count > 1 { return "every standard" }
        let ids = Counted.list(standards.map { reasons.edition.standards[$0].id })
        return "\(standards.count == 1 ? "standard" : "standards") \(ids)"
    }

    // MARK: The next look

    /// When the agency is looked at next.
    package func sentence(on review: ReviewDay?, after start: CivilDate) -> String {
        switch review {
        case .place(let meeting):
            "It is re-assessed at the meeting on \(meeting.date.readable), with papers by \(meeting.papers.readable)."
        case .deadline(let due): "It is to be re-assessed by \(due.date.readable); no meeting is known for it."
        case .meeting(let meeting):
            "The audit group next meets on \(meeting.date.readable), with papers by \(meeting.papers.readable)."
        case nil:
            "No meeting of the audit group after \(start.readable) is listed, and no re-assessment is due from then on."
        }
    }

    /// What goes out of date before then, in a sentence.
    package func sentence(on expiring: ExpiringEvidence) -> String {
        let count = expiring.documents.count
        if count == 0 { return "No accepted evidence goes out of date before then." }
        let all =
            "\(Counted.things(count, "item")) of accepted evidence \(count == 1 ? "goes" : "go") out of date before then."
        return count == 1 ? all : "\(all) Together: \(fall(expiring.together, before: expiring.before))."
    }

    /// What falls with evidence, without a full stop at its end: "3.1 from level 2 to level 1; the grade stays".
    package func fall(_ fall: ExpiringEvidence.Fall, before: Decision.Outcome) -> String {
        let moves = grouped(fall.moves, falls)
        let grade = fall.outcome == before ? "the grade stays" : "the grade becomes: \(reasons.name(of: fall.outcome))"
        return moves.isEmpty ? "nothing falls" : (moves + [grade]).joined(separator: "; ")
    }

    // MARK: Slips

    /// How late the plan can be; nil where nothing can be said.
    package func slack(of forecast: AgencyForecast) -> String? {
        if forecast.own.landings.all.isEmpty {
            return "Its own plan has no action with an owner and a date, so nothing can slip."
        }
        return forecast.slack.map(sentence(on:))
    }

    /// "14 and 28 days late: as planned"; nil where every slip changes something.
    package static func harmless(_ slips: [Int]) -> String? {
        slips.isEmpty
            ? nil : "\(Counted.list(slips.map(String.init))) \(slips == [1] ? "day" : "days") late: as planned"
    }

    private func sentence(on slack: Slack) -> String {
        switch slack {
        case .noGrade: return "What it plans leads to no grade by then."
        case .any(let grade): return "\(label(grade)) by then does not depend on its plan: no slip changes it."
        case .days(0, let grade):
            return "Its plan gives \(label(grade)) by then, and loses it with a slip of a single day."
        case .days(let days, let grade):
            return
                "Its plan gives \(label(grade)) by then, and keeps it with every slip up to \(Counted.things(days, "day"))."
        }
    }

    /// "very good".
    private func label(_ grade: Int) -> String { reasons.rules.grades[grade].label }
}
