internal import Diagnostics

/// Faults in characters, references and text.
extension FaultReading {
    /// A reference such as `&#0;` that names a character XML does not allow.
    func forbiddenReference(_ fault: ParserFault) -> Diagnostic? {
        guard let ampersand = ampersand(before: fault.offset) else { return nil }
        let reference = scanner.reference(at: ampersand)
        guard reference.end == fault.offset, reference.isFinished, scanner.isNumber(at: ampersand),
            reference.scalar.map({ MarkupScanner.isForbidden($0) }) ?? true
        else { return nil }
        return malformed(
            at: ampersand, "A numbered reference stands for a character that XML does not allow.",
            found: shown(ampersand..<reference.end), expected: "the number of a letter, a digit or another character",
            mend: "Delete the reference, or write the character itself.")
    }

    /// A character such as U+0001 that XML does not allow anywhere.
    func forbiddenCharacter(at offset: Int) -> Diagnostic? {
        guard let scalar = scanner.scalar(at: offset), MarkupScanner.isForbidden(scalar) else { return nil }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return malformed(
            at: offset, "There is a character here that XML does not allow.",
            found: "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits,
            expected: "letters, digits, signs, spaces, tabs and line breaks",
            mend: "Delete the character; most editors do not show it.")
    }

    func unfinishedNumber(before offset: Int) -> Diagnostic {
        let start = ampersand(before: offset) ?? offset
        return malformed(
            at: start, "A numbered reference is unfinished, or is not a number.",
            expected: "\"&#\", a number and a semicolon, such as \"&#8217;\"",
            mend: "Write the character itself, or finish the reference.")
    }

    func bareAmpersand(before offset: Int) -> Diagnostic {
        malformed(
            at: ampersand(before: offset) ?? offset,
            "The character \"&\" has a special meaning in XML and cannot be written by itself.", expected: "\"&amp;\"",
            mend: "Write \"&amp;\" where the character \"&\" is meant.")
    }

    func unknownReference(before offset: Int) -> Diagnostic {
        let start = ampersand(before: offset) ?? offset
        return malformed(
            at: start, "The document uses a named reference that XML does not know.", found: shown(start..<offset),
            expected: "\"&amp;\", \"&lt;\", \"&gt;\", \"&quot;\", \"&apos;\" or a number such as \"&#8217;\"",
            mend: "Write the character itself.")
    }

    func strayCharacterDataEnd(from offset: Int) -> Diagnostic {
        malformed(
            at: scanner.index(of: "]]>", from: offset) ?? offset,
            "The characters \"]]>\" are not allowed in text.", expected: "\"]]&gt;\"",
            mend: "Write \"]]&gt;\", or delete the characters.")
    }

    /// The last `&` before the offset.
    private func ampersand(before offset: Int) -> Int? {
        source.bytes[..<min(offset, source.bytes.count)].lastIndex(of: UInt8(ascii: "&"))
    }
}

extension MarkupScanner {
    /// Whether the reference that begins at the offset is a numbered one.
    fileprivate func isNumber(at ampersand: Int) -> Bool { has("&#", at: ampersand) }

    /// The character at an offset; nil at the end.
    fileprivate func scalar(at offset: Int) -> Unicode.Scalar? {
        guard offset < bytes.count else { return nil }
        return String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
    }

    /// Whether XML 1.0 leaves a character out of its production 2, Char.
    fileprivate static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
