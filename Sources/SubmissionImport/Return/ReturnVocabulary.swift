import RecordReading

/// The shape of `urn:s11:return:1`, which `Standards/schemas/return-1.xsd` publishes, with the tokens of its names.
enum ReturnVocabulary {
    static let shape = RecordShape(namespace: SubmissionVocabulary.return1.rawValue, root: root, kind: "return")

    private static let root = ElementShape(
        "return",
        attributes: [
            .required("edition"), .required("edition-hash"), .required("revision"), .optional("replaces"),
            .optional("constructed"),
        ],
        children: [
            .one(ElementShape("agency", attributes: AgencyMapping.attributes)), .optional(signOff),
            .one(ElementShape("answers", children: [.any(answer)])),
            .any(ElementShape("hindrance", text: .required)),
            .any(ElementShape("good-practice", attributes: [.optional("criterion")], text: .required)),
        ])

    private static let signOff = ElementShape(
        "sign-off", attributes: [.required("post"), .required("date"), .optional("meeting")])

    private static let answer = ElementShape(
        "answer", attributes: [.required("criterion"), .optional("self-rating")],
        children: [
            .optional(ElementShape("not-applicable", text: .required)),
            .optional(ElementShape("narrative", text: .optional)), .any(evidence), .any(plannedAction),
            .optional(interimSafeguard),
        ])

    /// The reference is required too, but an answer without one has a message of its own: EVIDENCE-REFERENCE.
    private static let evidence = ElementShape(
        "evidence",
        attributes: [
            .required("kind"), .required("title"), .required("date"), .optional("review-by"), .optional("reference"),
        ])

    private static let plannedAction = ElementShape(
        "planned-action", attributes: [.optional("responsible-post"), .optional("due")], text: .required)

    private static let interimSafeguard = ElementShape(
        "interim-safeguard", attributes: [.required("responsible-post"), .required("since")], text: .required)
}

/// The tokens of the vocabulary's names, looked up once. A class, because there are many and they are handed about.
final class ReturnTokens: Sendable {
    static let all = ReturnTokens(ReturnVocabulary.shape)

    let edition, editionHash, revision, replaces, constructed: Int
    let agency, signOff, post, date, meeting: Int
    let answers, answer, criterion, selfRating, notApplicable, narrative: Int
    let evidence, kind, title, reviewBy, reference: Int
    let plannedAction, responsiblePost, due, interimSafeguard, since: Int
    let hindrance, goodPractice: Int

    private init(_ shape: RecordShape) {
        edition = shape.token("edition")
        editionHash = shape.token("edition-hash")
        revision = shape.token("revision")
        replaces = shape.token("replaces")
        constructed = shape.token("constructed")
        agency = shape.token("agency")
        signOff = shape.token("sign-off")
        post = shape.token("post")
        date = shape.token("date")
        meeting = shape.token("meeting")
        answers = shape.token("answers")
        answer = shape.token("answer")
        criterion = shape.token("criterion")
        selfRating = shape.token("self-rating")
        notApplicable = shape.token("not-applicable")
        narrative = shape.token("narrative")
        evidence = shape.token("evidence")
        kind = shape.token("kind")
        title = shape.token("title")
        reviewBy = shape.token("review-by")
        reference = shape.token("reference")
        plannedAction = shape.token("planned-action")
        responsiblePost = shape.token("responsible-post")
        due = shape.token("due")
        interimSafeguard = shape.token("interim-safeguard")
        since = shape.token("since")
        hindrance = shape.token("hindrance")
        goodPractice = shape.token("good-practice")
    }
}
