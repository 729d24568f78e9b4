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
                        attributes: target + [.required("to")] + MeetingsVocabulary.settled, text: .required)),
                .any(
                    ElementShape(
                        "withdrawal", attributes: [.required("agency")] + MeetingsVocabulary.settled, text: .required)),
                .any(ElementShape("received", attributes: target + [.required("on")])),
                .any(ElementShape("chased", attributes: target + MeetingsVocabulary.settled)),
                .any(
                    ElementShape(
                        "extension-refused", attributes: target + [.required("asked")] + MeetingsVocabulary.settled,
                        text: .required)),
                .any(
                    ElementShape(
                        "closed", attributes: [.required("agency")] + MeetingsVocabulary.settled, text: .required)),
                .any(
                    ElementShape(
                        "date",
                        attributes: [
                            .required("item"), .required("on"), .required("changes"), .optional("cancelled"),
                        ])),
            ]),
        kind: "timetable")

    /// What of an agency's something is about.
    private static let target: [AttributeShape] = [.required("agency"), .required("step"), .optional("criterion")]
}
