import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import Submissions
import XMLReading

/// Turns one document of `urn:s11:analysis:1` into an ``Analysis``, collecting everything that is wrong on the way.
struct AnalysisMapping {
    let names = AnalysisTokens.all
    var reader: RecordReader
    let edition: Edition
    /// By criterion index: the element that speaks of it first.
    private var firstFindings: [Int: Int] = [:]

    init(_ document: XMLDocument, _ edition: Edition) {
        reader = RecordReader(document, AnalysisVocabulary.shape)
        self.edition = edition
    }

    /// The analysis, as far as it can be made; an error among the reader's diagnostics refuses it all the same.
    mutating func analysis() -> Analysis? {
        guard reader.isOfKind else { return nil }
        let root = RecordReader.root
        let agency = reader.identifier(names.agency, of: root)
        let revision = reader.integer(names.revision, of: root, in: FieldLimits.revisions)
        let date = reader.date(names.date, of: root)
        let replyBy = replyBy(after: date)
        let isConstructed = reader.boolean(names.constructed, of: root) ?? false
        var readers: [String] = []
        for element in reader.children(of: root, named: names.reader) {
            if let post = reader.cautiousWords(names.post, of: element, atMost: FieldLimits.post) {
                readers.append(post)
            }
        }
        var findings: [CriterionAnalysis] = []
        for element in reader.children(of: root, named: names.criterion) {
            if let finding = finding(element) { findings.append(finding) }
        }
        let decision = reader.child(of: root, named: names.decision).flatMap { readDecision($0) }
        guard !reader.hasErrors, let agency, let revision, let date else { return nil }
        return Analysis(
            agency: agency, revision: revision, readers: readers, date: date, replyBy: replyBy,
            isConstructed: isConstructed,
            findings: findings, decision: decision, source: reader.document.source)
    }

    /// The day by which the agency can say what is wrong in the analysis: not before the analysis itself.
    private mutating func replyBy(after date: CivilDate?) -> CivilDate? {
        let replyBy = reader.date(names.replyBy, of: RecordReader.root)
        if let date, let replyBy, replyBy < date {
            reader.report(
                Diagnostic(
                    .dateOrder, at: reader.location(ofAttribute: names.replyBy, of: RecordReader.root),
                    "The agency's answer is wanted before the day of the analysis.", found: replyBy.readable,
                    expected: "\(date.readable) or later", mend: "Correct the day that is wrong."))
        }
        return replyBy
    }

    private mutating func finding(_ element: Int) -> CriterionAnalysis? {
        let criterion = criterion(element)
        let assessed = reader.child(of: element, named: names.assessed).flatMap { readAssessed($0) }
        let notApplicable = reader.child(of: element, named: names.notApplicable)
            .flatMap { readRuling($0, names.approved) }
        let safeguard = reader.child(of: element, named: names.interimSafeguard)
            .flatMap { readRuling($0, names.accepted) }
        let evidence = readEvidence(reader.children(of: element, named: names.evidence))
        let clears = reader.child(of: element, named: names.clearsText)
        if let clears { _ = reader.cautiousSentence(of: clears, atMost: FieldLimits.reason) }
        guard let criterion else { return nil }
        return CriterionAnalysis(
            criterion: criterion, assessed: assessed, notApplicable: notApplicable, safeguard: safeguard,
            evidence: evidence, clearsText: clears != nil, offset: offset(of: element))
    }

    private mutating func criterion(_ element: Int) -> Int? {
        guard let id = reader.identifier(names.id, of: element) else { return nil }
        let place = reader.location(ofAttribute: names.id, of: element)
        guard let index = edition.criterionIndex(id) else {
            reader.report(CriterionFault.unknown(id, edition, .analysisTarget, at: place))
            return nil
        }
        guard let first = firstFindings[index] else {
            firstFindings[index] = element
            return index
        }
        reader.report(
            Diagnostic(
                .criterionRepeated, at: place, "This analysis speaks of criterion \(id) twice.",
                found: "the first is at \(reader.document.location(of: first).text)", expected: "one <criterion>",
                mend: "Put what belongs together into one, and take the other out."))
        return nil
    }

