import CivilCalendar
import HTMLMarkup

/// `papers/challenge-pack.html`, from its model only. It links to no other file: it is handed to those who ask.
struct ChallengePackView {
    let model: ChallengePackModel
    let frame: PageFrame

    var document: HTMLDocument {
        frame.document(
            title: "Challenge pack", description: "What to ask after the audit round \(model.title) of \(model.board).",
            isConstructed: model.isConstructed, masthead: masthead,
            sections: [who] + model.weak.map { WeakAgencyView(model: $0).section } + [tests, grid])
    }

    private var masthead: [HTMLNode] {
        [
            .p([.class("board")], "\(model.board)"), .h1("Challenge pack"),
            .p(
                [.class("lede")],
                "Whose results in \(model.title) are weak, why, and what to ask them; and what to test first in every return. As it stood on \(.day(model.positionDate))."
            ),
        ]
    }

    // MARK: - Who and why

    private var who: PageSection {
        let rule: HTMLNode = .fragment([
            .p("An agency has a sheet of its own here when at least one of these holds:"),
            .ul(
                .li("its grade is \(model.worst), or the rules propose that;"),
                .li("a live risk stands in it: something that keeps children safe today is missing;"),
                .li("one of its standards is \(model.notMet).")),
        ])
        let read = "\(Counted.things(model.read, "return was", "returns were")) read by the audit group."
        let unread =
            model.unread.isEmpty
            ? HTMLNode.nothing
            : .p(
                "Nobody has read a return of these, so they are neither in nor out: ",
                .each(model.unread, separator: "; ") { .said($0.name) }, ".")
        guard !model.weak.isEmpty else {
            return PageSection(
                "who", "Who is in this pack",
                model.read == 0
                    ? .p("No return has been read yet, so who belongs here is not known.")
                    : .p(.strong("No agency. "), "\(read) None of these holds for any of them."),
                rule, unread)
        }
        return PageSection(
            "who", "Who is in this pack", .p("\(.strong("\(model.weak.count) of \(model.read)")). \(read)"), rule,
            PageTable(
                "The agencies in this pack, and why",
                [.init("Agency", "name"), .init("Grade", "words"), .init("Why it is in", "wide")],
                rows: model.weak.map { weak in
                    [
                        .unlinked(weak.agency), weak.grade.short, .each(weak.why) { .p("\($0)") },
                    ]
                }
            ).node, unread,
            .p(
                "Each sheet ends with questions from the audit tool, and with room for the answer and for what is promised: by which post, and by when."
            ))
    }

    // MARK: - Every agency

    private var tests: PageSection {
        let lead: [HTMLNode] = [
            .p("One or two of each agency's own ratings, those that are worth testing first. They are chosen by rule:"),
            .ul(
                .li(
                    "the rating that was least borne out: of those found to stand lower than rated, a live risk first, then a core criterion, then the one furthest off;"
                ),
                .li(
                    "the rating that the grade rests on with the least evidence: found as it was rated, but one level lower the rules would propose a lower grade. Where the grade rests on no single rating, the one with the least evidence."
                )),
        ]
        guard !model.tests.isEmpty else {
            return PageSection("test", "For every agency: what to test first", .p("No return has been read."))
        }
        let groups = model.tests.map { agency in
            PageTable.Group(
                heading: .unlinked(agency.agency),
                rows: agency.ratings.isEmpty
                    ? [["None stands out.", "–", "–", "–"]]
                    : agency.ratings.map { rating in
                        [
                            "\(rating.criterion)", .mark(rating.own), .mark(rating.found),
                            .fragment([
                                "\(rating.why)", .span([.class("aside")], "To ask: \(rating.question)"),
                            ]),
                        ]
                    })
        }
        return PageSection(
            "test", "For every agency: what to test first",
            content: lead + [
                PageTable(
                    "Self-ratings worth testing first, by agency",
                    [
                        .init("Criterion", "name"), .init("Own rating", "short"), .init("Found", "short"),
                        .init("Why this one", "wide"),
                    ], groups: groups
                ).node
            ], startsSheet: true)
    }

    private var grid: PageSection {
        PageSection(
            "grid", "All agencies and standards", content: [.standardsGrid(model.grid, id: "grid-picture")],
            startsSheet: true)
    }
}

extension HTMLNode {
    /// An agency's name without a link, for papers that are handed out alone.
    static func unlinked(_ agency: AgencyName) -> HTMLNode {
        .fragment([.said(agency.name), agency.isConstructed ? .constructed : .nothing])
    }
}

extension AgencyModel.GradePanel {
    /// The grade and on whose word, for a cell of a table.
    var short: HTMLNode {
        switch self {
        case .held(let held):
            .fragment([.mark(held.mark), .span([.class("aside")], held.isDecided ? "decided" : "proposed")])
        case .open: "No grade yet"
        case .unread(let words): "\(words)"
        }
    }
}
