import CivilCalendar
import HTMLMarkup

/// `feedback/<id>.html`, from its model only. It links to no other file: it is handed to the agency alone.
struct FeedbackView {
    let model: FeedbackModel
    let frame: PageFrame

    var document: HTMLDocument {
        frame.document(
            title: "Feedback to \(model.name)",
            description: "Feedback to \(model.name) on its return to \(frame.round) of \(frame.board).",
            isConstructed: model.isConstructed, masthead: masthead,
            sections: [
                liveRisks, why, reply, strengths, comparison, gaps, next, due, offers,
            ].compactMap { $0 })
    }

    /// The caption of a table, which says so itself where its rows are made up.
    func caption(_ text: String) -> HTMLNode {
        model.isConstructed ? "\(text). \(.constructed)" : "\(text)"
    }

    // MARK: - To whom, and how it stands

    private var masthead: [HTMLNode] {
        [
            .p([.class("board")], "\(frame.board)"), .h1("Feedback on your return"),
            .p([.class("addressee")], "To ", .said(model.name)),
            .p(
                [.class("lede")],
                "What the audit group found in your return to \(frame.round), what it asks of you, and by when."),
            .p(
                "Revision \(model.read.revision) was read on \(.day(model.read.on)) by \(.said(Counted.list(model.read.readers))). Dates are shown as they stood on \(.day(model.positionDate))."
            ),
            model.read.waiting.map {
                .p(
                    [.class("notice")],
                    "Your revised return, revision \($0), has not been read yet. What follows is on revision \(model.read.revision), and stands until the revised one has been read."
                )
            } ?? .nothing, .gradePanel(model.grade),
        ]
    }

    private var liveRisks: PageSection? {
        guard !model.liveRisks.isEmpty else { return nil }
        return PageSection(
            "live-risks", "What cannot wait",
            .p("Something that keeps children safe today is missing. This does not wait for a meeting."),
            PageTable(
                caption("Live risks, what stands in for each, and your first response"),
                [.init("What is missing", "name"), .init("What stands in", "wide"), .init("First response", "day")],
                rows: model.liveRisks.map { ["\($0.criterion)", .standIn($0.standsIn), .due($0.response)] }
            ).node)
    }

    private var why: PageSection {
        PageSection("why", model.grade.reasonsHeading, content: HTMLNode.reasons(model.reasons, for: model.grade))
    }

    // MARK: - What goes back and forth

    private var reply: PageSection {
        let right: HTMLNode =
            switch (model.reply.by, model.reply.hasPassed) {
            case (let day, let hasPassed) where model.reply.decidedOn != nil:
                .fragment([
                    "The grade was decided on ", .day(model.reply.decidedOn ?? model.positionDate), ". ",
                    day.map { day -> HTMLNode in
                        hasPassed
                            ? "Facts could be questioned until \(.day(day))."
                            : "Facts can still be questioned until \(.strong(.day(day)))."
                    } ?? "Facts can still be questioned at any time.",
                ])
            case (nil, _):
                "You can say what is factually wrong in this feedback before the Board sees it. The Board has not set a day yet."
            case (let day?, false):
                "You can say what is factually wrong in this feedback before the Board sees it. Please answer by \(.strong(.day(day)))."
            case (let day?, true):
                "You could say what is factually wrong in this feedback before the Board saw it. That was until \(.day(day))."
            }
        return PageSection(
            "reply", "Check the facts", .p(right),
            .p(
                "Facts are, for example, a document that was sent and not seen, a date that is wrong, or a criterion that does not apply to you. Say which criterion it is about and where it can be seen."
            ),
            model.reply.office.map { office in
                .dl(
                    [.class("facts")], .div(.dt("Answers go to"), .dd(.said(office.post))),
                    .div(.dt("Address"), .dd(.said(office.address))))
            } ?? .p("The Board has not said yet where an answer goes."))
    }

    private var offers: PageSection? {
        guard !model.offers.isEmpty else { return nil }
        let forAll = model.offers.filter { $0.standard == nil }
        let forGaps = model.offers.filter { $0.standard != nil }
        return PageSection(
            "offers", "What the Board offers you",
            forAll.isEmpty ? .nothing : .ul([.class("words")], forAll.map { .li(.said($0.text)) }),
            forGaps.isEmpty
                ? .nothing
                : .fragment([
                    .p("For the standards in which you have gaps:"),
                    .ul(
                        [.class("words")],
                        forGaps.map { offer in
                            .li(
                                .strong("\(ReasonWording.capitalised(offer.standard ?? ""))"), ": ", .said(offer.text))
                        }),
                ]))
    }

    private var strengths: PageSection {
        let strengths = model.strengths
        guard !strengths.best.isEmpty || !strengths.sentences.isEmpty || !strengths.practice.isEmpty else {
            return PageSection("strengths", "What you do well", .p("No standard has the best verdict yet."))
        }
        return PageSection(
            "strengths", "What you do well",
            strengths.best.isEmpty
                ? .nothing
                : .fragment([
                    .p("These standards have the best verdict there is:"), .ul(strengths.best.map { .li("\($0)") }),
                ]), .each(strengths.sentences) { .p("\($0)") },
            strengths.practice.isEmpty
                ? .nothing
                : .fragment([
                    .p("You offered to share this with others. Thank you."),
                    .ul(
                        [.class("words")],
                        strengths.practice.map { practice in
                            .li(
                                practice.criterion.map { "\(.strong("\($0)")): " } ?? .nothing, .said(practice.text))
                        }),
                ]))
    }
}
