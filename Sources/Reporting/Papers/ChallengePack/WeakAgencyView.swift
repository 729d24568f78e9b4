import HTMLMarkup

/// The sheet of one weak agency in the challenge pack.
struct WeakAgencyView {
    let model: WeakAgency

    var section: PageSection {
        PageSection(
            "agency-\(model.agency.id)", model.agency.name,
            content: [
                model.agency.isConstructed ? .constructed : .nothing,
                .ul([.class("reasons-in")], model.why.map { .li("\($0)") }), .gradePanel(model.grade), limits, lines,
                refused, optimism, figures, questions,
            ], startsSheet: true)
    }

    private func caption(_ text: String) -> HTMLNode {
        model.agency.isConstructed ? "\(text). \(.constructed)" : "\(text)"
    }

    private var limits: HTMLNode {
        guard !model.limits.isEmpty else {
            return .fragment([.h3("What holds the grade down"), .p("No limiting rule fired.")])
        }
        return .fragment([
            .h3("What holds the grade down"),
            PageTable(
                caption("The limiting rules that fired, with what they counted"),
                [.init("Rule", "short"), .init("What it says", "basis"), .init("What it counted", "wide")],
                rows: model.limits.map { limit in
                    [
                        .fragment([
                            "\(limit.rule)",
                            .span([.class("aside")], limit.decides ? "decides" : "would allow better"),
                        ]), "\(limit.message)", .each(limit.counted) { .p("\($0)") },
                    ]
                }
            ).node,
        ])
    }

    private var lines: HTMLNode {
        guard !model.lines.isEmpty else {
            return .fragment([.h3("The weakest lines"), .p("No criterion falls short.")])
        }
        let more =
            model.moreLines == 0
            ? "" : " \(Counted.things(model.moreLines, "more criterion falls", "more criteria fall")) short."
        return .fragment([
            .h3("The weakest lines"),
            .p(
                "Lowest level first; of the same level the criteria that can be live risks, then core criteria, then those rated furthest above.\(more)"
            ),
            PageTable(
                caption("The weakest criteria: the agency's own rating beside where each was found to stand"),
                [
                    .init("Criterion", "name"), .init("Own rating", "short"), .init("Found", "short"),
                    .init("Why", "wide"),
                ], rows: model.lines.map(cells)
            ).node,
        ])
    }

    private func cells(_ line: WeakLine) -> [HTMLNode] {
        let row = line.row
        return [
            .fragment([
                .span([.class("number")], "\(row.id)"), " \(row.title)",
                line.isLiveRisk ? .fragment([" ", .span([.class("alert")], "Live risk")]) : .nothing,
                row.isCore ? .span([.class("aside")], "core") : .nothing,
            ]), .rating(row.own), .rating(row.standing),
            .fragment([
                "\(row.why)",
                row.readersReason.map {
                    .span([.class("aside")], "Readers: ", .said(ReasonWording.sentenceEnd($0)))
                } ?? .nothing,
            ]),
        ]
    }

    private var refused: HTMLNode {
        guard !model.refused.isEmpty || model.moreRefused > 0 else { return .nothing }
        return .fragment([
            .h3("Evidence that was not accepted"),
            model.refused.isEmpty
                ? .nothing
                : .fragment([
                    .p("For the criteria that fall short:"),
                    .ul(
                        model.refused.map { item in
                            .li(.said(item.title), ", for \(item.criteria). ", .said(item.why))
                        }),
                ]),
            model.moreRefused == 0
                ? .nothing
                : .p(
                    [.class("aside")],
                    "\(Counted.things(model.moreRefused, "document was", "documents were")) not accepted for criteria that do not fall short."
                ),
        ])
    }

    private var optimism: HTMLNode {
        let optimism = model.optimism
        guard !optimism.standards.isEmpty || optimism.wholeReturn != nil else { return .nothing }
        return .fragment([
            .h3("Rated higher than it was found"), optimism.wholeReturn.map { .p(.strong("\($0)")) } ?? .nothing,
            optimism.standards.isEmpty
                ? .nothing
                : PageTable(
                    caption("Standards that the agency rated above what was found, or claimed in full"),
                    [
                        .init("Standard", "name"), .init("Own verdict", "short"), .init("Found", "short"),
                        .init("What was claimed", "wide"),
                    ],
                    rows: optimism.standards.map { row in
                        [
                            "\(row.standard)", row.own.map { .mark($0) } ?? "None", .verdict(row.found), "\(row.words)",
                        ]
                    }
                ).node,
        ])
    }

    private var figures: HTMLNode {
        guard !model.figures.isEmpty else { return .nothing }
        return .fragment([
            .h3("What surveys and case audits say"), .ul(model.figures.map { .li(.said($0)) }),
        ])
    }

    private var questions: HTMLNode {
        guard !model.questions.isEmpty else { return .nothing }
        return .fragment([
            .h3("Questions to ask"),
            .p("From the audit tool, one for each of the weakest lines, at most \(WeakAgency.mostQuestions)."),
            .ol(
                [.class("questions")],
                model.questions.map { question in
                    .li(
                        .p([.class("asked")], "\(question.text)"), .p([.class("aside")], "\(question.criterion)"),
                        .dl(
                            [.class("write")], room("Answer", lines: 2), room("What is promised", lines: 1),
                            room("By which post", lines: 1), room("By when", lines: 1)))
                }),
        ])
    }

    /// Room to write on paper; on a screen only what is to be written.
    private func room(_ term: String, lines: Int) -> HTMLNode {
        .div(
            .dt("\(term)"),
            .dd((0..<lines).map { _ in .span([.class("ruled")], .nothing) }))
    }
}

extension HTMLNode {
    /// A level, or the words that stand in its place.
    static func rating(_ rating: CriterionRow.Rating) -> HTMLNode {
        switch rating {
        case .level(let mark): .mark(mark)
        case .words(let words): "\(words)"
        }
    }

    /// The verdict on a standard with its words, for where no legend stands by.
    static func verdict(_ cell: StandardsGrid.Cell) -> HTMLNode {
        switch cell {
        case .verdict(let mark): .mark(mark)
        case .open(let lowest, let highest):
            .span(
                [.class("marked")], .openBox(lowest, highest),
                .span([.class("label")], "\(ReasonWording.capitalised(Mark.openWords(lowest, highest)))"))
        case .notRated: "Not rated"
        }
    }
}
