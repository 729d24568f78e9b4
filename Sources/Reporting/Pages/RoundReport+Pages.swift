import Evaluation
import Submissions
import HTMLMarkup

extension RoundReport {
    /// The HTML pages of the report: `index.html`, `timetable.html`, `forecast.html`, and `agencies/<id>.html` for every invited agency in the round's order.
    ///
    /// Each page stands by itself: its one style sheet is in it, and it asks for nothing from anywhere. The same report gives
    /// the same bytes.
    package func pages() -> [ReportFile] {
        let frame = PageFrame(self)
        let index = ReportFile(
            name: ReportPage.index.path, bytes: IndexView(model: IndexModel(self), frame: frame).document.bytes)
        return [index, workPlanPage(isAlone: false), forecastPage(frame)]
            + result.agencies.map { agency in
                let view = AgencyView(model: AgencyModel(agency, in: self), frame: frame)
                return ReportFile(name: ReportPage.agency(agency.agency.id).path, bytes: view.document.bytes)
            }
    }

    private func forecastPage(_ frame: PageFrame) -> ReportFile {
        let view = ForecastView(model: ForecastModel(forecast(), self), frame: frame)
        return ReportFile(name: ReportPage.forecast.path, bytes: view.document.bytes)
    }

    /// `timetable.html`, alone or among the other pages of the report.
    func workPlanPage(isAlone: Bool) -> ReportFile {
        let view = WorkPlanView(model: WorkPlanModel(self), frame: PageFrame(self), isAlone: isAlone)
        return ReportFile(name: ReportPage.timetable.path, bytes: view.document.bytes)
    }
}
