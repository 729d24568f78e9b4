import CivilCalendar

extension FaultMaker {
    /// The edit that puts a fault into an answer; nil where the answer has nothing it could be made in.
    mutating func edit(for fault: Fault, in answer: ReturnRecord.Answer) -> Edit? {
        switch fault {
        case .unknownCriterion: unknownCriterion(answer)
        case .repeatedCriterion: Edit(range: end(of: answer), bytes: Array(xml[answer.bytes]))
        case .ratingOutOfRange: rating(answer, as: ["4", "5", "10", "-1", "2.5", ""])
        case .ratingInWords: rating(answer, as: ["good", "n/a", "met", "two", "green", "Level 2", "in place"])
        case .ratingAndNotApplicable: notApplicable(answer)
        case .impossibleDate: impossibleDate(answer)
        case .dateInOtherForm: otherDate(answer)
        case .evidenceAfterSignOff: lateDate(answer)
        case .missingAttribute: missingAttribute(answer)
        case .unknownAttribute: unknownAttribute(answer)
        case .missingReference: missingReference(answer)
        case .unknownEvidenceKind: unknownKind(answer)
        case .misspeltElement: misspeltElement(answer)
        case .wrongOrder: wrongOrder(answer)
        case .strayText: strayText(answer)
        case .unescapedAmpersand: ampersand(answer)
        case .curlyQuotes: curlyQuotes(answer)
        case .missingEndTag: missingEndTag(answer)
        case .anotherEncoding: otherEncoding(answer)
        case .wrongEditionHash, .unknownAgencyType, .truncated: nil
        }
    }

    private func end(of answer: ReturnRecord.Answer) -> Range<Int> {
        answer.bytes.upperBound..<answer.bytes.upperBound
    }

    private mutating func unknownCriterion(_ answer: ReturnRecord.Answer) -> Edit? {
        guard let id = value(of: " criterion=\"", in: answer.bytes) else { return nil }
        var bytes = Array(xml[id]) + Array("\(dice.within(0...9))".utf8)
        while guide.criterionIDs.contains(bytes) { bytes.append(UInt8(ascii: "0")) }
        return Edit(range: id, bytes: bytes)
    }

    private mutating func rating(_ answer: ReturnRecord.Answer, as words: [String]) -> Edit? {
        value(of: " self-rating=\"", in: answer.bytes).map { Edit(range: $0, bytes: Array(dice.choose(words).utf8)) }
    }

    private func notApplicable(_ answer: ReturnRecord.Answer) -> Edit? {
        find("      <narrative>", in: answer.bytes).map { narrative in
            Edit(
                range: narrative.lowerBound..<narrative.lowerBound,
                bytes: Array(
                    "      <not-applicable>We do not see children on our own premises.</not-applicable>\n".utf8))
        }
    }

    private mutating func impossibleDate(_ answer: ReturnRecord.Answer) -> Edit? {
        guard let date = date(in: answer) else { return nil }
        let day = dice.choose(["-02-30", "-06-31", "-13-01", "-11-31", "-04-00"])
        return Edit(range: date, bytes: figures(of: date).year + Array(day.utf8))
    }

    private mutating func otherDate(_ answer: ReturnRecord.Answer) -> Edit? {
        guard let date = date(in: answer) else { return nil }
        let (year, month, day) = figures(of: date)
        let mark = dice.choose([UInt8(ascii: "/"), UInt8(ascii: ".")])
        let written: [UInt8] =
            switch dice.below(4) {
            case 0: month + [mark] + year
            case 1: Array(year)
            default: day + [mark] + month + [mark] + year
            }
        return Edit(range: date, bytes: written)
    }

    private mutating func lateDate(_ answer: ReturnRecord.Answer) -> Edit? {
        guard let date = date(in: answer) else { return nil }
        let late = record.signedOff.adding(days: dice.within(20...380))
        guard late > record.signedOff else { return nil }
        var bytes: [UInt8] = []
        bytes.append(late)
        return Edit(range: date, bytes: bytes)
    }

    /// The date of one of an answer's items of evidence.
    private mutating func date(in answer: ReturnRecord.Answer) -> Range<Int>? {
        citation(of: answer).flatMap { value(of: " date=\"", in: $0.bytes) }
    }

    private mutating func missingAttribute(_ answer: ReturnRecord.Answer) -> Edit? {
        let names: [StaticString] = [" title=\"", " date=\"", " kind=\""]
        let range =
            if let citation = citation(of: answer), dice.chance(75) {
                whole(dice.choose(names), in: citation.bytes)
            } else {
                whole(" criterion=\"", in: answer.bytes)
            }
        return range.map { Edit(range: $0, bytes: []) }
    }

    private mutating func unknownAttribute(_ answer: ReturnRecord.Answer) -> Edit? {
        let names = [" rating=\"", " self-Rating=\"", " selfrating=\"", " score=\""]
        return find(" self-rating=\"", in: answer.bytes).map { Edit(range: $0, bytes: Array(dice.choose(names).utf8)) }
    }

    private mutating func missingReference(_ answer: ReturnRecord.Answer) -> Edit? {
        guard let citation = citation(of: answer) else { return nil }
        if dice.chance(30) { return Edit(range: citation.reference, bytes: []) }
        return whole(" reference=\"", in: citation.bytes).map { Edit(range: $0, bytes: []) }
    }

    private mutating func unknownKind(_ answer: ReturnRecord.Answer) -> Edit? {
        citation(of: answer).flatMap { value(of: " kind=\"", in: $0.bytes) }
            .map { Edit(range: $0, bytes: misspelt($0, known: guide.kindIDs)) }
    }
}
