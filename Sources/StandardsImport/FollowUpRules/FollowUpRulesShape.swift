import RecordReading

/// The vocabulary `urn:s11:follow-up-rules:1`, as in `Standards/schemas/follow-up-rules-1.xsd`.
enum FollowUpRulesShape {
    static let shape = RecordShape(namespace: "urn:s11:follow-up-rules:1", root: rules, kind: "set of follow-up rules")

    private static let rules = ElementShape(
        "follow-up-rules",
        attributes: [
            .required("id"), .required("title"), .required("in-force-from"), .required("grading-rules"),
            .required("calendar"),
        ],
        children: [.oneOrMore(priority), .any(agencyStep), .one(themeStep)])

    private static let priority = RuleShape.rule(
        "priority", attributes: [.required("label"), .required("letter")],
        parts: [
            .any(ElementShape("applies", attributes: patternNames.map { .optional($0) })),
            .any(ElementShape("deadline", attributes: [.required("step")] + due)),
        ])

    private static let agencyStep = RuleShape.rule(
        "agency-step", attributes: [.required("step"), .required("label"), .required("grade-at-most")] + due)

    private static let themeStep = RuleShape.rule("theme-step", attributes: due, hasCases: false)

    private static let due: [AttributeShape] = [.required("days"), .required("on-day-off")]

    /// What a pattern of gaps can ask for.
    static let patternNames = ["live-risk", "verdict-at-most", "grade-at-most"]
}
