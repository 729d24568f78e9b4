import RecordReading

/// The vocabulary `urn:s11:letter:1`, as in `Standards/schemas/letter-1.xsd`.
enum LetterShape {
    static let shape = RecordShape(namespace: "urn:s11:letter:1", root: letter, kind: "letter")

    private static let letter = ElementShape(
        "letter", attributes: [.required("id"), .required("title"), .required("in-force-from")],
        children: [
            .one(ElementShape("source", text: .required)), .one(ElementShape("subject", text: .required)),
            .anyOf(paragraph, choice, list),
        ])

    private static let paragraph = ElementShape("paragraph", attributes: [.optional("when")], text: .required)

    private static let choice = ElementShape(
        "choice", attributes: [.optional("when")],
        children: [.oneOrMore(ElementShape("alternative", attributes: [.optional("duty")], text: .required))])

    private static let list = ElementShape(
        "list", attributes: [.required("of"), .optional("when")],
        children: [.one(ElementShape("lead", text: .required)), .optional(ElementShape("none", text: .required))])
}
