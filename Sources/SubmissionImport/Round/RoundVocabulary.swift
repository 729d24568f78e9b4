import RecordReading

/// The shape of `urn:s11:round:1`, which `Standards/schemas/round-1.xsd` publishes, with the tokens of its names.
enum RoundVocabulary {
    static let shape = RecordShape(namespace: SubmissionVocabulary.round1.rawValue, root: root, kind: "audit round")

    private static let root = ElementShape(
        "round",
        attributes: [
            .required("id"), .required("title"), .required("board"), .required("marking"), .required("edition"),
            .required("edition-hash"), .required("grading-rules"), .required("follow-up-rules"), .required("opened"),
            .required("due"), .optional("evidence-date"), .required("position-date"), .optional("retain-until"),
            .optional("constructed"),
        ],
        children: [
            .optional(ElementShape("about", text: .required)),
            .optional(ElementShape("office", attributes: [.required("post"), .required("address")])),
            .any(ElementShape("offer", attributes: [.optional("standard")], text: .required)),
            .any(ElementShape("body", attributes: [.required("id"), .required("name")])),
            .any(ElementShape("closed-day", attributes: [.required("date"), .required("reason")])),
            .oneOrMore(invited),
            .any(
                ElementShape(
                    "extract", attributes: [.required("id"), .required("audience"), .required("agencies")])),
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
            .any(
                ElementShape(
                    "extension-refused", attributes: [.required("asked")] + MeetingsVocabulary.settled, text: .required)
            ),
            .optional(
                ElementShape("exemption", attributes: [.required("granted-by"), .optional("on")], text: .required)),
            .optional(ElementShape("withdrawn", attributes: MeetingsVocabulary.settled, text: .required)),
            .optional(
                ElementShape("merged", attributes: [.required("into")] + MeetingsVocabulary.settled, text: .required)),
            .any(
                ElementShape("formerly", attributes: [.required("name"), .required("until"), .optional("id")])),
        ])
}

/// The tokens of the vocabulary's names, looked up once.
struct RoundTokens: Sendable {
    static let all = RoundTokens(RoundVocabulary.shape)

    let id, title, board, marking, gradingRules, followUpRules: Int
    let opened, due, evidenceDate, positionDate, constructed: Int
    let retainUntil, about, office, post, address, offer, standard, body, name: Int
    let closedDay, date, reason, invited, extract, audience, agencies: Int
    let received, revision, file, chased, by, `extension`, to, grantedBy, on, exemption: Int
    let extensionRefused, asked, withdrawn, merged, into, formerly, until: Int

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
        retainUntil = shape.token("retain-until")
        about = shape.token("about")
        office = shape.token("office")
        post = shape.token("post")
        address = shape.token("address")
        offer = shape.token("offer")
        standard = shape.token("standard")
        body = shape.token("body")
        name = shape.token("name")
        closedDay = shape.token("closed-day")
        date = shape.token("date")
        reason = shape.token("reason")
        invited = shape.token("invited")
        extract = shape.token("extract")
        audience = shape.token("audience")
        agencies = shape.token("agencies")
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
        extensionRefused = shape.token("extension-refused")
        asked = shape.token("asked")
        withdrawn = shape.token("withdrawn")
        merged = shape.token("merged")
        into = shape.token("into")
        formerly = shape.token("formerly")
        until = shape.token("until")
    }
}
