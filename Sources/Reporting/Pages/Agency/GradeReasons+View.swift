import HTMLMarkup

extension AgencyModel.GradePanel {
    /// What stands over the reasons for it.
    var reasonsHeading: String {
        switch self {
        case .held(let held) where held.difference == nil: "Why this grade"
        case .held: "Why the rules propose what they do"
        case .open, .unread: "Why there is no grade yet"
        }
    }
}

extension HTMLNode {
    /// Why an agency has the grade it has, or none: the rules that decide, with the standards and facts they looked at.
    static func reasons(_ reasons: GradeReasons, for grade: AgencyModel.GradePanel) -> [HTMLNode] {
        lead(reasons, grade) + reasons.deciding.map(limit) + [others(reasons)]
    }

    private static func lead(_ reasons: GradeReasons, _ grade: AgencyModel.GradePanel) -> [HTMLNode] {
        var lead: [HTMLNode] = []
        if case .open = grade, !reasons.unanswered.isEmpty {
            lead.append(.p("A grade needs an answer, or a level the readers give, to every criterion that applies."))
        } else if case .held(let held) = grade, held.difference == nil, reasons.deciding.isEmpty {
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

    /// A limiting rule that fired, under a heading of its own.
    static func limit(_ limit: GradeReasons.Limit) -> HTMLNode {
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

    private static func others(_ reasons: GradeReasons) -> HTMLNode {
        guard !reasons.others.isEmpty, !reasons.deciding.isEmpty else { return .nothing }
        let names = "\(reasons.others.count == 1 ? "Rule" : "Rules") \(Counted.list(reasons.others))"
        return .p([.class("aside")], "\(names) fired too, but would allow a better grade.")
    }
}
