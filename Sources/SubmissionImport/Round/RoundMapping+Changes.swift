import CivilCalendar
import Diagnostics
import RecordReading
import Submissions
import XMLReading

/// What became of an agency's place in the round beside what it sent.
extension RoundMapping {
    /// Refusals, and what became of the body itself.
    ///
    /// - Parameters:
    ///   - name: What the agency is called now.
    ///   - position: The day up to which the reports speak.
    mutating func changes(_ invited: Int, now name: String?, position: CivilDate?) -> InvitationChanges {
        var refused: [RefusedExtension] = []
        for element in reader.children(of: invited, named: names.extensionRefused) {
            let asked = reader.date(names.asked, of: element)
            let reason = RecordedReason(element, &reader)
            if let asked, let reason { refused.append(RefusedExtension(asked: asked, reason: reason)) }
        }
        reportTwoEnds(of: invited)
        let withdrawn = reader.child(of: invited, named: names.withdrawn)
        let merged = reader.child(of: invited, named: names.merged)
        let id = written(names.id, of: invited)
        if let id, withdrawn != nil || merged != nil { gone.insert(id) }
        return InvitationChanges(
            refusedExtensions: refused, withdrawn: withdrawn.flatMap { RecordedReason($0, &reader) },
            withdrawnOffset: withdrawn.map { reader.offset(of: $0) } ?? 0,
            merged: merged.flatMap { merger($0, of: id) },
            formerly: formerly(invited, now: name, position: position))
    }

    private mutating func merger(_ element: Int, of agency: String?) -> Merger? {
        let into = reader.identifier(names.into, of: element)
        let reason = RecordedReason(element, &reader)
        if let into { mergers.append((agency, into, element)) }
        guard let into, let reason else { return nil }
        return Merger(into: into, reason: reason, offset: reader.offset(of: element))
    }

    private mutating func formerly(_ invited: Int, now present: String?, position: CivilDate?) -> [FormerAgency] {
        var all: [FormerAgency] = []
        for element in reader.children(of: invited, named: names.formerly) {
            let id = reader.identifier(names.id, of: element)
            let name = reader.cautiousWords(names.name, of: element, atMost: FieldLimits.name)
            let until = reader.date(names.until, of: element)
            guard let name, let until else { continue }
            let former = FormerAgency(id: id, name: name, until: until)
            reportOddFormer(former, element, now: present, position: position)
            all.append(former)
        }
        // By day and then as written: a sort that keeps the order of equals.
        return all.enumerated().sorted { ($0.element.until, $0.offset) < ($1.element.until, $1.offset) }.map(\.element)
    }

    /// An agency leaves a round in one way: exempt, withdrawn, or taken up by another.
    private mutating func reportTwoEnds(of invited: Int) {
        let ends = [names.exemption, names.withdrawn, names.merged].compactMap { reader.child(of: invited, named: $0) }
        for end in ends.dropFirst() {
            let found = "\"\(reader.document.nameText(of: ends[0]))\" and \"\(reader.document.nameText(of: end))\""
            reader.report(
                Diagnostic(
                    .elementRepeated, at: reader.document.location(of: end),
                    "It is said in two ways that this agency is no longer asked.", found: found,
                    expected: "one of exemption, withdrawn and merged", mend: "Keep the one that is right."))
        }
    }

    /// Holds each merger against the whole list of agencies, once all of it has been read.
    mutating func reportMergers() {
        for merger in mergers where !reader.isFull {
            let into = merger.into
            if firstInvitations[into] == nil {
                reader.report(notInvited(into, names.into, of: merger.element))
            } else if merger.agency == into {
                reportTarget(merger.element, "This agency is said to be part of itself now.", into)
            } else if gone.contains(into) {
                reportTarget(merger.element, "The agency that took this one up has left the round itself.", into)
            }
        }
    }

    private mutating func reportTarget(_ element: Int, _ message: String, _ into: String) {
        reader.report(
            Diagnostic(
                .valueInvalid, at: reader.location(ofAttribute: names.into, of: element), message,
                found: Visible.quoted(into), expected: "another invited agency that still takes part",
                mend: "Write the id of the agency that answers for it now, or say with \"withdrawn\" that nobody does.")
        )
    }

    private func written(_ name: Int, of element: Int) -> String? {
        reader.document.attribute(name, of: element).map {
            reader.document.string(reader.document.value(ofAttribute: $0))
        }
    }
}
