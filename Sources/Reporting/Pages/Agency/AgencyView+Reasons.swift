import CivilCalendar
import HTMLMarkup

extension AgencyView {
    var revised: PageSection? {
        guard let revised = model.revised else { return nil }
        func row(_ name: String, _ side: RevisedReturn.Side) -> [HTMLNode] {
            [
                "\(name)", "\(side.revision)", side.received.map { .day($0) } ?? "not on record",
                side.signedOff.map { .said($0) } ?? "not on record",
            ]
        }
        return PageSection(
            "revised", "Revised return",
            .p("The grade rests on the earlier return. It stands until the revised one has been read."),
            PageTable(
                caption("The return that was graded and the one awaiting re-assessment"),
                [
                    .init("Return", "name"), .init("Revision", "short"), .init("Received", "day"),
                    .init("Signed off", "words"),
                ],
                rows: [row("Graded", revised.graded), row("Awaiting re-assessment", revised.awaiting)]
            ).node)
    }

    var reasons: PageSection? {
        guard let reasons = model.reasons else { return nil }
        return PageSection("why", heading, content: lead(reasons) + reasons.deciding.map(limit) + [others(reasons)])
    }

    private var heading: String {
        switch model.grade {
        case .held(let held) where held.difference == nil: "Why this grade"
        case .held: "Why the rules propose what they do"
        default: "Why there is no grade yet"
        }
    }

    private func lead(_ reasons: GradeReasons) -> [HTMLNode] {
        var lead: [HTMLNode] = []
        if case .open = model.grade, !reasons.unanswered.isEmpty {
            lead.append(.p("A grade needs an answer, or a level the readers give, to every criterion that applies."))
        } else if case .held(let held) = model.grade, held.difference == nil, reasons.deciding.isEmpty {
            lead.append(.p("No rule stands in the way of a better grade: every rated standard is met or better."))
        } else if reasons.deciding.isEmpty {
            lead.append(.p("\(reasons.outcome)."))
        } else {
            lead.append(.p("The rules make it \(.strong("\(reasons.outcome.lowercased())")). What holds it there:"))
        }
        if !reasons.unanswered.isEmpty {
            lead += [.p("Still to be answered:"), .ul(reasons.unanswered.map { .li("\($0)") })]
        }
        return lead
    }

    private func limit(_ limit: GradeReasons.Limit) -> HTMLNode {
        .div(
            [.class("limit")], .h3("\(limit.message)"),
            .p([.class("aside")], "Rule \(limit.rule). \(limit.counted.joined(separator: " "))"),
            .each(limit.standards) { cited in
                .fragment([
                    .p([.class("cited")], "\(ReasonWording.capitalised(cited.standard))"),
                    .ul(cited.facts.map { .li("\($0)") }),
                ])
            })
    }

    private func others(_ reasons: GradeReasons) -> HTMLNode {
        guard !reasons.others.isEmpty, !reasons.deciding.isEmpty else { return .nothing }
        let names = "\(reasons.others.count == 1 ? "Rule" : "Rules") \(Counted.list(reasons.others))"
        return .p([.class("aside")], "\(names) fired too, but would allow a better grade.")
    }

    var liveRisks: PageSection? {
        guard !model.liveRisks.isEmpty else {
            return PageSection("live-risks", "Live risks", .p(.strong("None "), "was found in this return."))
        }
        return PageSection(
            "live-risks", "Live risks",
            .p("Something that keeps children safe today is missing. These do not wait for a meeting."),
            PageTable(
                caption("Live risks, what stands in for each, and the first response"),
                [.init("What is missing", "name"), .init("What stands in", "wide"), .init("First response", "day")],
                rows: model.liveRisks.map { ["\($0.criterion)", .standIn($0.standsIn), .due($0.response)] }
            ).node)
    }
}
