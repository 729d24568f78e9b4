import Evaluation
import HTMLMarkup
import Submissions

/// A paper of the report, as the index lists it.
package struct PaperLink: Sendable, Hashable {
    package let page: ReportPage
    package let name: String
    /// The audience it was named for by the board, in its words.
    package let audience: String?
    /// What it is for.
    package let use: String

    /// The papers of a round, those of the board first.
    static func all(of report: RoundReport) -> [PaperLink] {
        let papers = [
            PaperLink(.boardPaper, "Board paper", "findings, recommendations and the decisions asked for"),
            PaperLink(.challengePack, "Challenge pack", "questions to the agencies whose results are weak"),
            PaperLink(.timetable, "Work plan", "what is awaited, overdue and planned"),
            PaperLink(.forecast, "Forecast", "what re-assessments on the days to come would find"),
            PaperLink(.annualReport, "Annual report section", "the findings for everybody"),
        ]
        let extracts = report.result.round.papers.extracts.map {
            PaperLink(.extract($0.id), "Extract", "its agencies and no others", for: $0.audience)
        }
        return papers + extracts
            + (report.letters().isEmpty
                ? [] : [PaperLink(.letters, "Letters", "everything written to agencies, by day")])
    }

    private init(_ page: ReportPage, _ name: String, _ use: String, for audience: String? = nil) {
        self.page = page
        self.name = name
        self.use = use
        self.audience = audience
    }
}

extension IndexView {
    var papers: PageSection {
        PageSection(
            "papers", "Papers",
            .ul(
                model.papers.map { paper in
                    .li(
                        .link(to: paper.page.link(from: .index), "\(paper.name)"),
                        paper.audience.map { .fragment([" for ", .said($0)]) } ?? .nothing, ": \(paper.use)")
                }),
            .p([.class("aside")], "What each agency is told of its return is linked on its own page."))
    }
}
