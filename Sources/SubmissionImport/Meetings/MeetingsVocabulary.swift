import RecordReading

/// The shape of `urn:s11:meetings:1`, which `Standards/schemas/meetings-1.xsd` publishes.
enum MeetingsVocabulary {
    static let shape = RecordShape(
        namespace: SubmissionVocabulary.meetings1.rawValue,
        root: ElementShape(
            "meetings",
            attributes: [.required("board"), .optional("terms-for"), .optional("constructed")],
            children: [
                .optional(ElementShape("about", text: .required)),
                .any(ElementShape("term", attributes: [.required("name"), .required("from"), .required("to")])),
                .oneOrMore(meeting),
            ]),
        kind: "list of meetings")

    private static let meeting = ElementShape(
        "meeting",
        attributes: [
            .required("id"), .required("group"), .required("date"), .optional("places"), .optional("papers-days"),
        ],
        children: [
            .optional(ElementShape("added", attributes: settled, text: .required)),
            .optional(ElementShape("moved", attributes: [.required("from")] + settled, text: .required)),
            .optional(ElementShape("cancelled", attributes: settled, text: .required)),
        ])

    /// When and by which post something was settled.
    static let settled: [AttributeShape] = [.required("on"), .required("by")]
}
