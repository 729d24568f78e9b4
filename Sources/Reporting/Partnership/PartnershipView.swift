import CivilCalendar
import HTMLMarkup

/// `index.html` of a partnership, from its model only.
struct PartnershipView {
    let model: PartnershipModel
    let frame: PageFrame
    /// The page of a board's report that links lead to.
    let boardPage: ReportPage

    var document: HTMLDocument {
        frame.document(
            title: nil, description: "What agencies that answer several boards have before them: \(model.title).",
            isConstructed: model.isConstructed, masthead: masthead, sections: [boards, agencies, conflicts])
    }

    private var masthead: [HTMLNode] {
        [
            .p([.class("board")], "\(Counted.list(model.boards.map(\.name)))"), .h1("\(model.title)"),
            .p(
                [.class("lede")],
                "Agencies that serve several of these boards answer once. Each board grades by its own audit tool and rules; an agency sends its return again on one day, and has a place at each board. As it stood on \(.day(model.positionDate))."
            ),
            notice,
        ]
    }

    private var notice: HTMLNode {
        guard model.isConstructed else { return model.about.map { .p([.class("notice")], .said($0)) } ?? .nothing }
        return .div(
            [.class("notice")], .p(.strong("Constructed example. "), "Some or all of the answers here were made up."),
            model.about.map { .p(.said($0)) } ?? .nothing)
    }

    private func link(toBoard folder: String, _ name: String) -> HTMLNode {
        .link(to: HTMLLink(file: "\(folder)/\(boardPage.path)"), "\(name)")
    }

    private var boards: PageSection {
        PageSection(
            "boards", "The boards",
            PageTable(
                "Each board with its round; its own report stands behind its name",
                [
                    .init("Board", "name"), .init("Round", "words"), .init("Audit tool", "words"),
                    .init("Places", "wide"),
                ],
                rows: model.boards.map { board in
                    [
                        link(toBoard: board.folder, board.name), "\(board.round)", "\(board.edition)",
                        board.keepsEveryDeadline ? "\(board.places)" : .strong("\(board.places)"),
                    ]
                }
            ).node)
    }

    private var agencies: PageSection {
        let groups = model.agencies.map { agency in
            PageTable.Group(
                heading: .fragment([
                    .said(agency.name), agency.isConstructed ? .constructed : .nothing,
                    .span([.class("aside")], "\(agency.resubmission ?? "No board asks it to send its return again.")"),
                ]),
                rows: agency.rows.map(row))
        }
        return PageSection(
            "agencies", "Agencies and their boards",
            PageTable(
                "What each board makes of each agency, and where it is re-assessed",
                [
                    .init("Board", "name"), .init("Grade", "short"), .init("Return due", "short"),
                    .init("Own day for sending again", "short"), .init("Re-assessed", "words"),
                ], groups: groups
            ).node)
    }

    private func row(_ row: PartnershipModel.Agency.Row) -> [HTMLNode] {
        let place: HTMLNode =
            row.lateness.map { lateness in
                .fragment([
                    row.meeting.map { .span([.class("date")], .day($0)) } ?? .nothing,
                    .span(
                        [.class("aside")],
                        "\(lateness)\(row.papers.map { "; papers by \($0.readable)" } ?? "")"),
                ])
            } ?? "–"
        return [
            .fragment([
                link(toBoard: row.folder, row.board),
                row.answersHere ? .span([.class("aside")], "the return was sent here") : .nothing,
            ]),
            .fragment([row.grade.map(HTMLNode.mark) ?? .nothing, .span([.class("aside")], "\(row.state)")]),
            .day(row.due), row.own.map { .day($0) } ?? "–", place,
        ]
    }

    private var conflicts: PageSection {
        let open = model.agencies.filter { !$0.conflicts.isEmpty }
        guard !open.isEmpty else {
            return PageSection("conflicts", "What the boards have to settle", .p("Nothing: the boards agree."))
        }
        return PageSection(
            "conflicts", "What the boards have to settle",
            .each(open) { agency in
                .fragment([.h3(.said(agency.name)), .ul(agency.conflicts.map { .li("\($0)") })])
            })
    }
}
