import CivilCalendar
import HTMLMarkup

extension FeedbackView {
    // MARK: - Own rating and what was found

    var comparison: PageSection {
        let rows = model.comparison.map { row -> [HTMLNode] in
            [
                "\(row.standard)", row.own.map { .mark($0) } ?? "None", .verdict(row.found),
                .fragment(["\(row.difference)", .each(row.figures) { .span([.class("aside")], .said($0)) }]),
            ]
        }
        return PageSection(
            "compared", "How you rated yourself, and what was found",
            .p(
                "Your own verdict on a standard is the one your self-ratings make. What was found counts only what the readers accepted."
            ),
            .selfAssessed(
                model.picture, id: "compared-picture", title: "Your own verdicts and those found, by standard"),
            PageTable(
                caption("The same in words"),
                [
                    .init("Standard", "name"), .init("Your own verdict", "words"), .init("What was found", "words"),
                    .init("How they differ", "wide"),
                ], rows: rows
            ).node)
    }

    // MARK: - Gaps

    var gaps: PageSection {
        guard !model.gaps.isEmpty else {
            return PageSection("gaps", "Your gaps and what closes them", .p("No criterion falls short."))
        }
        let table = PageTable(
            caption("Each gap, why it is one, and what closes it"),
            [
                .init("Gap", "name"), .init("Why it stands there", "basis"), .init("What closes it", "wide"),
                .init("Who, and by when", "day"),
            ],
            groups: model.gaps.groups.map { group in
                PageTable.Group(
                    heading: .fragment([.mark(group.priority), .span([.class("aside")], "\(group.message)")]),
                    rows: group.gaps.map(cells))
            })
        return PageSection(
            "gaps", "Your gaps and what closes them", model.gaps.groups.isEmpty ? .nothing : table.node, excused)
    }

    private func cells(_ gap: FeedbackGaps.Gap) -> [HTMLNode] {
        let plan = gap.plan
        let planned =
            plan.isPlannedByAgency
            ? "In your own plan\(plan.agencyDate.map { ", for \($0.readable)" } ?? "")" : "Not in your own plan"
        return [
            .fragment([
                .span([.class("number")], "\(plan.id)"), " \(plan.title)",
                plan.isLiveRisk ? .fragment([" ", .span([.class("alert")], "Live risk")]) : .nothing,
                .span([.class("stands")], .mark(plan.level)),
            ]), why(gap.row),
            .fragment([
                "\(plan.mend)",
                .span([.class("aside")], "Level \(plan.targetLevel) looks like this: \(plan.target)"),
            ]),
            .fragment([
                .p(gap.post.map { .said($0) } ?? "Please name a post", .span([.class("aside")], "\(planned)")),
                .p("Evidence by ", .dueDate(plan.due), .dueBasis(plan.due)),
            ]),
        ]
    }

    private func why(_ row: CriterionRow) -> HTMLNode {
        .fragment([
            "\(row.why)",
            row.readersReason.map { reason in
                .span([.class("aside")], "Readers: ", .said(ReasonWording.sentenceEnd(reason)))
            } ?? .nothing,
            row.doubtful.isEmpty
                ? .nothing
                : .ul([.class("aside")], row.doubtful.map { .li(.said($0.title), ". \($0.why)") }),
        ])
    }

    private var excused: HTMLNode {
        guard !model.gaps.excused.isEmpty else { return .nothing }
        return .fragment([
            .h3("Gaps without an action of their own"),
            .ul(model.gaps.excused.map { .li("\(.strong("\($0.criterion)")): \($0.reason)") }),
        ])
    }

    // MARK: - The next grade

    var next: PageSection {
        switch model.next {
        case .best:
            return PageSection("next", "The next grade", .p("You hold the best grade there is."))
        case .unanswered(let criteria):
            return PageSection(
                "next", "What a grade would take", .p("A grade needs an answer to each of these:"),
                .ul(criteria.map { .li("\($0)") }))
        case .notRated:
            return PageSection(
                "next", "What a grade would take", .p("A grade needs at least one standard that can be rated."))
        case .proposed(let grade):
            return PageSection(
                "next", "What \(grade) would take",
                .p(
                    "The rules propose \(grade) or better already; the audit group decided otherwise. No change of your answers is needed for the rules."
                ))
        case .outOfReach(let grade):
            return PageSection(
                "next", "What \(grade) would take",
                .p("No change of single answers leads there by the rules. Please ask the Board's office."))
        case .changes(let changes): return self.changes(changes)
        }
    }

    private func changes(_ changes: NextGradePlan.Changes) -> PageSection {
        let count = changes.standards.count
        let differs = changes.proposed.map { proposed -> HTMLNode in
            .p(
                "The grade you hold was decided, and is not what the rules propose: they propose \(proposed). What follows is what it takes by the rules."
            )
        }
        let several =
            count == 1
            ? "Changes in this one standard are enough."
            : "Changes in these \(count) standards together are enough; in fewer standards no change is."
        return PageSection(
            "next", "What \(changes.grade) would take", differs ?? .nothing,
            .p(
                "For the rules to propose \(.strong("\(changes.grade)")), everything named here would have to be true. It is the smallest set there is. \(several)"
            ),
            .each(changes.standards) { standard in
                .div([.class("limit")], .h3("\(standard.name)"), .ul(standard.sentences.map { .li("\($0)") }))
            },
            .p(
                [.class("aside")],
                "Where several answers would do as well, the first is named. It is worked out for the day at which the age of evidence is measured: what goes out of date before you are looked at again has to be renewed. The rules propose a grade; the audit group decides it.\(changes.byFollowUp.map { " \($0)" } ?? "")"
            ))
    }

    // MARK: - Dates

    var due: PageSection {
        guard let dues = model.dues else {
            return PageSection("due", "What is due when", .p("Nothing is due from you."))
        }
        let picture = model.timeline.map { timeline -> HTMLNode in
            .fragment([
                .timelineKey(timeline.shapes),
                .timeline(timeline, id: "due-picture", title: "What is due from you, and when"),
                .p(
                    [.class("aside")],
                    timeline.position == nil
                        ? "Letters are those of the gap's priority. The table below says the same in words."
                        : "Letters are those of the gap's priority. The dashed line stands at \(.day(model.positionDate)). The table below says the same in words."
                ),
            ])
        }
        return PageSection(
            "due", "What is due when", picture ?? .nothing,
            PageTable(
                caption("What you have to send and by when, earliest first"),
                [.init("What", "wide"), .init("For", "short"), .init("Due", "day"), .init("Set by", "basis")],
                groups: [
                    .init(
                        heading: nil,
                        rows: dues.rows.map { row in
                            [
                                "\(row.what)", row.priority.map { .mark($0) } ?? "The grade", .dueDate(row.due),
                                .dueBasis(row.due),
                            ]
                        })
                ], isDense: true
            ).node)
    }
}
