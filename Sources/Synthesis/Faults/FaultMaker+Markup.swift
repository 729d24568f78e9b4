extension FaultMaker {
    /// An element's name mistyped, in both of its tags where it has two.
    mutating func misspeltElement(_ answer: ReturnRecord.Answer) -> Edit? {
        if let citation = citation(of: answer), dice.chance(50) {
            let names = ["<evidance ", "<Evidence ", "<evidences ", "<item "]
            return find("<evidence ", in: citation.bytes).map {
                Edit(range: $0, bytes: Array(dice.choose(names).utf8))
            }
        }
        guard let open = find("<narrative>", in: answer.bytes), let close = find("</narrative>", in: answer.bytes)
        else {
            return nil
        }
        let name = dice.choose(["narative", "Narrative", "narrativ", "comment"])
        return Edit(
            range: open.lowerBound..<close.upperBound,
            bytes: Array("<\(name)>".utf8) + xml[open.upperBound..<close.lowerBound] + Array("</\(name)>".utf8))
    }

    /// The narrative put behind the evidence.
    func wrongOrder(_ answer: ReturnRecord.Answer) -> Edit? {
        guard let last = answer.evidence.last, let open = find("      <narrative>", in: answer.bytes),
            let close = find("</narrative>\n", in: answer.bytes)
        else { return nil }
        let end = record.citations[last].bytes.upperBound
        let narrative = open.lowerBound..<close.upperBound
        return Edit(range: narrative.lowerBound..<end, bytes: Array(xml[narrative.upperBound..<end] + xml[narrative]))
    }

    /// A remark typed between two answers.
    mutating func strayText(_ answer: ReturnRecord.Answer) -> Edit? {
        let remarks = [
            "    See the sheet sent by post.\n", "    Continued overleaf\n", "    TO BE CHECKED\n", "    n/a\n",
        ]
        let end = answer.bytes.upperBound
        return Edit(range: end..<end, bytes: Array(dice.choose(remarks).utf8))
    }

    /// An ampersand as one types it, in a title.
    mutating func ampersand(_ answer: ReturnRecord.Answer) -> Edit? {
        citation(of: answer).flatMap { value(of: " title=\"", in: $0.bytes) }.map { title in
            Edit(range: title.upperBound..<title.upperBound, bytes: Array(" & notes".utf8))
        }
    }

    /// Quotation marks as a word processor makes them.
    func curlyQuotes(_ answer: ReturnRecord.Answer) -> Edit? {
        guard let value = value(of: " self-rating=\"", in: answer.bytes) else { return nil }
        return Edit(
            range: value.lowerBound - 1..<value.upperBound + 1,
            bytes: Array("“".utf8) + xml[value] + Array("”".utf8))
    }

    /// An end tag left out.
    mutating func missingEndTag(_ answer: ReturnRecord.Answer) -> Edit? {
        let tag: StaticString = dice.chance(50) ? "</narrative>" : "</answer>"
        return find(tag, in: answer.bytes).map { Edit(range: $0, bytes: []) }
    }

    /// A character saved in the encoding of an old word processor, in a document that says it is UTF-8.
    func otherEncoding(_ answer: ReturnRecord.Answer) -> Edit? {
        find("’", in: answer.bytes).map { Edit(range: $0, bytes: [0x92]) }
            ?? find("–", in: answer.bytes).map { Edit(range: $0, bytes: [0x96]) }
            ?? find("£", in: answer.bytes).map { Edit(range: $0, bytes: [0xA3]) }
    }
}
