import CivilCalendar
import HTMLMarkup

/// `papers/annual-report.html`, from its model only.
///
/// It names the agencies decided at the lowest grade and those commended, and no others: this is what boards have printed of such audits, and the
/// counts say the rest. It links to no other file: it is handed out by itself.
struct AnnualReportView {
    let model: AnnualReport
    let frame: PageFrame

    var document: HTMLDocument {
        frame.document(
            title: "Annual report section", description: "\(model.title) in the annual report of \(model.board).",
            isConstructed: model.isConstructed, masthead: masthead, sections: model.parts.map(section) + [figures])
    }

    private var masthead: [HTMLNode] {
        [
            .p([.class("board")], .said(model.board)), .h1(.said(model.title)),
            .p(
                [.class("lede")],
                "What the audit found, for the board’s annual report. Position at \(.day(model.positionDate))."),
            model.isConstructed ? .constructedNotice : .nothing,
        ]
    }

    private func section(_ part: AnnualReport.Part) -> PageSection {
        PageSection(
            HTMLIdentifier(part.heading.split(separator: " ").joined(separator: "-").lowercased()), part.heading,
            .div([.class("prose")], part.paragraphs.map { .p(.paper($0)) }))
    }

    private var figures: PageSection {
        PageSection(
            "figures", "Figures behind this section",
            PageTable(
                "Every figure of the text, in its order",
                [.init("What was counted", "wide"), .init("Figure", "name")],
                groups: [.init(heading: nil, rows: model.figures.map { ["\($0.label)", "\($0.figure)"] })],
                isDense: true
            ).node)
    }
}
