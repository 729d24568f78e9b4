import RecordReading

/// The vocabulary `urn:s11:calendar:1`, as in `Standards/schemas/calendar-1.xsd`.
enum CalendarShape {
    static let shape = RecordShape(
        namespace: "urn:s11:calendar:1",
        root: ElementShape(
            "calendar", attributes: [.required("id"), .required("title"), .required("from"), .required("to")],
            children: [.anyOf(change("added"), change("removed"))]),
        kind: "calendar")

    private static func change(_ name: String) -> ElementShape {
        ElementShape(
            name, attributes: [.required("date"), .required("name")],
            children: [.one(ElementShape("source", text: .required))])
    }
}
