import RecordReading

/// The vocabulary `urn:s11:supplement:1`, as in `Standards/schemas/supplement-1.xsd`.
enum SupplementShape {
    static let shape = RecordShape(namespace: "urn:s11:supplement:1", root: supplement, kind: "local supplement")

    private static let supplement = ElementShape(
        "supplement",
        attributes: [.required("id"), .required("title"), .required("extends"), .required("extends-hash")],
        children: [
            .one(ElementShape("about", text: .required)), .any(EditionShape.document), .any(criteria),
            .any(EditionShape.standard),
        ])

    /// Criteria added to a standard the edition has already.
    private static let criteria = ElementShape(
        "criteria", attributes: [.required("standard")], children: [.oneOrMore(EditionShape.criterion)])
}
