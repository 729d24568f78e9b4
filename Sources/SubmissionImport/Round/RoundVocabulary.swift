import RecordReading

/// The shape of `urn:s11:round:1`, which `Standards/schemas/round-1.xsd` publishes, with the tokens of its names.
enum RoundVocabulary {
    static let shape = RecordShape(namespace: SubmissionVocabulary.round1.rawValue, root: root, kind: "audit round")

    private static let root = ElementShape(
        "round",
        attributes: [
            .required("id"), .required("title"), .required("board"), .required("marking"), .required("edition"),
            .required("edition-hash"), .required("grading-rules"), .required("follow-up-rules"), .required("opened"),
            .required("due"), .optional("evidence-date"), .required("position-date"), .optional("constructed"),
        ],
        children: [
            .optional(ElementShape("about", text: .required)),
            .any(ElementShape("closed-day", attributes: [.required("date"), .required("reason")])),
            .oneOrMore(invited),
        ])

    private static let invited = ElementShape(
        "invited", attributes: AgencyMapping.attributes + [.optional("due"), .optional("constructed")],
        children: [
            .any(
                ElementShape(
                    "received", attributes: [.required("revision"), .required("date"), .optional("file")])),
            .any(ElementShape("chased", attributes: [.required("date"), .required("by")])),
            .any(
                ElementShape(
                    "extension", attributes: [.required("to"), .required("granted-by"), .optional("on")],
                    text: .required)),
            .optional(
                ElementShape("exemption", attributes: [.required("granted-by"), .optional("on")], text: .required)),
        ])
}

/// The tokens of the vocabulary's names, looked up once.
struct RoundTokens: Sendable {
    static let all = RoundTokens(RoundVocabulary.shape)

    let id, title, board, marking, gradingRules, followUpRules: Int
    let opened, due, evidenceDate, positionDate, constructed: Int
    let about, closedDay, date, reason, invited: Int
    let received, revision, file, chased, by, `extension`, to, grantedBy, on, exemption: Int

    private init(_ shape: RecordShape) {
        id = shape.token("id")
        title = shape.token("title")
        board = shape.token("board")
        marking = shape.token("marking")
        gradingRules = shape.token("grading-rules")
        followUpRules = shape.token("follow-up-rules")
        opened = shape.token("opened")
        due = shape.token("due")
        evidenceDate = shape.token("evidence-date")
        positionDate = shape.token("position-date")
        constructed = shape.token("constructed")
        about = shape.token("about")
        closedDay = shape.token("closed-day")
        date = shape.token("date")
        reason = shape.token("reason")
        invited = shape.token("invited")
        received = shape.token("received")
        revision = shape.token("revision")
        file = shape.token("file")
        chased = shape.token("chased")
        by = shape.token("by")
        `extension` = shape.token("extension")
        to = shape.token("to")
        grantedBy = shape.token("granted-by")
        on = shape.token("on")
        exemption = shape.token("exemption")
    }
}
