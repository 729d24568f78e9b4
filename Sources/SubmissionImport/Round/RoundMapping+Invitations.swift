import CivilCalendar
import Diagnostics
import RecordReading
import Submissions
import XMLReading

extension RoundMapping {
    /// One agency's place in the round, or nil where something about it is wrong, which has been reported.
    mutating func invitation(_ element: Int, _ dates: Dates) -> Invitation? {
        let agency = AgencyMapping(reader.shape).agency(&reader, of: element, edition?.edition)
        reportRepetition(of: element)
        let due = reader.date(names.due, of: element) ?? dates.due
        if let opened = dates.opened, let due, due < opened, reader.document.attribute(names.due, of: element) != nil {
            reportOrder(
                names.due, of: element, "This agency's return is due before the round is opened.", due,
                "\(opened.readable) or later", "Correct the day on which its return is due.")
        }
        let receipts = readReceipts(reader.children(of: element, named: names.received))
        // Where the round itself is opened too late, that has been said, and everything would be before it.
        let opened = dates.opened.flatMap { opened in (dates.due ?? opened) < opened ? nil : opened }
        reportOddReceipts(receipts, opened: opened)
        let received = receipts.map(\.receipt)
        let cameIn = received.map(\.date).min()
        if let agency { reportPartOfItself(agency, element) }
        var chased: [Chase] = []
        for chase in reader.children(of: element, named: names.chased) {
            let date = reader.date(names.date, of: chase)
            let by = reader.cautiousWords(names.by, of: chase, atMost: FieldLimits.post)
            if let date { reportOddReminder(chase, on: date, opened: opened, cameIn: cameIn) }
            if let date, let by { chased.append(Chase(date: date, by: by)) }
        }
        let extensions = readExtensions(reader.children(of: element, named: names.extension), due: due)
        let exemption = reader.child(of: element, named: names.exemption).flatMap { readExemption($0) }
        let changes = changes(element, now: agency?.name, position: dates.position)
        let isConstructed = reader.boolean(names.constructed, of: element) ?? false
        guard let agency, let due else { return nil }
        return Invitation(
            agency: agency, due: due, received: received, chased: chased, extensions: extensions,
            exemption: exemption, changes: changes, isConstructed: isConstructed,
            offset: UInt32(reader.document.offset(of: element)))
    }

    private mutating func reportRepetition(of element: Int) {
        guard let attribute = reader.attribute(names.id, of: element) else { return }
        let id = reader.document.string(reader.document.value(ofAttribute: attribute))
        guard let first = firstInvitations[id] else {
            firstInvitations[id] = element
            return
        }
        reader.report(
            Diagnostic(
                .agencyRepeated, at: reader.document.location(ofAttribute: attribute),
                "The agency \(Visible.quoted(id)) is invited twice.",
                found: "the first is at \(reader.document.location(of: first).text)", expected: "one invitation",
                mend: "Take one of the two out, or give the other agency an id of its own."))
    }

    /// What came in, by revision, with where it is said.
    private mutating func readReceipts(_ elements: [Int]) -> [(receipt: Receipt, element: Int)] {
        var receipts: [(receipt: Receipt, element: Int)] = []
        for element in elements {
            let revision = reader.integer(names.revision, of: element, in: FieldLimits.revisions)
            let date = reader.date(names.date, of: element)
            let file = readFile(of: element)
            if let revision, let first = receipts.first(where: { $0.receipt.revision == revision }) {
                reportSecondReceipt(element, of: revision, after: first.receipt)
            } else if let revision, let date {
                let offset = UInt32(reader.document.offset(of: element))
                receipts.append((Receipt(revision: revision, date: date, file: file, offset: offset), element))
            }
        }
        return receipts.sorted { $0.receipt.revision < $1.receipt.revision }
    }

    private mutating func reportSecondReceipt(_ element: Int, of revision: Int, after first: Receipt) {
        let place = reader.document.location(at: Int(first.offset))
        reader.report(
            Diagnostic(
                .returnRepeated, at: reader.location(ofAttribute: names.revision, of: element),
                "Revision \(revision) of this agency's return is recorded as received twice.",
                found: "the first is at \(place.text)", expected: "each revision once",
                mend: "Correct the revision, or take one of the two records out."))
    }

    /// The name of a file in the round's own folder of returns: a plain name, so that it can point nowhere else.
    private mutating func readFile(of element: Int) -> String? {
        guard let attribute = reader.attribute(names.file, of: element) else { return nil }
        let name = reader.document.string(reader.document.value(ofAttribute: attribute))
        if PlainFileName.allows(name) { return name }
        return reader.refuse(
            attribute, name, "This is not the plain name of an XML file.",
            expected: "letters, digits, dots, hyphens and underscores, at most 100 characters, ending \".xml\"",
            mend: "Put the file into the round's folder \"returns\" and write its name without folders or blanks.")
    }

    private mutating func readExtensions(_ elements: [Int], due: CivilDate?) -> [Extension] {
        var extensions: [Extension] = []
        var lastDay = due
        for element in elements {
            let to = reader.date(names.to, of: element)
            let grantedBy = reader.cautiousWords(names.grantedBy, of: element, atMost: FieldLimits.post)
            let on = reader.date(names.on, of: element)
            let reason = reader.cautiousSentence(of: element, atMost: FieldLimits.reason)
            if let to, let before = lastDay, to <= before {
                reportOrder(
                    names.to, of: element, "An extension must lead to a later day than the one it extends.", to,
                    "a day after \(before.readable)", "Correct the day, or take the extension out.")
            }
            lastDay = to ?? lastDay
            guard let to, let grantedBy, let reason else { continue }
            extensions.append(Extension(to: to, reason: reason, grantedBy: grantedBy, on: on))
        }
        return extensions
    }

    private mutating func readExemption(_ element: Int) -> Exemption? {
        let grantedBy = reader.cautiousWords(names.grantedBy, of: element, atMost: FieldLimits.post)
        let on = reader.date(names.on, of: element)
        let reason = reader.cautiousSentence(of: element, atMost: FieldLimits.reason)
        guard let grantedBy, let reason else { return nil }
        return Exemption(reason: reason, grantedBy: grantedBy, on: on, offset: reader.offset(of: element))
    }
}

/// A file name that means the same everywhere and cannot lead out of its folder.
enum PlainFileName {
    /// ASCII letters, digits, dots, hyphens and underscores, beginning with a letter or digit, ending `.xml`, at most 100 characters.
    static func allows(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard (5...100).contains(bytes.count), bytes.suffix(4).elementsEqual(".xml".utf8), isAlphanumeric(bytes[0])
        else {
            return false
        }
        return bytes.allSatisfy { isAlphanumeric($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
