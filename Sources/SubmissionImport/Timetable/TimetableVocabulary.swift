import RecordReading

/// The shape of `urn:s11:timetable:1`, which `Standards/schemas/timetable-1.xsd` publishes.
enum TimetableVocabulary {
    static let shape = RecordShape(
        namespace: SubmissionVocabulary.timetable1.rawValue,
        root: ElementShape(
            "timetable", attributes: [.required("round"), .required("agreed-on"), .required("by")],
            children: [
                .any(ElementShape("place", attributes: [.required("agency"), .required("meeting")])),
                .any(
                    ElementShape(
                        "extension",
                        attributes: [
                            .required("agency"), .required("step"), .optional("criterion"), .required("to"),
                        ] + MeetingsVocabulary.settled,
                        text: .required)),
                .any(
                    ElementShape(
                        "withdrawal", attributes: [.required("agency")] + MeetingsVocabulary.settled, text: .required)),
                .any(
                    ElementShape(
                        "date",
                        attributes: [
                            .required("item"), .required("on"), .required("changes"), .optional("cancelled"),
                        ])),
            ]),
        kind: "timetable")
}
