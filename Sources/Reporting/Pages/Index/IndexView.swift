import CivilCalendar
import HTMLMarkup

/// `index.html`, from its model only.
struct IndexView {
    let model: IndexModel
    let frame: PageFrame

    var document: HTMLDocument {
        frame.document(
            title: nil, description: "Results of the audit round \(model.title) of \(model.board).",
            isConstructed: model.isConstructed, masthead: masthead,
            sections: [
                refused, liveRisks, counts, papers, grades, bodies, grid, themes, figures, goodPractice, boardActions,
                dues,
                agencies,
            ].compactMap { $0 })
    }

    private var masthead: [HTMLNode] {
        [
            .p([.class("board")], "\(model.board)"), .h1("\(model.title)"),
            .p(
                [.class("lede")],
                "Returns were due on \(.day(model.due)). What is due is shown as it stood on \(.day(model.positionDate)). Audit tool: \(model.edition)."
            ),
            constructedNotice,
        ]
    }

    private var constructedNotice: HTMLNode {
        guard model.isConstructed else { return model.about.map { .p([.class("notice")], .said($0)) } ?? .nothing }
        let what: HTMLNode =
            model.constructed.isEmpty
            ? "The answers in this round were made up to show how the results read."
            : "Made up to show how the results read: \(.agencies(model.constructed, from: .index))."
        return .div(
            [.class("notice")], .p(.strong("Constructed example. "), what),
            model.about.map { .p(.said($0)) } ?? .nothing)
    }

    // MARK: - First what cannot wait

    private var refused: PageSection {
        let heading = model.refused.allSatisfy(\.isReturn) ? "Refused returns" : "Refused returns and analyses"
        guard !model.refused.isEmpty else { return PageSection("refused", heading, .p("No return was refused.")) }
        return PageSection(
            "refused", heading, .p("What was refused counts for nothing until it is mended and sent again."),
            .each(model.refused, refusedFile))
    }

    private func refusedFile(_ file: RefusedReturn) -> HTMLNode {
        let kind = file.isReturn ? "Return of " : "Readers' analysis of the return of "
        let more = file.more == 0 ? "" : "\(Counted.things(file.more, "more was", "more were")) found."
        return .article(
            [.class("refused")], .h3(.said(file.file)),
            file.agency.map { .p("\(kind)\(.agency($0, from: .index))") }
                ?? .p("Which agency it came from could not be read."),
            .p([.class("verdict")], "\(file.verdict)"), .diagnostics(file.shown, showsFound: true),
            more.isEmpty ? .nothing : .p("\(more)"))
    }

    private var liveRisks: PageSection {
        let rested = "Based on \(Counted.things(model.analysed, "return")) read by the audit group"
        let unread =
            model.unread == 0 ? "." : "; \(Counted.things(model.unread, "accepted return")) not yet read may hold more."
        guard !model.liveRisks.isEmpty else {
            return PageSection(
                "live-risks", "Live risks", .p(.strong("None. "), "No return read so far shows one. \(rested + unread)")
            )
        }
        let rows = model.liveRisks.map { row -> [HTMLNode] in
            [
                .agency(row.agency, from: .index), "\(row.risk.criterion)", .standIn(row.risk.standsIn),
                .due(row.risk.response),
            ]
        }
        return PageSection(
            "live-risks", "Live risks",
            .p("Something that keeps children safe today is missing. \(rested + unread)"),
            PageTable(
                "Live risks, what stands in for each, and when the agency first has to answer",
                [
                    .init("Agency", "name"), .init("What is missing", "words"), .init("What stands in", "wide"),
                    .init("First response", "day"),
                ], rows: rows
            ).node)
    }

    // MARK: - The round in figures

    private var counts: PageSection {
        PageSection(
            "counts", "The round in figures",
            .dl(
                [.class("counts")],
                model.counts.map { count in
                    .div(.dt("\(count.label)"), .dd(.strong("\(count.figure)"), " \(count.words)"))
                }))
    }

    private var agencies: PageSection {
        PageSection(
            "agencies", "Agency by agency",
            model.hasLetters
                ? .p(
                    "What was written to each is among the \(.link(to: ReportPage.letters.link(from: .index), "letters"))."
                )
                : .nothing,
            PageTable(
                "Every agency invited, with its place in the round",
                [.init("Agency", "name"), .init("Type", "words"), .init("Where it stands", "words")],
                rows: model.agencies.map { [.agency($0.agency, from: .index), "\($0.type)", "\($0.state)"] }
            ).node)
    }
}
