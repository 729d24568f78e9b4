import RecordReading

/// The vocabulary `urn:s11:edition:1`, as in `Standards/schemas/edition-1.xsd`.
enum EditionShape {
    static let shape = RecordShape(namespace: "urn:s11:edition:1", root: edition, kind: "audit tool")

    private static let edition = ElementShape(
        "edition", attributes: [.required("id"), .required("title"), .required("from"), .required("to")],
        children: [
            .one(ElementShape("about", text: .required)), .oneOrMore(document), .oneOrMore(agencyType),
            .one(evidenceKinds), .oneOrMore(standard),
        ])

    static let document = ElementShape(
        "document",
        attributes: [.required("id"), .required("title"), .required("reference"), .required("published")])

    private static let agencyType = ElementShape(
        "agency-type",
        attributes: [.required("id"), .required("label"), .required("sector"), .optional("duty-basis")])

    private static let evidenceKinds = ElementShape(
        "evidence-kinds", attributes: [.required("most-criteria-per-item")],
        children: [
            .oneOrMore(
                ElementShape(
                    "evidence-kind",
                    attributes: [.required("id"), .required("label"), .required("shows"), .required("age-months")],
                    children: [.one(ElementShape("basis", text: .required))]))
        ])

    static let standard = ElementShape(
        "standard", attributes: [.required("id"), .required("title"), .required("short")],
        children: [.one(ElementShape("aim", text: .required)), .oneOrMore(citation), .oneOrMore(criterion)])

    static let criterion = ElementShape(
        "criterion",
        attributes: [
            .required("id"), .required("title"), .optional("core"), .optional("live-risk"), .optional("applies-to"),
            .required("evidence"),
        ],
        children: [
            .one(ElementShape("wording", text: .required)),
            .oneOrMore(ElementShape("level", attributes: [.required("value")], text: .required)),
            .one(ElementShape("mend", text: .required)), .one(ElementShape("question", text: .required)),
            .oneOrMore(citation),
        ])

    private static let citation = ElementShape(
        "citation",
        attributes: [.optional("document"), .required("place"), .optional("para"), .optional("basis")])
}
