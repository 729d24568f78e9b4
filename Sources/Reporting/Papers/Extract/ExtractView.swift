import CivilCalendar
import HTMLMarkup

/// `extracts/<id>.html`, from its model only. It links to no other file: it is handed out by itself.
struct ExtractView {
    let model: ExtractPaper
    let frame: PageFrame

    var document: HTMLDocument {
        frame.document(
            title: "Extract for \(model.audience)", description: "Extract from \(model.title) of \(model.board).",
            isConstructed: model.isConstructed, masthead: masthead,
            sections: model.agencies.enumerated().map(section) + [counts].compactMap { $0 })
    }

    private var masthead: [HTMLNode] {
        [
            .p([.class("board")], .said(model.board)), .h1(.said(model.title)),
            .dl(
                [.class("facts", "title-block")], .div(.dt("Extract for"), .dd(.said(model.audience))),
                .div(.dt("Shows"), .dd("\(shows)")), .div(.dt("Position at"), .dd(.day(model.positionDate)))),
            model.isConstructed ? .constructedNotice : .nothing,
            model.agencies.isEmpty
                ? .p("None of the agencies this extract is about is invited in this round.") : .nothing,
        ]
    }

    private var shows: String {
        "\(Counted.share(model.agencies.count, of: model.invited, "agency of the round", "agencies of the round"))"
    }

    // MARK: One agency

    private func section(_ place: Int, _ agency: ExtractAgency) -> PageSection {
        PageSection(
            "agency-\(place + 1)", agency.agency.name, isSaid: true,
            content: [
                agency.agency.isConstructed ? .p(.constructed) : .nothing, panel(agency), found(agency),
            ])
    }

    /// What was found and what is due, of an agency whose grade is decided.
    private func found(_ agency: ExtractAgency) -> HTMLNode {
        guard case .held = agency.standing else { return .nothing }
        return .fragment([
            .h3("Strengths"), strengths(agency), .h3("Gaps"), gaps(agency), .h3("What is due"), dues(agency),
        ])
    }

    private func panel(_ agency: ExtractAgency) -> HTMLNode {
        let revised: HTMLNode =
            agency.revised.map { revised in
                .p(
                    [.class("differs")], "A revised return ",
                    revised.on.map { "came in on \(.day($0))" } ?? "has come in",
                    " and waits to be read; it changes nothing until then.")
            } ?? .nothing
        let duty = HTMLNode.p([.class("aside")], "Asked on the footing of: \(agency.duty).")
        switch agency.standing {
        case .held(let mark, let day):
            return .div(
                [.class("panel")], .p([.class("grade")], .mark(mark)),
                .p("Decided on \(.day(day))."), revised, duty)
        case .undecided:
            return .div(
                [.class("panel", "unread")],
                .p("Not decided yet. What was found is not told before the grade is decided."), duty)
        case .unread(let words):
            return .div(
                [.class("panel", "unread")], .p("\(words)"), duty)
        }
    }

    private func strengths(_ agency: ExtractAgency) -> HTMLNode {
        guard !agency.strengths.isEmpty else { return .p("No standard has the best verdict.") }
        return .ul(agency.strengths.map { .li("Standard \($0)") })
    }

    private func gaps(_ agency: ExtractAgency) -> HTMLNode {
        guard !agency.gaps.isEmpty else { return .p("None was found.") }
        let rows = agency.gaps.map { gap -> [HTMLNode] in
            [
                .fragment([
                    "\(gap.criterion)",
                    gap.isLiveRisk ? .fragment([" ", .span([.class("alert")], "live risk")]) : .nothing,
                ]), .mark(gap.level), .mark(gap.priority), .day(gap.due),
            ]
        }
        return PageTable(
            agency.gaps.count == 1
                ? "1 gap, with the day by which the agency must show that it is closed"
                : "\(agency.gaps.count) gaps, gravest first, each with the day by which the agency must show that it is closed",
            [
                .init("Criterion", "wide"), .init("Level", "short"), .init("Priority", "short"),
                .init("Evidence due", "short"),
            ], groups: [.init(heading: nil, rows: rows)], isDense: true
        ).node
    }

    private func dues(_ agency: ExtractAgency) -> HTMLNode {
        guard !agency.hasLeft else { return .p("It has left the round: nothing more is asked of it.") }
        guard !agency.dues.isEmpty else { return .p("Nothing is due.") }
        let rows = agency.dues.map { due -> [HTMLNode] in
            [
                .fragment([
                    .span([.class("date")], .day(due.date)),
                    due.hasPassed && !due.isMet ? .span([.class("passed")], "passed") : .nothing,
                    due.isMet ? .span([.class("passed")], "in") : .nothing,
                ]), "\(due.what)",
            ]
        }
        return PageTable(
            "In calendar order", [.init("Date", "day"), .init("What", "wide")],
            groups: [.init(heading: nil, rows: rows)],
            isDense: true
        ).node
    }

    // MARK: The round

    private var counts: PageSection? {
        switch model.counts {
        case .allShown: return nil
        case .noneDecided:
            return PageSection("round", "The round as a whole", .p("No grade has been decided yet in this round."))
        case .withheld:
            return PageSection(
                "round", "The round as a whole",
                .div(
                    [.class("withheld")],
                    .p(
                        "The round’s counts are left out of this paper. Together with the agencies shown here they could tell the grade of another agency: counts are given only where every grade is held by none or by at least two of the others with a decided grade, and these do not all hold the same."
                    )))
        case .given(let rows):
            return PageSection(
                "round", "The round as a whole",
                .p("These counts are of every agency invited, those shown here among them."),
                PageTable(
                    "How many agencies hold each grade, best first",
                    [.init("Grade", "name"), .init("Agencies", "wide")],
                    rows: rows.map { [$0.grade.map { .mark($0) } ?? "No decided grade", "\($0.share)"] }
                ).node)
        }
    }
}
