import Evaluation
import FollowUp
import Reporting
import Standards
import Submissions
import Testing

@Suite struct ForecastModelTests {
    private let report = SampleRound.report
    private var model: ForecastModel { ForecastModel(report.forecast(), report) }

    @Test func `every invited agency has a forecast or a reason why it has none`() {
        let decided = report.result.agencies.filter { $0.standing != nil }.map(\.agency.id)
        let others = report.result.agencies.filter { $0.standing == nil }.map(\.agency.id)
        #expect(model.agencies.map(\.agency.id) == decided)
        #expect(model.others.map(\.agency.id) == others)
        #expect(!others.isEmpty && model.others.allSatisfy { !$0.why.isEmpty })
    }

    @Test func `an incomplete return has a range over time and reaches no grade`() throws {
        let open = try #require(report.result.agencies.first { $0.state == .analysedWithoutGrade })
        guard case .provisional? = open.standing?.outcome else {
            Issue.record("the sample round has no incomplete return that was read")
            return
        }
        let shown = try #require(model.agencies.first { $0.agency.id == open.agency.id })
        #expect(shown.rows.first?.outcome.marks?.isOpen == true)
        #expect(shown.reaches.allSatisfy { $0.followUp.words == "not by what is planned" })
        #expect(shown.obstacles.contains { $0.words.hasPrefix("no answer to ") })
    }

    @Test func `a decided grade stands first, whatever the forecast says`() {
        for agency in report.result.agencies {
            guard let record = agency.standing?.basis.analysis?.decision,
                let grade = report.result.rules.grades.first(where: { $0.id == record.grade })
            else { continue }
            let shown = model.agencies.first { $0.agency.id == agency.agency.id }
            #expect(shown?.standing.hasPrefix("\(grade.label), decided on ") == true)
        }
    }

    @Test func `the index leads to the forecast, and the forecast to every agency`() {
        #expect(PageReading.text("index.html").contains("href=\"forecast.html\""))
        for agency in model.agencies {
            #expect(PageReading.text("forecast.html").contains("href=\"agencies/\(agency.agency.id).html\""))
        }
    }
}
