import RecordReading

/// The shape of `urn:s11:partnership:1`, which `Standards/schemas/partnership-1.xsd` publishes.
enum PartnershipVocabulary {
    static let shape = RecordShape(
        namespace: SubmissionVocabulary.partnership1.rawValue,
        root: ElementShape(
            "partnership",
            attributes: [
                .required("id"), .required("title"), .required("marking"), .required("position-date"),
                .optional("constructed"),
            ],
            children: [
                .optional(ElementShape("about", text: .required)),
                .oneOrMore(ElementShape("round", attributes: [.required("id"), .optional("short")])),
                .oneOrMore(agency),
            ]),
        kind: "partnership")

    private static let agency = ElementShape(
        "agency", attributes: [.required("id"), .required("answers-in")],
        children: [.oneOrMore(ElementShape("also-in", attributes: [.required("round")]))])
}
