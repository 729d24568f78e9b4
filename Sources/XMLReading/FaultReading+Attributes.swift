internal import Diagnostics

/// Faults in the attributes of a tag.
extension FaultReading {
    func lessThanInValue(at offset: Int) -> Diagnostic {
        let attribute = scanner.attributes(ofTagAt: piece(before: offset).start).last
        let name = attribute.map { " \(shown($0.name))" } ?? ""
        let start = attribute.map { " that begins at \(place($0.value.lowerBound))" } ?? ""
        return malformed(
            at: offset, "The character \"<\" is not allowed in the value of the attribute\(name).",
            expected: "the quotation mark that ends the value\(start), or \"&lt;\"",
            mend: "Close the value with its quotation mark before this place, or write \"&lt;\" where \"<\" is meant.")
    }

    func valueNotQuoted(at offset: Int) -> Diagnostic {
        malformed(
            at: offset, "The value of the attribute \(shown(nameBefore(offset))) is not in quotation marks.",
            expected: "a quotation mark", mend: "Put the value between two quotation marks.")
    }

    func valueNotFinished(before offset: Int) -> Diagnostic {
        let tag = piece(before: offset).start
        let name = scanner.attributes(ofTagAt: tag).last?.name ?? scanner.name(ofTagAt: tag)
        return malformed(
            at: name.lowerBound, "The value of the attribute \(shown(name)) is never closed.",
            expected: "a second quotation mark of the same kind", mend: "Close the value with its quotation mark.")
    }

    func attributeWithoutValue(before offset: Int) -> Diagnostic {
        let name = nameBefore(offset)
        return malformed(
            at: name.lowerBound, "The attribute \(shown(name)) has no value.",
            expected: "\"=\" and a value in quotation marks",
            mend: "Give the attribute a value, or delete it.")
    }

    func repeatedAttribute(before offset: Int) -> Diagnostic {
        let tag = piece(before: offset).start
        let attributes = scanner.attributes(ofTagAt: tag)
        // The same name as written, or else the same name behind two prefixes that stand for one namespace.
        let repeated =
            attributes.indices.first { later in
                attributes[..<later].contains { scanner.string($0.name) == scanner.string(attributes[later].name) }
            }
            ?? attributes.indices.last { later in
                attributes[..<later].contains { localName($0) == localName(attributes[later]) }
            }
        let name = repeated.map { attributes[$0].name } ?? scanner.name(ofTagAt: tag)
        return malformed(
            at: name.lowerBound, "The attribute \(shown(name)) is given twice in one tag.",
            expected: "each attribute once",
            mend: "Keep the one that is right and delete the other.")
    }

    private func localName(_ attribute: WrittenAttribute) -> Substring? {
        scanner.string(attribute.name).split(separator: ":").last
    }

    /// The name that ends before the offset, white space and `=` left out.
    private func nameBefore(_ offset: Int) -> Range<Int> {
        let bytes = source.bytes
        var end = min(offset, bytes.count)
        while end > 0, MarkupScanner.isWhite(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: "=") { end -= 1 }
        return scanner.name(before: end)
    }
}
