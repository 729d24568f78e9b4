import RecordReading

/// The vocabulary `urn:s11:grading-rules:1`, as in `Standards/schemas/grading-rules-1.xsd`.
enum GradingRulesShape {
    static let shape = RecordShape(namespace: "urn:s11:grading-rules:1", root: rules, kind: "set of grading rules")

    private static let rules = ElementShape(
        "grading-rules",
        attributes: [.required("id"), .required("title"), .required("in-force-from"), .required("edition")],
        children: [
            .one(levels), .one(gate), .one(verdicts), .one(grades), .oneOrMore(limitingRule), .one(theme),
        ])

    private static let levels = ElementShape(
        "levels", attributes: [.required("gap-below")],
        children: [
            .oneOrMore(ElementShape("level", attributes: [.required("value"), .required("label")]))
        ])

    private static let gate = ElementShape(
        "evidence-gate",
        children: [
            .oneOrMore(RuleShape.rule("gate", attributes: [.required("opens"), .required("needs")]))
        ])

    private static let verdicts = ElementShape(
        "verdicts", attributes: [.required("met")],
        children: [
            .oneOrMore(
                ElementShape(
                    "verdict", attributes: [.required("id"), .required("label"), .required("letter")],
                    children: [
                        .any(
                            RuleShape.rule(
                                "requirement",
                                attributes: [.required("scope"), .required("level"), .required("share")]))
                    ]))
        ])

    private static let grades = ElementShape(
        "grades",
        children: [
            .oneOrMore(
                ElementShape("grade", attributes: [.required("id"), .required("label"), .required("letter")]))
        ])

    private static let limitingRule = RuleShape.rule(
        "limiting-rule", attributes: [.required("cap")],
        parts: [
            .oneOrMore(
                ElementShape("count", attributes: (patternNames + comparisonNames).map { .optional($0) }))
        ])

    private static let theme = ElementShape(
        "theme", attributes: [.required("at-least"), .required("share")],
        children: [.one(ElementShape("source", text: .required))])

    /// Which standards a count counts.
    static let patternNames = ["verdict-at-most", "verdict-at-least", "declared", "planned", "evidenced", "live-risk"]

    /// What it is compared with; exactly one.
    static let comparisonNames = ["at-least", "fewer-than", "more-than", "less-than"]
}
