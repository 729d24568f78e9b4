import CivilCalendar
import Standards

extension ReturnComposer {
    /// Writes the evidence that makes a criterion stand as it does in truth: none, out of date, in date, or of practice and effect.
    mutating func writeEvidence(_ line: EditionGuide.Line, rating: Int, support: Int, into xml: inout [UInt8]) {
        let first = record.citations.count
        switch support {
        case 0:
            // Something may be cited all the same where nothing is claimed for it.
            if rating == 0, dice.chance(30) { cite(line, .document, inDate: false, into: &xml) }
        case 1:
            // Where no more is claimed, the item may well be in date; else its age is what is wrong with it.
            cite(line, dice.chance(60) ? .document : .practice, inDate: rating < 2 && dice.chance(50), into: &xml)
            if dice.chance(40) {
                cite(line, .document, inDate: rating < 2 && dice.chance(30), into: &xml)
            }
        case 2:
            if !dice.chance(12) || !citeAgain(from: first, into: &xml) {
                cite(line, dice.chance(65) ? .document : .practice, inDate: true, into: &xml)
            }
            if dice.chance(64) { cite(line, .practice, inDate: dice.chance(85), into: &xml) }
            if dice.chance(12) { cite(line, .document, inDate: dice.chance(60), into: &xml) }
        default:
            cite(line, .practice, inDate: true, into: &xml)
            cite(line, .effect, inDate: true, into: &xml)
            if dice.chance(16) { cite(line, .document, inDate: dice.chance(80), into: &xml) }
        }
    }

    /// Cites a new item of a kind that shows something; nothing where the edition has no kind of evidence at all.
    private mutating func cite(
        _ line: EditionGuide.Line, _ shows: EvidenceKind.Shows, inDate: Bool, into xml: inout [UInt8]
    ) {
        guard let kind = kind(line, shows) else { return }
        let evidence = guide.evidence[kind]
        let start = xml.count
        let day = day(months: evidence.months, inDate: inDate)
        xml.append("      <evidence kind=\"")
        xml += evidence.id
        xml.append("\" title=\"")
        writeTitle(evidence, day, into: &xml)
        xml.append("\" date=\"")
        xml.append(day)
        if shows == .document, dice.chance(34) {
            xml.append("\" review-by=\"")
            xml.append(reviewDay(after: day, inDate: inDate))
        }
        xml.append("\" reference=\"")
        let reference = xml.count
        writeReference(day, into: &xml)
        let end = xml.count
        xml.append("\"/>\n")
        record.citations.append(
            .init(bytes: start..<xml.count, reference: reference..<end, isInDate: inDate))
        uses.append(1)
    }

    /// Cites an item that another criterion has, as agencies do; false where there is none to be had.
    private mutating func citeAgain(from first: Int, into xml: inout [UInt8]) -> Bool {
        let place = dice.below(first)
        guard first > 0, record.citations[place].isInDate, uses[place] < guide.mostUses else { return false }
        uses[place] += 1
        let citation = record.citations[place]
        let offset = xml.count - citation.bytes.lowerBound
        xml += xml[citation.bytes]
        record.citations.append(
            .init(
                bytes: citation.bytes.lowerBound + offset..<citation.bytes.upperBound + offset,
                reference: citation.reference.lowerBound + offset..<citation.reference.upperBound + offset,
                isInDate: true))
        // Not to be cited a further time by way of this copy.
        uses.append(guide.mostUses)
        return true
    }

    private mutating func kind(_ line: EditionGuide.Line, _ shows: EvidenceKind.Shows) -> Int? {
        let kinds =
            switch shows {
            case .document: line.documents
            case .practice: line.practice
            case .effect: line.effects
            }
        if !kinds.isEmpty { return dice.choose(kinds) }
        return guide.evidence.isEmpty ? nil : dice.below(guide.evidence.count)
    }

    /// A day on which an item of this kind was made, so that it is in date at the sign-off and some time after, or is not.
    private mutating func day(months: Int, inDate: Bool) -> CivilDate {
        let signedOff = record.signedOff
        if inDate { return signedOff.adding(days: -dice.within(3...max(4, months * 30 - 110))) }
        return signedOff.adding(months: -months).adding(days: -dice.within(20...460))
    }

    private mutating func reviewDay(after day: CivilDate, inDate: Bool) -> CivilDate {
        let planned = day.adding(months: dice.choose([12, 24, 36]))
        return inDate ? max(planned, record.signedOff.adding(days: 100)) : planned
    }

    private mutating func writeTitle(_ evidence: EditionGuide.Evidence, _ day: CivilDate, into xml: inout [UInt8]) {
        xml += evidence.label
        xml.append(": ")
        speaker.say(.title, &dice, into: &xml)
        if day >= guide.from, dice.chance(24) {
            xml.append(", ")
            xml += Array(guide.year.utf8)
        }
    }

    /// Writes a reference that no other item of the return has: "SG-09-014".
    private mutating func writeReference(_ day: CivilDate, into xml: inout [UInt8]) {
        speaker.say(lists.shelf, &dice, into: &xml)
        xml.append(0x2D)
        xml.append(number: day.year % 100, width: 2)
        xml.append(0x2D)
        xml.append(number: nextReference, width: 3)
        nextReference += dice.within(1...4)
    }
}
