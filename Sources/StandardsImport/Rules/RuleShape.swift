import RecordReading

/// What all rules of both rule vocabularies are made of.
enum RuleShape {
    /// A rule: its sentence, where it comes from, its own parts, and the cases that show it at work.
    ///
    /// The message and the cases are optional here because their absence has words of its own; see ``RulePass``.
    static func rule(
        _ name: String, attributes: [AttributeShape] = [], parts: [ChildShape] = [], hasCases: Bool = true
    ) -> ElementShape {
        ElementShape(
            name, attributes: [.required("id")] + attributes,
            children: [
                .optional(ElementShape("message", text: .optional)),
                .one(ElementShape("source", text: .required)),
            ] + parts + (hasCases ? [.any(ruleCase)] : []))
    }

    private static let ruleCase = ElementShape(
        "case", attributes: [.required("edition")],
        children: [
            .optional(ElementShape("all", attributes: settings)),
            .any(ElementShape("answer", attributes: [.required("criterion")] + settings)),
            .one(ElementShape("step", attributes: [.required("criterion")] + settings)),
        ])

    /// What a case can set for an answer.
    static let settingNames = ["self", "evidence", "assessed", "planned", "safeguarded"]

    private static let settings = settingNames.map { AttributeShape.optional($0) }
}
