import CivilCalendar
import HTMLMarkup

/// `forecast.html`, from its model only.
struct ForecastView {
    let model: ForecastModel
    let frame: PageFrame

    var document: HTMLDocument {
        frame.document(
            title: "Forecast", description: "The forecast of grades after \(model.title) of \(model.board).",
            isConstructed: model.isConstructed, masthead: masthead,
            sections: [assumptions, overview].compactMap { $0 } + model.agencies.map(section)
                + [limits, others].compactMap { $0 })
    }

    private var masthead: [HTMLNode] {
        [
            .p([.class("back")], .link(to: ReportPage.index.link(from: .forecast), "The round")),
            .p([.class("board")], "\(model.board)"), .h1("Forecast"),
            .p(
                [.class("lede")],
                "What re-assessments from \(.day(model.positionDate)) on would find, if what is planned after \(model.title) lands on its days."
            ),
        ]
    }

    private var assumptions: PageSection {
        PageSection(
            "assumptions", "How to read this", .ul(ForecastWording.assumptions.map { .li("\($0)") }),
            .p(
                "Each agency's own plan is its return's actions with an owner and a date; the follow-up plan closes every gap by the day the follow-up rules set. The \(.link(to: ReportPage.timetable.link(from: .forecast), "work plan")) says what is due when."
            ))
    }

    /// One row for each agency: what to look at first.
    private var overview: PageSection? {
        guard model.agencies.count > 1 else { return nil }
        let rows = model.agencies.map { agency -> [HTMLNode] in
            let turn = agency.nextTurn.map { row -> HTMLNode in
                .fragment([.outcome(row.outcome), .span([.class("aside")], "from \(.day(row.day))")])
            }
            return [
                .agency(agency.agency, from: .forecast), "\(agency.standing)",
                agency.rows.first.map { .outcome($0.outcome) } ?? "–",
                turn ?? "Stays up to \(.day(agency.horizon))",
            ]
        }
        return PageSection(
            "overview", "At a glance",
            PageTable(
                "Each agency's grade when the forecast begins, and when it first changes by its own plan",
                [
                    .init("Agency", "name"), .init("Grade held", "wide"),
                    .init("On \(model.positionDate.readable)", "words"), .init("Next change", "day"),
                ], rows: rows
            ).node)
    }

    private var limits: PageSection? {
        guard !model.limits.isEmpty else { return nil }
        return PageSection(
            "rules", "What the rules named here say",
            .dl([.class("facts")], model.limits.map { .div(.dt("\($0.id)"), .dd("\($0.message)")) }))
    }

    private var others: PageSection? {
        guard !model.others.isEmpty else { return nil }
        return PageSection(
            "no-forecast", "No forecast",
            PageTable(
                "Agencies without a forecast, and why", [.init("Agency", "name"), .init("Why", "wide")],
                rows: model.others.map { [.agency($0.agency, from: .forecast), "\($0.why)"] }
            ).node)
    }

    // MARK: An agency

    private func section(_ agency: AgencyForecastModel) -> PageSection {
        let id = HTMLIdentifier("agency-\(agency.agency.id)")
        return PageSection(
            id, agency.agency.name,
            content: [
                .p(
                    [.class("verdict")], "\(agency.standing). ",
                    .link(
                        to: ReportPage.agency(agency.agency.id).link(from: .forecast),
                        "Results of \(.said(agency.agency.name))"),
                    agency.agency.isConstructed ? .constructed : .nothing),
                .each(agency.notes) { .p([.class("verdict")], "\($0)") },
                overTime(agency), reached(agency), evidence(agency), slips(agency),
            ])
    }

