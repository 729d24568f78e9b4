extension RoundReport {
    /// Every file of the report for one audience, but its manifest.
    package func files(for audience: Audience) -> [ReportFile] {
        switch audience {
        case .board:
            pages() + boardPapers() + [annualReportPage()].compactMap { $0 } + extractPages() + feedbackPages(of: nil)
                + letterPages(of: nil) + dataFiles() + feeds()
        case .agency(let id): feedbackPages(of: id) + letterPages(of: id) + feeds(of: id)
        case .everyone: [annualReportPage()].compactMap { $0 } + extractPages()
        }
    }

    /// The files that other programs read.
    private func dataFiles() -> [ReportFile] {
        [summaryFile(), decisionsFile(), gradesFile(), actionsFile(), timetableFile()]
    }
}
