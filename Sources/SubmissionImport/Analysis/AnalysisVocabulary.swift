import RecordReading

/// The shape of `urn:s11:analysis:1`, which `Standards/schemas/analysis-1.xsd` publishes, with the tokens of its names.
enum AnalysisVocabulary {
    static let shape = RecordShape(namespace: SubmissionVocabulary.analysis1.rawValue, root: root, kind: "analysis")

    private static let root = ElementShape(
        "analysis",
        attributes: [
            .required("agency"), .required("revision"), .required("date"), .optional("reply-by"),
            .optional("constructed"),
        ],
        children: [
            .oneOrMore(ElementShape("reader", attributes: [.required("post")])), .any(criterion), .optional(decision),
        ])

    private static let criterion = ElementShape(
        "criterion", attributes: [.required("id")],
        children: [
            .optional(ElementShape("assessed", attributes: [.required("level")], text: .required)),
            .optional(ElementShape("not-applicable", attributes: [.required("approved")], text: .required)),
            .optional(ElementShape("interim-safeguard", attributes: [.required("accepted")], text: .required)),
            .any(
                ElementShape(
                    "evidence", attributes: [.required("reference"), .required("accepted")], text: .optional)),
            .optional(ElementShape("clears-text", text: .required)),
        ])

    private static let decision = ElementShape(
        "decision", attributes: [.required("grade"), .required("date"), .required("by")], text: .optional)
}

/// The tokens of the vocabulary's names, looked up once.
struct AnalysisTokens: Sendable {
    static let all = AnalysisTokens(AnalysisVocabulary.shape)

    let agency, revision, date, replyBy, constructed, reader, post: Int
    let criterion, id, assessed, level, notApplicable, approved, interimSafeguard, accepted: Int
    let evidence, reference, clearsText, decision, grade, by: Int

    private init(_ shape: RecordShape) {
        agency = shape.token("agency")
        revision = shape.token("revision")
        date = shape.token("date")
        replyBy = shape.token("reply-by")
        constructed = shape.token("constructed")
        reader = shape.token("reader")
        post = shape.token("post")
        criterion = shape.token("criterion")
        id = shape.token("id")
        assessed = shape.token("assessed")
        level = shape.token("level")
        notApplicable = shape.token("not-applicable")
        approved = shape.token("approved")
        interimSafeguard = shape.token("interim-safeguard")
        accepted = shape.token("accepted")
        evidence = shape.token("evidence")
        reference = shape.token("reference")
        clearsText = shape.token("clears-text")
        decision = shape.token("decision")
        grade = shape.token("grade")
        by = shape.token("by")
    }
}