    private func overTime(_ agency: AgencyForecastModel) -> HTMLNode {
        .fragment([
            PageTable(
                "Grade of \(.said(agency.agency.name)) over time by its own plan, up to \(.day(agency.horizon))",
                [.init("From", "day"), .init("Grade", "day"), .init("What changes", "wide")],
                groups: [
                    .init(
                        heading: nil,
                        rows: agency.rows.map { row in
                            [.day(row.day), .outcome(row.outcome), .each(row.changes) { .p("\($0)") }]
                        })
                ], isDense: true
            ).node,
            agency.later.map { .p("\($0)") } ?? .nothing,
        ])
    }

    private func reached(_ agency: AgencyForecastModel) -> HTMLNode {
        func cell(_ reach: AgencyForecastModel.ShownReach) -> HTMLNode {
            .fragment([
                "\(ReasonWording.capitalised(reach.words))",
                reach.meeting.map { .span([.class("aside")], "\(ReasonWording.capitalised($0))") } ?? .nothing,
            ])
        }
        return .fragment([
            .h3("Earliest day of each grade"),
            PageTable(
                "The first day on which \(.said(agency.agency.name)) would have each grade or a better one",
                [.init("Grade", "day"), .init("By its own plan", "wide"), .init("By the follow-up plan", "wide")],
                rows: agency.reaches.map { [.mark($0.grade), cell($0.own), cell($0.followUp)] }
            ).node,
            .each(agency.obstacles) { .p("Still in the way of \(.strong("\($0.heading)")) at the end: \($0.words).") },
        ])
    }

    // MARK: The next look

    private func evidence(_ agency: AgencyForecastModel) -> HTMLNode {
        let table = PageTable(
            "Evidence of \(.said(agency.agency.name)) that goes out of date, and what falls if it alone does",
            [
                .init("Last day in date", "day"), .init("Evidence", "wide"), .init("Criteria", "short"),
                .init("What falls", "wide"),
            ],
            rows: agency.expiring.map { document in
                [.day(document.lastDay), .said(document.title), "\(document.criteria)", "\(document.alone)"]
            })
        return .fragment([
            .h3("Evidence that goes out of date"), .p("\(agency.review) \(agency.expiringWords ?? "")"),
            agency.expiring.isEmpty ? .nothing : table.node,
        ])
    }

    private func slips(_ agency: AgencyForecastModel) -> HTMLNode {
        guard agency.slack != nil || !agency.slips.isEmpty else { return .nothing }
        let then = agency.reviewDay.map { [PageTable.Column("On \($0.readable)", "day")] } ?? []
        let grades = agency.reaches.map { PageTable.Column("\($0.grade.label) from", "day") }
        let harmless = agency.harmlessSlips
        let areAllHarmless = harmless.count + 1 >= agency.slips.count
        let shown = areAllHarmless ? [] : agency.slips
        let rows = shown.map { slip -> [HTMLNode] in
            ["\(slip.label)"] + (agency.reviewDay == nil ? [] : [slip.atReview.map { .outcome($0) } ?? "–"])
                + slip.firstDays.map { $0.map { .day($0) } ?? "Never" }
        }
        return .fragment([
            .h3("If the plan slips"), agency.slack.map { .p("\($0)") } ?? .nothing,
            areAllHarmless ? ForecastWording.harmless(harmless).map { .p("\($0).") } ?? .nothing : .nothing,
            rows.isEmpty
                ? .nothing
                : PageTable(
                    "What becomes of \(.said(agency.agency.name)) if its whole plan is late",
                    [.init("Plan", "day")] + then + grades, groups: [.init(heading: nil, rows: rows)], isDense: true
                ).node,
        ])
    }
}

extension HTMLNode {
    /// What the rules make of a day: a grade by its letter and words, or the letters it can still turn out to be.
    static func outcome(_ outcome: ShownOutcome) -> HTMLNode {
        guard let marks = outcome.marks else { return "\(outcome.words)" }
        guard marks.isOpen else { return .mark(marks.lowest) }
        return .span(
            [.class("marked")], .openBox(marks.lowest, marks.highest), .span([.class("label")], "\(outcome.words)"))
    }
}
