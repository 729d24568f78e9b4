import RecordReading

/// The shape of `urn:s11:decisions:1`, which `Standards/schemas/decisions-1.xsd` publishes.
///
/// The day and who decided may be left out here, so that a document nobody has filled in yet has the right form; it is refused all the same.
enum DecisionsVocabulary {
    static let shape = RecordShape(
        namespace: SubmissionVocabulary.decisions1.rawValue,
        root: ElementShape(
            "decisions", attributes: [.required("round"), .optional("on"), .optional("by")],
            children: [.oneOrMore(decision)]),
        kind: "list of decisions")

    private static let decision = ElementShape(
        "decision",
        attributes: [
            .required("agency"), .required("revision"), .optional("proposed"), .optional("grade"), .optional("on"),
            .optional("by"),
        ],
        text: .optional)
}
