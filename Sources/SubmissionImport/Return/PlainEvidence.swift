import CivilCalendar
import RecordReading
import Submissions
import XMLReading

/// Reads items of evidence in which there is nothing to be said: every attribute known, every value good, nothing suspect.
///
/// This is a fast path: a return has a hundred items, and nearly all are so. Each attribute is looked at once, and nothing is copied. An item
/// with anything unusual about it gives nil and is read the long way, which finds out what it is; what is accepted here is accepted
/// there, with the same values.
struct PlainEvidence {
    let document: XMLDocument
    let arena: [UInt8]
    let names: ReturnTokens
    /// None where the edition is not known: then every item goes the long way.
    let kinds: IdentifierIndex
    let signedOff: CivilDate?

    /// The item, nil where it has to go the long way.
    func item(_ element: Int) -> EvidenceItem? {
        var kind: Int?
        var title: TextSlice?
        var date: CivilDate?
        var reviewBy: CivilDate?
        var reference: TextSlice?
        for attribute in document.attributes(of: element) {
            if document.attributeHasNamespace(attribute) { return nil }
            let slice = document.value(ofAttribute: attribute)
            switch document.attributeNameToken(attribute) {
            case names.kind: kind = kinds.place(of: slice, in: arena)
            case names.title: title = line(slice, atMost: FieldLimits.title)
            case names.date: date = day(slice)
            case names.reviewBy:
                guard let day = day(slice) else { return nil }
                reviewBy = day
            case names.reference:
                guard slice.length <= FieldLimits.reference, EvidenceReference.isWellFormed(slice, in: arena)
                else { return nil }
                reference = TextSlice(offset: slice.offset, length: slice.length)
            default: return nil
            }
        }
        guard let kind, let title, let date, let reference, !isLate(date),
            ChildIdentifierScan.suspicion(in: arena.span.extracting(title.range)) == nil
        else { return nil }
        return EvidenceItem(
            kind: kind, title: title, date: date, reviewBy: reviewBy, reference: reference,
            offset: UInt32(document.offset(of: element)))
    }

    /// A line that neither begins nor ends with a blank, and is short enough without counting characters.
    private func line(_ slice: ByteSlice, atMost limit: Int) -> TextSlice? {
        guard slice.length > 0, Int(slice.length) <= limit, !WhiteSpace.contains(arena[Int(slice.offset)]),
            !WhiteSpace.contains(arena[Int(slice.offset) + Int(slice.length) - 1])
        else { return nil }
        return TextSlice(offset: slice.offset, length: slice.length)
    }

    private func day(_ slice: ByteSlice) -> CivilDate? {
        try? CivilDate(iso: arena.span.extracting(slice.range))
    }

    private func isLate(_ date: CivilDate) -> Bool {
        guard let signedOff else { return false }
        return signedOff < date
    }
}
