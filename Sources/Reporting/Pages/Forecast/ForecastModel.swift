package import CivilCalendar
package import FollowUp
import Evaluation
import Standards
import Submissions

/// What the forecast of a round shows.
package struct ForecastModel: Sendable, Hashable {
    package let board: String
    package let title: String
    package let positionDate: CivilDate
    package let isConstructed: Bool
    /// The id of the grading rules.
    package let rules: String
    /// The agencies whose return was decided on, in the round's order.
    package let agencies: [AgencyForecastModel]
    /// The others, each with why it has no forecast.
    package let others: [Other]

    /// The limiting rules that stand in somebody's way.
    package let limits: [Limit]

    /// A limiting rule with what it says.
    package struct Limit: Sendable, Hashable {
        package let id: String
        package let message: String
    }

    /// An agency without a forecast.
    package struct Other: Sendable, Hashable {
        package let agency: AgencyName
        package let why: String
    }

    package init(_ forecast: RoundForecast, _ report: RoundReport) {
        let round = report.result.round
        board = round.board
        title = round.title
        positionDate = forecast.start
        isConstructed = round.isConstructed || report.result.agencies.contains(where: \.isConstructed)
        rules = report.result.rules.id
        let wording = ForecastWording(report)
        let results = Dictionary(report.result.agencies.map { (Array($0.agency.id.utf8), $0) }) { first, _ in first }
        var agencies: [AgencyForecastModel] = []
        var others: [Other] = []
        for entry in forecast.agencies {
            guard let result = results[Array(entry.id.utf8)] else { continue }
            switch entry.entry {
            case .forecast(let forecast):
                agencies.append(AgencyForecastModel(forecast, result, report, wording))
            case .nothingRead(let state): others.append(Other(agency: AgencyName(result), why: wording.absence(state)))
            }
        }
        self.agencies = agencies
        let cited = Set(agencies.flatMap { $0.obstacles.flatMap(\.rules) })
        limits = cited.sorted().map { index in
            let text = report.result.rules.limitingRules[index].text
            return Limit(id: text.id, message: text.message)
        }
        self.others = others
    }
}

/// What the rules make of a day, as it is shown.
package struct ShownOutcome: Sendable, Hashable {
    package let words: String
    /// The worst and the best it can be, the same twice for a grade; nil where nothing can be rated.
    package let marks: Marks?

    /// The two ends of what an outcome can be.
    package struct Marks: Sendable, Hashable {
        package let lowest: Mark
        package let highest: Mark
        package let isOpen: Bool
    }

    init(_ outcome: Decision.Outcome, _ report: RoundReport) {
        let rules = report.result.rules
        words = report.wording.name(of: outcome)
        switch outcome {
        case .graded(let grade):
            marks = Marks(lowest: rules.mark(ofGrade: grade), highest: rules.mark(ofGrade: grade), isOpen: false)
        case .provisional(let lowest, let highest):
            marks = Marks(lowest: rules.mark(ofGrade: lowest), highest: rules.mark(ofGrade: highest), isOpen: true)
        case .notGradable: marks = nil
        }
    }
}
