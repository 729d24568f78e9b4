import CivilCalendar
import Evaluation
package import FollowUp
import Standards
import Submissions

extension RoundReport {
    /// The forecast of the round from its position date.
    ///
    /// - Parameters:
    ///   - slips: How many days late plans are tried.
    ///   - agencies: The ids of the only agencies wanted; nil for all.
    package func forecast(slips: [Int] = RoundForecast.usualSlips, agencies: [String]? = nil) -> RoundForecast {
        RoundForecast(of: result, plan, timetable, slips: slips, agencies: agencies)
    }
}

/// A forecast for other programs.
package struct ForecastJSON: Sendable {
    private let forecast: RoundForecast
    private let report: RoundReport

    package init(_ forecast: RoundForecast, report: RoundReport) {
        self.forecast = forecast
        self.report = report
    }

    package var value: JSONValue {
        let round = report.result.round
        return [
            "round": [
                "id": .string(round.id), "title": .string(round.title), "board": .string(round.board),
                "marking": .string(round.marking), "constructed": .bool(round.isConstructed),
            ],
            "evidenceDate": .string(round.evidenceDate.isoText), "positionDate": day(forecast.start),
            "slips": .array(forecast.slips.map(JSONValue.int)), "agencies": .array(forecast.agencies.map(agency)),
        ]
    }

    private func day(_ date: CivilDate?) -> JSONValue { JSONValue(date?.isoText) }

    private func criterion(_ index: Int) -> JSONValue { .string(report.result.edition.criteria[index].id) }

    private func criteria(_ indexes: [Int]) -> JSONValue { .array(indexes.map(criterion)) }

    private func grade(_ index: Int?) -> JSONValue { JSONValue(index.map { report.result.rules.grades[$0].id }) }

    // MARK: Agencies

    private func agency(_ entry: RoundForecast.Agency) -> JSONValue {
        guard let result = report.result.agencies.first(where: { $0.agency.id.utf8.elementsEqual(entry.id.utf8) })
        else {
            return nil
        }
        let who: [JSONValue.Member] = [
            .init("id", .string(entry.id)), .init("name", .string(result.agency.name)),
            .init("state", .string(result.state.rawValue)), .init("constructed", .bool(result.isConstructed)),
            .init("grade", grade(result.heldGrade(by: report.result.rules))),
            .init("decided", JSONValue(result.standing?.basis.analysis?.decision?.grade)),
        ]
        switch entry.entry {
        case .nothingRead(let state):
            return .object(
                who + [
                    .init("forecast", nil), .init("why", .string(ForecastWording(report).absence(state))),
                ])
        case .forecast(let forecast):
            return .object(
                who + [.init("forecast", value(of: forecast, result.standing?.submission)), .init("why", nil)])
        }
    }

    private func value(of forecast: AgencyForecast, _ submission: Submission?) -> JSONValue {
        [
            "revision": .int(forecast.revision), "waitingRevision": JSONValue(forecast.waiting),
            "horizon": day(forecast.horizon),
            "ownPlan": course(forecast.own, forecast.ownReaches),
            "followUpPlan": course(forecast.followUp, forecast.followUpReaches),
            "review": forecast.review.map(review) ?? nil, "atReview": forecast.atReview.map(outcome) ?? nil,
            "expiring": forecast.expiring.map { expiring($0, submission) } ?? nil,
            "slips": .array(forecast.slips.map(slip)), "slack": forecast.slack.map(slack) ?? nil,
        ]
    }

    private func outcome(_ outcome: Decision.Outcome) -> JSONValue {
        switch outcome {
        case .graded(let index): ["grade": grade(index), "lowest": grade(index), "highest": grade(index)]
        case .provisional(let lowest, let highest):
            ["grade": nil, "lowest": grade(lowest), "highest": grade(highest)]
        case .notGradable: ["grade": nil, "lowest": nil, "highest": nil]
        }
    }

    // MARK: Over time

    private func course(_ course: ForecastCourse, _ reaches: [GradeReach]) -> JSONValue {
        [
            "landings": .array(
                course.landings.all.map { ["criterion": criterion($0.criterion), "day": day($0.day)] }),
            "points": .array(
                course.points.map { point in
                    [
                        "day": day(point.day), "outcome": outcome(point.outcome), "landed": criteria(point.landed),
                        "outOfDate": .int(point.lapsed.count), "moves": .array(point.moves.map(move)),
                    ]
                }),
            "grades": .array(reaches.map(reach)),
        ]
    }

    private func move(_ move: ForecastCourse.Move) -> JSONValue {
        ["criterion": criterion(move.criterion), "from": standing(move.from), "to": standing(move.to)]
    }

    /// A level, or null where there is no answer.
    private func standing(_ standing: CriterionStanding) -> JSONValue {
        if case .level(let level) = standing { .int(level.rawValue) } else { nil }
    }

    private func reach(_ reach: GradeReach) -> JSONValue {
        [
            "grade": grade(reach.grade), "firstDay": day(reach.day), "lostOn": day(reach.lostOn),
            "meeting": JSONValue(reach.meeting?.id), "meetingDate": day(reach.meeting?.date),
            "inTheWay": .array(reach.obstacles.map(obstacle)),
        ]
    }

    private func obstacle(_ obstacle: GradeReach.Obstacle) -> JSONValue {
        switch obstacle {
        case .limit(let rule, let standards):
            [
                "rule": .string(report.result.rules.limitingRules[rule].text.id),
                "standards": JSONValue(standards.map { report.result.edition.standards[$0].id }), "unanswered": [],
            ]
        case .unanswered(let indexes): ["rule": nil, "standards": [], "unanswered": criteria(indexes)]
        case .nothingRated: ["rule": nil, "standards": [], "unanswered": []]
        }
    }

    // MARK: The next look

    private func review(_ review: ReviewDay) -> JSONValue {
        let (kind, meeting): (String, Meeting?) =
            switch review {
            case .place(let meeting): ("place", meeting)
            case .deadline: ("deadline", nil)
            case .meeting(let meeting): ("meeting", meeting)
            }
        return [
            "kind": .string(kind), "meeting": JSONValue(meeting?.id), "day": day(review.day),
            "papers": day(review.papers),
        ]
    }

    private func expiring(_ expiring: ExpiringEvidence, _ submission: Submission?) -> JSONValue {
        [
            "before": outcome(expiring.before),
            "documents": .array(
                expiring.documents.map { document in
                    let titles = document.citations.map { index in
                        submission.map { $0.told($0.evidence[index].title) } ?? .heldOut
                    }
                    let isHeld = titles.contains(.heldOut)
                    return [
                        "title": isHeld ? nil : .string(titles[0].text), "held": .bool(isHeld),
                        "criteria": criteria(document.criteria), "lastDay": day(document.lastDay),
                        "alone": fall(document.alone),
                    ]
                }), "together": fall(expiring.together),
        ]
    }

    private func fall(_ fall: ExpiringEvidence.Fall) -> JSONValue {
        ["moves": .array(fall.moves.map(move)), "outcome": outcome(fall.outcome)]
    }

    private func slip(_ slip: Slip) -> JSONValue {
        [
            "days": .int(slip.days), "atReview": slip.atReview.map(outcome) ?? nil,
            "firstDays": .object(
                zip(report.result.rules.grades, slip.firstDays).map { .init($0.id, day($1)) }),
        ]
    }

    private func slack(_ slack: Slack) -> JSONValue {
        switch slack {
        case .noGrade: ["grade": nil, "days": nil, "any": false]
        case .days(let days, let index): ["grade": grade(index), "days": .int(days), "any": false]
        case .any(let index): ["grade": grade(index), "days": nil, "any": true]
        }
    }
}
