extension FaultMaker {
    /// Where some bytes stand first in a part of the return.
    func find(_ bytes: StaticString, in range: Range<Int>) -> Range<Int>? {
        bytes.withUTF8Buffer { pattern in
            guard range.count >= pattern.count, let first = pattern.first else { return nil }
            for start in range.lowerBound...(range.upperBound - pattern.count) where xml[start] == first {
                if xml[start..<start + pattern.count].elementsEqual(pattern) { return start..<start + pattern.count }
            }
            return nil
        }
    }

    /// The value of the first attribute written so, such as ` kind="`, in a part of the return.
    func value(of attribute: StaticString, in range: Range<Int>) -> Range<Int>? {
        guard let start = find(attribute, in: range)?.upperBound,
            let end = xml[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        return start..<end
    }

    /// The whole of an attribute written so, with the blank before it and the quotation mark after.
    func whole(_ attribute: StaticString, in range: Range<Int>) -> Range<Int>? {
        guard let start = find(attribute, in: range)?.lowerBound, let value = value(of: attribute, in: range) else {
            return nil
        }
        return start..<value.upperBound + 1
    }

    /// One of an answer's items of evidence.
    mutating func citation(of answer: ReturnRecord.Answer) -> ReturnRecord.Citation? {
        answer.evidence.isEmpty ? nil : record.citations[dice.choose(answer.evidence)]
    }

    /// An id that is like another but is none of those that are known: a letter is left out, or something is added.
    mutating func misspelt(_ id: Range<Int>, known: Set<[UInt8]>) -> [UInt8] {
        var result = Array(xml[id])
        if result.count > 3 { result.remove(at: 1 + dice.below(result.count - 2)) }
        while known.contains(result) || result.isEmpty { result.append(UInt8(ascii: "x")) }
        return result
    }

    /// The figures of a date at a place, as they are written.
    func figures(of date: Range<Int>) -> (year: ArraySlice<UInt8>, month: ArraySlice<UInt8>, day: ArraySlice<UInt8>) {
        let start = date.lowerBound
        return (xml[start..<start + 4], xml[start + 5..<start + 7], xml[start + 8..<start + 10])
    }
}
