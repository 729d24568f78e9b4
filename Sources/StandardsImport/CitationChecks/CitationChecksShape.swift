import RecordReading

/// The vocabulary `urn:s11:citation-checks:1`, as in `Standards/schemas/citation-checks-1.xsd`.
enum CitationChecksShape {
    static let shape = RecordShape(
        namespace: "urn:s11:citation-checks:1",
        root: ElementShape(
            "citation-checks", attributes: [.required("edition")], children: [.any(check)]),
        kind: "record of citation checks")

    private static let check = ElementShape(
        "check",
        attributes: [
            .required("citation"), .optional("document"), .required("place"), .optional("para"), .required("verified"),
            .required("on"), .required("basis"),
        ])
}
