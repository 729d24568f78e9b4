import Diagnostics
import RecordReading
import Standards
import Submissions
import XMLReading

extension ReturnMapping {
    /// Reads all answers, then says what is missing from them as a whole.
    mutating func readAnswers() {
        guard let answers = reader.child(of: RecordReader.root, named: names.answers) else { return }
        let document = reader.document
        let plain = PlainEvidence(
            document: document, arena: document.arena, names: names, kinds: edition?.kinds ?? .none,
            signedOff: signedOff)
        for element in document.children(of: answers) where document.isElement(element, named: names.answer) {
            if reader.isFull { return }
            readAnswer(element, plain)
        }
        reportOveruse()
        reportUnanswered(at: answers)
    }

    private mutating func readAnswer(_ element: Int, _ plain: PlainEvidence) {
        let criterion = criterion(named: names.criterion, of: element)
        let isFirst = criterion.map { isFirstAnswer(to: $0, at: element) } ?? false
        let rating = reader.level(names.selfRating, of: element).flatMap(Level.init(rawValue:))
        let parts = AnswerParts(element, reader.document, names)

        let notApplicable = parts.notApplicable.flatMap { readNotApplicable($0, criterion, answer: element) }
        let narrative = parts.narrative.flatMap { readNarrative($0) }
        let evidence = readEvidence(of: element, parts.evidence, isCounted: isFirst, plain)
        let actions = readActions(of: element, parts.actions)
        let safeguard = parts.safeguard.flatMap { readSafeguard($0) }
        guard let criterion else {
            hasStrayAnswer = true
            return
        }
        if parts.notApplicable != nil || reader.document.attribute(names.selfRating, of: element) != nil {
            isDecided[criterion] = true
        }
        if parts.notApplicable == nil { reportUnexpected(criterion, answer: element) }
        answers.append(
            Answer(
                criterion: criterion, selfRating: rating, notApplicable: notApplicable, narrative: narrative,
                evidence: evidence, actions: actions, safeguard: safeguard,
                offset: UInt32(reader.document.offset(of: element))))
    }

    private mutating func readNotApplicable(_ element: Int, _ criterion: Int?, answer: Int) -> TextSlice? {
        if reader.document.attribute(names.selfRating, of: answer) != nil {
            reader.report(
                Diagnostic(
                    .answerContradiction, at: reader.document.location(of: element),
                    "This answer says both that the criterion does not apply and how far it is met.",
                    found: "a self-rating and \"not-applicable\"", expected: "one of the two",
                    mend: "Take out the self-rating if the criterion does not apply, or \"not-applicable\" if it does.")
            )
        }
        if let criterion, isAsked(criterion), let edition = edition?.edition {
            reader.report(
                Diagnostic(
                    .notApplicableNotAllowed, at: reader.document.location(of: element),
                    "Criterion \(edition.criteria[criterion].id) is asked of agencies of this type, so it counts as "
                        + "unanswered until a reader approves that it does not apply.",
                    expected: "a self-rating from 0 to 3",
                    mend: "Rate the criterion, or leave the reason for the readers to judge."))
        }
        guard let text = reader.passage(of: element, atMost: FieldLimits.reason) else { return nil }
        hold(text, of: element)
        return text
    }

    private mutating func readNarrative(_ element: Int) -> TextSlice? {
        guard let text = reader.exactText(of: element, atMost: FieldLimits.narrative) else { return nil }
        hold(text, of: element)
        return text
    }
}

/// The parts of one answer, found in one pass over its children.
struct AnswerParts {
    var notApplicable: Int?
    var narrative: Int?
    /// How many items of evidence and planned actions there are.
    var evidence = 0
    var actions = 0
    var safeguard: Int?

    /// Finds the parts; of a part that stands twice, which has been reported, the first.
    init(_ answer: Int, _ document: XMLDocument, _ names: ReturnTokens) {
        for child in document.children(of: answer) where document.namespaceToken(of: child) == 0 {
            switch document.nameToken(of: child) {
            case names.notApplicable: notApplicable = notApplicable ?? child
            case names.narrative: narrative = narrative ?? child
            case names.evidence: evidence += 1
            case names.plannedAction: actions += 1
            case names.interimSafeguard: safeguard = safeguard ?? child
            default: break
            }
        }
    }
}
