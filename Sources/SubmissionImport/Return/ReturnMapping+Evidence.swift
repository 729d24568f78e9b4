import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import Submissions
import XMLReading

extension ReturnMapping {
    /// Reads the evidence of one answer, which has so many items; gives the range of them.
    ///
    /// - Parameter isCounted: Whether it counts for how often an item is cited: in the first answer to a criterion.
    mutating func readEvidence(
        of answer: Int, _ count: Int, isCounted: Bool, _ plain: PlainEvidence
    ) -> Range<Int> {
        let start = evidence.count
        if count == 0 { return start..<start }
        if count > FieldLimits.evidencePerCriterion { reportTooMuch(of: answer, count) }
        let document = reader.document
        let arena = document.arena
        let firstCited = cited.count
        var seen = 0
        for element in document.children(of: answer) where document.isElement(element, named: names.evidence) {
            // Each is compared with all before it, and far too many have been reported already.
            if seen > 4 * FieldLimits.evidencePerCriterion { break }
            seen += 1
            let plainItem = plain.item(element)
            let reference = plainItem?.reference ?? readReference(of: element)
            if let reference {
                if let first = place(of: reference, from: firstCited, arena) {
                    reportSecondCitation(element, after: cited[first].element)
                } else {
                    cited.append((reference, element))
                    if isCounted { cite(reference, of: arena, at: element) }
                }
            }
            if let item = plainItem ?? item(element, reference) { evidence.append(item) }
        }
        return start..<evidence.count
    }

    private mutating func item(_ element: Int, _ reference: TextSlice?) -> EvidenceItem? {
        let kind = kind(of: element)
        let title = reader.line(names.title, of: element, atMost: FieldLimits.title)
        if let title { hold(title, ofAttribute: names.title, of: element) }
        let date = reader.date(names.date, of: element)
        if let date { reportLateness(date, of: element) }
        let reviewBy = reader.date(names.reviewBy, of: element)
        guard let kind, let title, let date, let reference else { return nil }
        return EvidenceItem(
            kind: kind, title: title, date: date, reviewBy: reviewBy, reference: reference,
            offset: UInt32(reader.document.offset(of: element)))
    }

    private mutating func kind(of element: Int) -> Int? {
        let document = reader.document
        guard let attribute = document.attribute(names.kind, of: element) else { return nil }
        if let kind = edition?.kinds.place(of: document.value(ofAttribute: attribute), in: document.arena) {
            return kind
        }
        guard let id = reader.identifier(names.kind, of: element), let edition else { return nil }
        let known = edition.kinds.ids
        reader.report(
            Diagnostic(
                .referenceUnknown, at: reader.location(ofAttribute: names.kind, of: element),
                "Edition \(Visible.quoted(edition.edition.id)) knows no kind of evidence \(Visible.quoted(id)).",
                found: Visible.quoted(id), expected: known.joined(separator: ", "),
                mend: NearestName.of(id, among: known).map { "Write \"\($0)\" if that is what was meant." }
                    ?? "Choose the kind that fits best."))
        return nil
    }

    private mutating func readReference(of element: Int) -> TextSlice? {
        let document = reader.document
        let slice = document.attribute(names.reference, of: element).map { document.value(ofAttribute: $0) }
        guard let slice, !WhiteSpace.isBlank(slice, in: document.arena) else {
            reader.report(
                Diagnostic(
                    .evidenceReference, at: reader.location(ofAttribute: names.reference, of: element),
                    "This item of evidence has no reference, so a reader cannot find it.",
                    expected: "reference=\"…\" with a document number or the place where it is kept",
                    mend: "Write where the item can be found."))
            return nil
        }
        guard EvidenceReference.isWellFormed(slice, in: document.arena) else {
            reader.report(
                EvidenceReference.fault(
                    document.string(slice), at: reader.location(ofAttribute: names.reference, of: element)))
            return nil
        }
        return reader.line(names.reference, of: element, atMost: FieldLimits.reference)
    }

    /// Where a reference stands among those cited, from a place on.
    private func place(of reference: TextSlice, from start: Int, _ arena: [UInt8]) -> Int? {
        for place in start..<cited.count where SliceBytes.areSame(cited[place].reference, reference, in: arena) {
            return place
        }
        return nil
    }

    private mutating func reportSecondCitation(_ element: Int, after first: Int) {
        reader.report(
            Diagnostic(
                .evidenceRepeated, at: reader.location(ofAttribute: names.reference, of: element),
                "The same reference is cited twice under one criterion.",
                found: "the first is at \(reader.document.location(of: first).text)", expected: "each item once",
                mend: "Take one of the two out, or give the reference of the other item."))
    }

    private mutating func reportLateness(_ date: CivilDate, of element: Int) {
        guard let signedOff, date > signedOff else { return }
        reader.report(
            Diagnostic(
                .evidenceAfterReturn, at: reader.location(ofAttribute: names.date, of: element),
                "This item of evidence is dated after the day on which the return was signed off.",
                found: date.readable, expected: "\(signedOff.readable) or earlier",
                mend: "Correct the date, or cite the item in a later revision of the return."))
    }

    private mutating func reportTooMuch(of answer: Int, _ count: Int) {
        let limit = FieldLimits.evidencePerCriterion
        let elements = reader.children(of: answer, named: names.evidence)
        reader.report(
            Diagnostic(
                .elementRepeated, at: reader.document.location(of: elements[limit]),
                "This answer cites more evidence than anybody can read.", found: "\(count) items",
                expected: "at most \(limit) items", mend: "Keep the items that show most, and take the others out."))
    }
}
