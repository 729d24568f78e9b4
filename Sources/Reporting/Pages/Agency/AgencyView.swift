import HTMLMarkup

/// `agencies/<id>.html`, from its model only.
struct AgencyView {
    let model: AgencyModel
    let frame: PageFrame

    var page: ReportPage { .agency(model.id) }

    var document: HTMLDocument {
        frame.document(
            title: model.name, description: "\(model.name) in the audit round \(frame.round) of \(frame.board).",
            isConstructed: model.isConstructed, masthead: masthead, sections: sections)
    }

    private var sections: [PageSection] {
        let results =
            model.isAnalysed ? [revised, reasons, liveRisks, standards, gaps, uncovered, steps, strengths] : []
        return (results + [practice, hindrances, record, remarks]).compactMap { $0 }
    }

    /// The caption of a table, which says so itself where its rows are made up.
    func caption(_ text: String) -> HTMLNode {
        model.isConstructed ? "\(text). \(.constructed)" : "\(text)"
    }

    // MARK: - Who, and how it stands

    private var masthead: [HTMLNode] {
        [
            .nav(
                [.class("back"), .ariaLabel("Report")],
                .link(to: ReportPage.index.link(from: page), "All agencies of \(frame.round)")),
            model.isAnalysed
                ? .p(.link(to: ReportPage.feedback(model.id).link(from: page), "What the agency is told of its return"))
                : .nothing,
            .p([.class("board")], "\(frame.board)"), .h1(.said(model.name)), .dl([.class("facts", "who")], who),
            .gradePanel(model.grade),
        ]
    }

    private var who: [HTMLNode] {
        let partOf = model.partOf.map { fact("Part of", .said($0)) }
        return [
            fact("Type", "\(model.type)"), fact("Sector", "\(model.sector)"), partOf,
            fact("Asked for a return under", "\(model.duty)"), fact("Where it stands", "\(model.state)"),
        ].compactMap { $0 }
    }

    func fact(_ term: String, _ value: HTMLNode) -> HTMLNode { .div(.dt("\(term)"), .dd(value)) }

    // MARK: - In the agency's words, and on record

    private var practice: PageSection? {
        guard !model.goodPractice.isEmpty else { return nil }
        return PageSection(
            "good-practice", "Good practice offered",
            .ul(
                [.class("words")],
                model.goodPractice.map { practice in
                    .li(practice.criterion.map { "\(.strong("\($0)")): " } ?? .nothing, .said(practice.text))
                }))
    }

    private var hindrances: PageSection? {
        guard !model.hindrances.isEmpty else { return nil }
        return PageSection(
            "hindrances", "What hinders working with other agencies",
            .p("In the agency's own words."), .ul([.class("words")], model.hindrances.map { .li(.said($0)) }))
    }

    private var record: PageSection? {
        PageSection(
            "record", "On record",
            .dl(
                [.class("facts")],
                model.record.map { fact in
                    .div(.dt("\(fact.term)"), .each(fact.values) { .dd(.said($0)) })
                }))
    }

    private var remarks: PageSection? {
        guard !model.remarks.isEmpty else { return nil }
        return PageSection(
            "remarks", "Remarks on the return",
            .p("The return was accepted; these points are worth mending in the next one."),
            .diagnostics(model.remarks, showsFound: false))
    }
}
