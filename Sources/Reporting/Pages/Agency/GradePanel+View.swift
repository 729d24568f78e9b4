import HTMLMarkup

extension HTMLNode {
    /// The grade of an agency in its panel: on whose word it stands, or what stands in its place.
    static func gradePanel(_ grade: AgencyModel.GradePanel) -> HTMLNode {
        switch grade {
        case .unread(let words): .div([.class("panel", "unread")], .p("\(words)"))
        case .open(let words):
            .div([.class("panel")], .p([.class("grade")], "No grade yet"), .p("\(words)."))
        case .held(let held):
            .div(
                [.class("panel")], .p([.class("grade")], .span([.class("unseen")], "Grade: "), .mark(held.mark)),
                .p("\(ReasonWording.capitalised(held.footingWords))."), reason(held),
                held.difference.map { .p([.class("differs")], .strong("Not what the rules now propose. "), "\($0)") }
                    ?? .nothing)
        }
    }

    private static func reason(_ held: HeldGrade) -> HTMLNode {
        guard case .decided(_, _, let reason?) = held.footing else { return .nothing }
        return .p("Reason recorded: ", .said(ReasonWording.sentenceEnd(reason)))
    }
}
