import CivilCalendar
import HTMLMarkup

extension BoardPaperView {
    var appendices: [PageSection] {
        [
            PageSection(
                "appendix-a", "Appendix A: standards grid", StandardsGridTable(grid: model.grid, page: nil).node),
            agencies, due, sources,
        ]
    }

    private var agencies: PageSection {
        guard !model.agencies.isEmpty else {
            return PageSection("appendix-b", "Appendix B: agency by agency", .p("No agency is invited."))
        }
        let rows = model.agencies.map { row -> [HTMLNode] in
            let decided: HTMLNode =
                switch (row.decided, row.decidedOn) {
                case (let label?, let day?):
                    .fragment([.said(label), .span([.class("aside")], .day(day))])
                default: row.proposed == nil ? "–" : "Not decided"
                }
            return [.agencyAlone(row.agency), "\(row.state)", "\(row.proposed ?? "–")", decided]
        }
        return PageSection(
            "appendix-b", "Appendix B: agency by agency",
            PageTable(
                "Every agency invited, with what the rules propose and what the audit group has decided. A dash stands where nobody has read a return.",
                [
                    .init("Agency", "name"), .init("Where it stands", "words"), .init("Proposed", "words"),
                    .init("Decided", "words"),
                ], rows: rows
            ).node)
    }

    private var due: PageSection {
        let late = [
            model.due.overdue == 0
                ? nil
                : "\(Counted.things(model.due.overdue, "thing is", "things are")) overdue: nothing, or not all of it, has come in.",
            model.due.passed == 0
                ? nil
                : "\(Counted.things(model.due.passed, "earlier day has", "earlier days have")) passed; no record is kept of what came in.",
        ].compactMap { $0 }
        let passed: HTMLNode = late.isEmpty ? .nothing : .p("\(late.joined(separator: " "))")
        guard !model.due.rows.isEmpty else {
            return PageSection(
                "appendix-c", "Appendix C: what is due", .p("Nothing is due by \(.day(model.due.until))."), passed)
        }
        let rows = model.due.rows.map { row -> [HTMLNode] in
            [
                .span([.class("date")], .day(row.date)), "\(row.what)",
                row.agency.map { .agencyAlone($0) } ?? "The board",
                row.rule.map { "Rule \($0)" } ?? "Meeting",
            ]
        }
        return PageSection(
            "appendix-c", "Appendix C: what is due", passed,
            PageTable(
                "What is due from \(.day(model.positionDate)) to \(.day(model.due.until))",
                [.init("Date", "short"), .init("What", "wide"), .init("From", "name"), .init("Set by", "short")],
                groups: [.init(heading: nil, rows: rows)], isDense: true
            ).node)
    }

    private var sources: PageSection {
        PageSection(
            "appendix-d", "Appendix D: what this paper was made from", .p(.paper(model.basis)),
            PageTable(
                "Sources, each by its id and the SHA-256 of its content",
                [.init("Source", "short"), .init("Title", "words"), .init("Id", "short"), .init("Content", "wide")],
                rows: model.sources.map { source in
                    [
                        "\(source.label)", "\(source.title)", .code("\(source.id)"),
                        .code([.class("hash")], "\(source.hash)"),
                    ]
                }
            ).node)
    }
}

extension HTMLNode {
    /// The agency's name without a link, for papers that are handed out by themselves.
    static func agencyAlone(_ agency: AgencyName) -> HTMLNode {
        .fragment([.said(agency.name), agency.isConstructed ? .constructed : .nothing])
    }
}
