import Evaluation
import FollowUp
import HTMLMarkup
import Submissions

extension RoundReport {
    /// `feedback/<id>.html`: what each agency whose return was read is told of it. Each page stands alone and names no other agency.
    ///
    /// - Parameter agency: Only this one, by id; nil for all.
    func feedbackPages(of agency: String?) -> [ReportFile] {
        let frame = PageFrame(self)
        let meant = agency.map { [result.agency($0)].compactMap { $0 } } ?? result.agencies
        let forecast = forecast(slips: [], agencies: agency.map { [$0] })
        let courses = Dictionary(
            forecast.agencies.compactMap { agency in
                if case .forecast(let course) = agency.entry { (agency.id, course) } else { nil }
            }
        ) { first, _ in first }
        return meant.compactMap { FeedbackModel($0, courses[$0.agency.id], in: self) }.map { model in
            ReportFile(
                name: ReportPage.feedback(model.id).path,
                bytes: FeedbackView(model: model, frame: frame).document.bytes)
        }
    }
}
