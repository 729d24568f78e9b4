import CivilCalendar
import Diagnostics
import RecordReading
import Submissions
import XMLReading

/// Turns one document of `urn:s11:meetings:1` into a ``MeetingCalendar``, collecting everything that is wrong on the way.
struct MeetingsMapping: DocumentMapping {
    var reader: RecordReader
    private var ids = IdentifierRegister(of: "meeting", "meetings")

    init(reader: RecordReader) { self.reader = reader }

    /// The calendar, or nil where something about it is wrong, which has been reported.
    mutating func value() -> MeetingCalendar? {
        guard reader.isOfKind else { return nil }
        let root = RecordReader.root
        let board = reader.cautiousWords(reader.shape.token("board"), of: root, atMost: FieldLimits.name)
        let isConstructed = reader.boolean("constructed", of: root) ?? false
        let about = reader.child(of: root, named: "about")
            .flatMap { reader.cautiousSentence(of: $0, atMost: FieldLimits.passage) }
        let terms = terms()
        let sectors = sectors()
        var meetings: [ListedMeeting] = []
        let elements = reader.children(of: root, named: "meeting")
        if elements.count > FieldLimits.meetings { reportTooMany(elements) }
        for element in elements { if let meeting = meeting(element) { meetings.append(meeting) } }
        guard !reader.hasErrors, let board else { return nil }
        return MeetingCalendar(
            board: board, isConstructed: isConstructed, about: about, termSectors: sectors, terms: terms,
            meetings: meetings, source: reader.document.source,
            boardOffset: reader.offset(ofAttribute: "board", of: root),
            sectorsOffset: reader.offset(ofAttribute: "terms-for", of: root))
    }

    // MARK: Terms

    private mutating func terms() -> [Term] {
        var terms: [Term] = []
        for element in reader.children(of: RecordReader.root, named: "term") {
            let name = reader.cautiousWords(reader.shape.token("name"), of: element, atMost: FieldLimits.name)
            let from = reader.date("from", of: element)
            let to = reader.date("to", of: element)
            guard let name, let from, let to else { continue }
            if to < from {
                reportOrder(
                    "to", of: element, "This term ends before it begins.", to, "\(from.readable) or later",
                    "Correct the day that is wrong.")
            } else if let last = terms.last, from <= last.to {
                reportOrder(
                    "from", of: element, "This term begins before the one above it has ended.", from,
                    "a day after \(last.to.readable)",
                    "Put the terms into the order of the calendar, or correct the day.")
            } else {
                terms.append(Term(name: name, from: from, to: to))
            }
        }
        return terms
    }

    /// The sectors the terms are for; terms that are for nobody, and somebody without terms, are faults.
    private mutating func sectors() -> [String] {
        let root = RecordReader.root
        let sectors = reader.list("terms-for", of: root) ?? []
        for sector in sectors where !IdentifierForm.name.allows(sector) {
            reader.report(
                Diagnostic(
                    .identifierInvalid, at: reader.location(ofAttribute: "terms-for", of: root),
                    "\"terms-for\" holds what is no id of a sector.", found: Visible.quoted(sector),
                    expected: IdentifierForm.name.expectation,
                    mend: "Write the sectors as the round's agencies do."))
        }
        // Terms count as given where one of them is faulty, too: that has been reported already.
        let hasTerms = reader.child(of: root, named: "term") != nil
        if hasTerms, !reader.has("terms-for", root) {
            reader.report(
                Diagnostic(
                    .attributeMissing, at: reader.document.location(of: root),
                    "School terms are given, but not whose they are.",
                    expected: "terms-for=\"education\", or other sectors",
                    mend: "Add terms-for with the sectors whose agencies keep to school terms, or take the terms out."))
        } else if !hasTerms, reader.has("terms-for", root) {
            reader.report(
                Diagnostic(
                    .elementMissing, at: reader.location(ofAttribute: "terms-for", of: root),
                    "It is said whose school terms count, but no terms are given.",
                    expected: "a <term> for each term of the year",
                    mend: "Add the terms, or take \"terms-for\" out."))
        }
        return sectors
    }

    // MARK: Meetings

    private mutating func meeting(_ element: Int) -> ListedMeeting? {
        let id = ids.enter("id", of: element, &reader)
        let group = reader.choice("group", of: element, as: Meeting.Group.self)
        let date = reader.date("date", of: element)
        let places = reader.integer("places", of: element, in: 0...200) ?? 0
        let papersDays = reader.integer("papers-days", of: element, in: 0...90) ?? 0
        if let group, group != .auditGroup, reader.has("places", element) {
            reader.report(
                Diagnostic(
                    .valueInvalid, at: reader.location(ofAttribute: "places", of: element),
                    "Only meetings of the audit group have places for re-assessments.", found: group.rawValue,
                    expected: Meeting.Group.auditGroup.rawValue, mend: "Take \"places\" out, or correct the group."))
        }
        let added = reader.child(of: element, named: "added").flatMap { settled($0) }
        let moved = reader.child(of: element, named: "moved").flatMap { self.moved($0, to: date) }
        let cancelled = reader.child(of: element, named: "cancelled").flatMap { settled($0) }
        guard let id, let group, let date else { return nil }
        return ListedMeeting(
            id: id, group: group, date: date, places: places, papersDays: papersDays, added: added, moved: moved,
            cancelled: cancelled, offset: reader.offset(of: element))
    }

    private mutating func reportTooMany(_ elements: [Int]) {
        let limit = FieldLimits.meetings
        reader.report(
            Diagnostic(
                .elementRepeated, at: reader.document.location(of: elements[limit]),
                "This list has more meetings than a board can hold in many years.", found: "\(elements.count) meetings",
                expected: "at most \(limit) meetings",
                mend: "Keep the meetings of these years, and take the others out."))
    }

    private mutating func moved(_ element: Int, to date: CivilDate?) -> ListedMeeting.Moved? {
        let from = reader.date("from", of: element)
        let reason = settled(element)
        if let from, from == date {
            reportOrder(
                "from", of: element, "This meeting is said to be moved, but to the day it was on.", from, "another day",
                "Correct the day it was first set for, or take \"moved\" out.")
        }
        guard let from, let reason else { return nil }
        return ListedMeeting.Moved(from: from, reason: reason)
    }

    private mutating func settled(_ element: Int) -> RecordedReason? { RecordedReason(element, &reader) }

    private mutating func reportOrder(
        _ name: String, of element: Int, _ message: String, _ found: CivilDate, _ expected: String, _ mend: String
    ) {
        reader.report(
            Diagnostic(
                .dateOrder, at: reader.location(ofAttribute: name, of: element), message, found: found.readable,
                expected: expected, mend: mend))
    }
}

extension RecordedReason {
    /// Reads the attributes `on` and `by` and the element's text; nil where something is wrong, which has been reported.
    init?(_ element: Int, _ reader: inout RecordReader) {
        let on = reader.date("on", of: element)
        let by = reader.cautiousWords(reader.shape.token("by"), of: element, atMost: FieldLimits.post)
        let reason = reader.cautiousSentence(of: element, atMost: FieldLimits.reason)
        guard let on, let by, let reason else { return nil }
        self.init(on: on, by: by, reason: reason)
    }
}
