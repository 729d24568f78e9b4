import Evaluation
import HTMLMarkup
import Submissions

extension RoundReport {
    /// The papers of a board's meeting: the board paper with its open decisions, and the challenge pack.
    func boardPapers() -> [ReportFile] { [boardPaperPage(), challengePackPage()].compactMap { $0 } }

    func boardPaperPage() -> ReportFile? {
        let view = BoardPaperView(model: BoardPaper(self), frame: PageFrame(self))
        return ReportFile(name: ReportPage.boardPaper.path, bytes: view.document.bytes)
    }

    /// `papers/annual-report.html`: the round's part of the board's annual report.
    func annualReportPage() -> ReportFile? {
        let view = AnnualReportView(model: AnnualReport(self), frame: PageFrame(self))
        return ReportFile(name: ReportPage.annualReport.path, bytes: view.document.bytes)
    }

    /// `extracts/<id>.html`: some agencies for an audience of their own.
    func extractPages() -> [ReportFile] {
        result.round.papers.extracts.map { extract in
            let view = ExtractView(model: ExtractPaper(extract, in: self), frame: PageFrame(self))
            return ReportFile(name: ReportPage.extract(extract.id).path, bytes: view.document.bytes)
        }
    }
}
