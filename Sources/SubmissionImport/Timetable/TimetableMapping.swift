import CivilCalendar
import Diagnostics
import RecordReading
import Submissions
import XMLReading

/// Turns one document of `urn:s11:timetable:1` into an ``AgreedTimetable``, collecting everything that is wrong on the way.
struct TimetableMapping: DocumentMapping {
    var reader: RecordReader
    /// What stands in the document already, by kind and key, with its element.
    private var first: [String: Int] = [:]
    /// The last day granted so far.
    private var lastDays: [FollowUpTarget: CivilDate] = [:]

    init(reader: RecordReader) { self.reader = reader }

    /// The timetable, or nil where something about it is wrong, which has been reported.
    mutating func value() -> AgreedTimetable? {
        guard reader.isOfKind else { return nil }
        let root = RecordReader.root
        let round = reader.identifier("round", of: root)
        let agreedOn = reader.date("agreed-on", of: root)
        let by = reader.cautiousWords(reader.shape.token("by"), of: root, atMost: FieldLimits.post)
        var places: [AgreedPlace] = []
        var extensions: [GrantedExtension] = []
        var withdrawals: [Withdrawal] = []
        var dates: [AgreedDate] = []
        for element in reader.children(of: root, named: "place") {
            if let read = place(element) { places.append(read) }
        }
        for element in reader.children(of: root, named: "extension") {
            if let read = granted(element) { extensions.append(read) }
        }
        for element in reader.children(of: root, named: "withdrawal") {
            if let read = withdrawal(element) { withdrawals.append(read) }
        }
        let log = log()
        for element in reader.children(of: root, named: "date") { if let read = date(element) { dates.append(read) } }
        guard !reader.hasErrors, let round, let agreedOn, let by else { return nil }
        return AgreedTimetable(
            round: round, agreedOn: agreedOn, by: by, places: places, dates: dates, extensions: extensions,
            withdrawals: withdrawals, log: log, source: reader.document.source,
            roundOffset: reader.offset(ofAttribute: "round", of: root))
    }

    private mutating func place(_ element: Int) -> AgreedPlace? {
        let agency = reader.identifier("agency", of: element)
        let meeting = reader.identifier("meeting", of: element)
        guard let agency, let meeting else { return nil }
        reportRepeated("place", agency, "This agency has two places.", "agency", of: element)
        return AgreedPlace(agency: agency, meeting: meeting, offset: reader.offset(of: element))
    }

    private mutating func granted(_ element: Int) -> GrantedExtension? {
        let target = target(element)
        let to = reader.date("to", of: element)
        let reason = RecordedReason(element, &reader)
        guard let target, let to else { return nil }
        reportOrder(to, target, of: element)
        guard let reason else { return nil }
        return GrantedExtension(target: target, to: to, reason: reason, offset: reader.offset(of: element))
    }

    /// Of several extensions of one thing each leads to a later day than the one above it.
    private mutating func reportOrder(_ to: CivilDate, _ thing: FollowUpTarget, of element: Int) {
        if let before = lastDays[thing], to <= before {
            reader.report(
                Diagnostic(
                    .dateOrder, at: reader.location(ofAttribute: "to", of: element),
                    "An extension must lead to a later day than the one it extends.", found: to.readable,
                    expected: "a day after \(before.readable)", mend: "Correct the day, or take the extension out."))
        }
        lastDays[thing] = to
    }

    private mutating func withdrawal(_ element: Int) -> Withdrawal? {
        let agency = reader.identifier("agency", of: element)
        let reason = RecordedReason(element, &reader)
        guard let agency, let reason else { return nil }
        reportRepeated("withdrawal", agency, "This agency is withdrawn twice.", "agency", of: element)
        return Withdrawal(agency: agency, reason: reason, offset: reader.offset(of: element))
    }

    private mutating func date(_ element: Int) -> AgreedDate? {
        let item = item(of: element)
        let date = reader.date("on", of: element)
        let changes = reader.integer("changes", of: element, in: 0...AgreedDate.mostChanges)
        let isCancelled = reader.boolean("cancelled", of: element) ?? false
        guard let item, let date, let changes else { return nil }
        reportRepeated("date", item, "This item has two dates.", "item", of: element)
        return AgreedDate(key: item, date: date, changes: changes, isCancelled: isCancelled)
    }

    /// The key of what a date is for: ids with slashes between.
    private mutating func item(of element: Int) -> String? {
        guard let attribute = reader.attribute(reader.shape.token("item"), of: element) else { return nil }
        let key = reader.document.string(reader.document.value(ofAttribute: attribute))
        let parts = key.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isKey = parts.map { String(Substring($0)) }.allSatisfy {
            IdentifierForm.name.allows($0) || IdentifierForm.code.allows($0)
        }
        if isKey, key.utf8.count <= FieldLimits.key { return key }
        return reader.refuse(
            attribute, key, "This does not say what the date is for.",
            expected: "ids with slashes between, such as agency/police-unit-a/resubmission",
            mend: "Leave the dates as s11 wrote them; change only places, extensions and withdrawals.",
            code: .identifierInvalid)
    }

    mutating func reportRepeated(
        _ kind: String, _ key: String, _ message: String, _ name: String, of element: Int
    ) {
        guard let earlier = first["\(kind) \(key)"] else {
            first["\(kind) \(key)"] = element
            return
        }
        reader.report(
            Diagnostic(
                .identifierRepeated, at: reader.location(ofAttribute: name, of: element), message,
                found: "the first is at \(reader.document.location(of: earlier).text)", expected: "one",
                mend: "Take one of the two out."))
    }
}