    private mutating func readAssessed(_ element: Int) -> AssessedLevel? {
        let level = reader.level(names.level, of: element).flatMap(Level.init(rawValue:))
        let reason = reader.cautiousSentence(of: element, atMost: FieldLimits.reason)
        guard let level, let reason else { return nil }
        return AssessedLevel(level: level, reason: reason, offset: offset(of: element))
    }

    private mutating func readRuling(_ element: Int, _ name: Int, needsReason: Bool = true) -> ReaderRuling? {
        let isAccepted = reader.boolean(name, of: element)
        let reason = reader.cautiousSentence(
            of: element, atMost: FieldLimits.reason, isRequired: needsReason)
        return isAccepted.map { ReaderRuling(isAccepted: $0, reason: reason, offset: offset(of: element)) }
    }

    private mutating func readEvidence(_ elements: [Int]) -> [EvidenceRuling] {
        var rulings: [EvidenceRuling] = []
        if elements.count > FieldLimits.evidencePerCriterion { reportTooMuch(elements) }
        // Each is compared with all before it, and far too many have been reported already.
        for element in elements.prefix(4 * FieldLimits.evidencePerCriterion) {
            let reference = readReference(of: element)
            let ruling = readRuling(element, names.accepted, needsReason: false)
            if let ruling, !ruling.isAccepted, WhiteSpace.showsNothing(reader.text(of: element)) {
                reportMissingReason(element)
            }
            guard let reference, let ruling else { continue }
            if let first = rulings.first(where: { $0.isAbout(reference.utf8) }) {
                reportSecondRuling(element, after: first)
            } else {
                rulings.append(EvidenceRuling(reference: reference, ruling: ruling))
            }
        }
        return rulings
    }

    private mutating func readReference(of element: Int) -> String? {
        let document = reader.document
        guard let reference = reader.words(names.reference, of: element, atMost: FieldLimits.reference),
            let slice = document.attribute(names.reference, of: element).map({ document.value(ofAttribute: $0) })
        else { return nil }
        if EvidenceReference.isWellFormed(slice, in: document.arena) { return reference }
        reader.report(
            EvidenceReference.fault(
                document.string(slice), at: reader.location(ofAttribute: names.reference, of: element)))
        return nil
    }

    private mutating func readDecision(_ element: Int) -> DecisionRecord? {
        let grade = reader.identifier(names.grade, of: element)
        let date = reader.date(names.date, of: element)
        let by = reader.cautiousWords(names.by, of: element, atMost: FieldLimits.post)
        let reason = reader.cautiousSentence(of: element, atMost: FieldLimits.reason, isRequired: false)
        guard let grade, let date, let by else { return nil }
        return DecisionRecord(grade: grade, date: date, by: by, reason: reason, offset: offset(of: element))
    }

    private func offset(of element: Int) -> UInt32 { UInt32(reader.document.offset(of: element)) }
}

extension AnalysisMapping {
    private mutating func reportMissingReason(_ element: Int) {
        reader.report(
            Diagnostic(
                .textMissing, at: reader.document.location(of: element),
                "This item of evidence is not accepted, but no reason is given.",
                expected: "the reason between <evidence …> and </evidence>",
                mend: "Write why the item does not show what it is cited for; the agency will read it."))
    }

    private mutating func reportSecondRuling(_ element: Int, after first: EvidenceRuling) {
        let place = reader.document.location(at: Int(first.ruling.offset))
        reader.report(
            Diagnostic(
                .evidenceRepeated, at: reader.location(ofAttribute: names.reference, of: element),
                "The same item of evidence is ruled on twice under one criterion.",
                found: "the first is at \(place.text)",
                expected: "one ruling on each item", mend: "Keep the ruling that stands and take the other out."))
    }

    private mutating func reportTooMuch(_ elements: [Int]) {
        let limit = FieldLimits.evidencePerCriterion
        reader.report(
            Diagnostic(
                .elementRepeated, at: reader.document.location(of: elements[limit]),
                "More items of evidence are ruled on than a return can cite for one criterion.",
                found: "\(elements.count) items", expected: "at most \(limit) items",
                mend: "Take out the rulings on items that the return does not cite."))
    }
}
