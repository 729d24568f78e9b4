import RecordReading

/// The shape of `urn:s11:figures:1`, which `Standards/schemas/figures-1.xsd` publishes.
enum FiguresVocabulary {
    static let shape = RecordShape(
        namespace: SubmissionVocabulary.figures1.rawValue,
        root: ElementShape(
            "figures", attributes: [.required("round"), .optional("constructed")], children: [.oneOrMore(figure)]),
        kind: "list of figures")

    private static let figure = ElementShape(
        "figure",
        attributes: [
            .required("kind"), .optional("agency"), .required("standard"), .required("count"), .required("of"),
            .required("date"),
        ],
        text: .required)
}
