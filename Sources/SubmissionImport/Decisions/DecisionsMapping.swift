import CivilCalendar
import Diagnostics
import RecordReading
import Submissions
import XMLReading

/// Turns one document of `urn:s11:decisions:1` into ``BoardDecisions``, collecting everything that is wrong on the way.
struct DecisionsMapping: DocumentMapping {
    var reader: RecordReader
    /// By agency and revision: the element that decides on it first.
    private var first: [String: Int] = [:]

    /// The grades of the round's rules, worst first; nil where they are not known.
    private let grades: [String]?

    init(reader: RecordReader, grades: [String]?) {
        self.reader = reader
        self.grades = grades
    }

    /// The decisions, or nil where something about them is wrong, which has been reported.
    mutating func value() -> BoardDecisions? {
        guard reader.isOfKind else { return nil }
        let root = RecordReader.root
        let round = reader.identifier("round", of: root)
        let on = reader.date("on", of: root)
        let by = reader.cautiousWords(reader.shape.token("by"), of: root, atMost: FieldLimits.post)
        let elements = reader.children(of: root, named: "decision")
        reportOpen(elements)
        var decisions: [BoardDecision] = []
        for element in elements { if let decision = decision(element) { decisions.append(decision) } }
        guard !reader.hasErrors, let round else { return nil }
        return BoardDecisions(
            round: round, on: on, by: by, decisions: decisions, source: reader.document.source,
            roundOffset: reader.offset(ofAttribute: "round", of: root))
    }

    /// Says, once, that nobody has filled the document in, or not to its end.
    private mutating func reportOpen(_ elements: [Int]) {
        // Of what other meetings decided each decision says it itself.
        if !elements.isEmpty, elements.allSatisfy(isOfAnotherMeeting) { return }
        let root = RecordReader.root
        let missing = [
            reader.has("on", root) ? nil : "no day of the meeting",
            reader.has("by", root) ? nil : "nobody who decided",
            elements.contains { reader.has("grade", $0) } ? nil : "no grade",
        ].compactMap { $0 }
        if missing.isEmpty { return }
        reader.report(
            Diagnostic(
                .decisionsOpen, at: reader.document.location(of: root),
                "These decisions are not filled in yet, so none of them counts.",
                found: missing.joined(separator: ", "),
                expected:
                    "on=\"YYYY-MM-DD\" and by=\"…\" in <decisions>, and grade=\"…\" in each <decision> that was made",
                mend: "Fill it in once the meeting has decided; until then keep it out of the round's folder."))
    }

    private mutating func decision(_ element: Int) -> BoardDecision? {
        let agency = reader.identifier("agency", of: element)
        let revision = reader.integer("revision", of: element, in: FieldLimits.revisions)
        let proposed = reader.identifier("proposed", of: element)
        let grade = grade(element)
        let reason = reader.cautiousSentence(of: element, atMost: FieldLimits.reason, isRequired: false)
        let earlier = earlier(element)
        // What another meeting decided may stand in the analysis already, reason and all; who knows the analyses asks for it.
        if reader.has("grade", element), !isOfAnotherMeeting(element) { reportMissingReason(proposed, grade, element) }
        guard let agency, let revision else { return nil }
        reportRepeated(agency, revision, element)
        return BoardDecision(
            agency: agency, revision: revision, proposed: proposed, grade: grade, reason: reason, earlier: earlier,
            offset: reader.offset(of: element))
    }

    /// Whether a grade is given, with the day and who decided, apart from the document's own.
    private func isOfAnotherMeeting(_ element: Int) -> Bool {
        ["grade", "on", "by"].allSatisfy { reader.has($0, element) }
    }

    /// The grade as it is written, where it is one of the rules' own, if these are known; nil where it is not, which has been reported.
    private mutating func grade(_ element: Int) -> String? {
        let token = reader.shape.token("grade")
        guard let grades, let attribute = reader.attribute(token, of: element) else {
            return reader.identifier("grade", of: element)
        }
        let written = reader.document.string(reader.document.value(ofAttribute: attribute))
        if grades.contains(where: { $0.utf8.elementsEqual(written.utf8) }) { return written }
        reader.report(UnknownGrade.diagnostic(written, among: grades, at: reader.document.location(of: element)))
        return nil
    }

    /// The day and who decided, where a grade was settled at another meeting than the document's.
    private mutating func earlier(_ element: Int) -> BoardDecision.Earlier? {
        let on = reader.date("on", of: element)
        let by = reader.cautiousWords(reader.shape.token("by"), of: element, atMost: FieldLimits.post)
        if reader.has("on", element) != reader.has("by", element) {
            let name = reader.has("on", element) ? "by" : "on"
            reader.report(
                Diagnostic(
                    .attributeMissing, at: reader.document.location(of: element),
                    "A decision of another meeting needs both its day and who decided.", expected: "\(name)=\"…\"",
                    mend: "Add \(name)=\"…\", or take the other out where it was this meeting."))
        }
        guard let on, let by else { return nil }
        return BoardDecision.Earlier(on: on, by: by)
    }

    /// A grade that is not the one proposed has its reason; where the rules proposed none, every grade does.
    private mutating func reportMissingReason(_ proposed: String?, _ grade: String?, _ element: Int) {
        let isReadable = grade != nil && (proposed != nil || !reader.has("proposed", element))
        guard isReadable, grade != proposed, WhiteSpace.showsNothing(reader.text(of: element)) else { return }
        reader.report(
            Diagnostic(
                .textMissing, at: reader.document.location(of: element),
                "This grade is not the one that was proposed, but no reason is given.", found: grade,
                expected: "the reason between <decision …> and </decision>",
                mend: "Write why the meeting settled on another grade\(proposed.map { " than \($0)" } ?? "")."))
    }

    private mutating func reportRepeated(_ agency: String, _ revision: Int, _ element: Int) {
        let key = "\(agency) \(revision)"
        guard let earlier = first[key] else {
            first[key] = element
            return
        }
        reader.report(
            Diagnostic(
                .decisionRepeated, at: reader.location(ofAttribute: "agency", of: element),
                "This return is decided on twice.",
                found: "the first is at \(reader.document.location(of: earlier).text)",
                expected: "one decision for each return",
                mend: "Keep the one that the meeting made, and take the other out."))
    }
}
