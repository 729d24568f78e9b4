internal import Diagnostics

/// Everything that is checked in the bytes before the parser sees the document.
///
/// In this order, so that the most telling fault is named: size, emptiness, UTF-16 and UTF-32, the XML declaration, the bytes
/// themselves, the length of tags.
struct DocumentCheck {
    let source: SourceText
    let limits: XMLLimits

    enum Verdict {
        /// The first thing wrong.
        case refused(Diagnostic)
        /// The parser may see the document; whether its ``PlainTwin`` may stand in for it.
        case readable(throughTwin: Bool)
    }

    func verdict() -> Verdict {
        let bytes = source.bytes
        if bytes.count > limits.documentBytes { return .refused(tooLarge()) }
        if let diagnostic = emptiness() { return .refused(diagnostic) }
        if let encoding = EncodingCheck.foreignEncoding(of: bytes) { return .refused(foreign(encoding)) }
        if let diagnostic = DeclarationCheck(source).diagnostic() { return .refused(diagnostic) }
        let finding = ByteCheck.finding(on: bytes)
        switch finding {
        case .null(let offset): return .refused(null(at: offset))
        case .notUTF8(let offset): return .refused(notUTF8(at: offset))
        case .ascii, .unicode, .forbidden: break
        }
        if let offset = TagCheck.firstTooLong(in: bytes, limit: limits.tagBytes) {
            return .refused(longTag(at: offset))
        }
        return .readable(throughTwin: finding != .forbidden)
    }

    private func tooLarge() -> Diagnostic {
        Diagnostic(
            .xmlLimit, at: SourceLocation(file: source.file), "The document is too large.",
            found: "\(NumberText.digits(source.bytes.count)) bytes",
            expected: "at most \(NumberText.digits(limits.documentBytes)) bytes",
            mend: "Send a smaller document; pictures and other files do not belong in it.")
    }

    private func emptiness() -> Diagnostic? {
        let scanner = MarkupScanner(bytes: source.bytes)
        guard scanner.skipWhite(from: scanner.first) == source.bytes.count else { return nil }
        return Diagnostic(
            .xmlEmpty, at: SourceLocation(file: source.file), "The document is empty.",
            found: scanner.first == source.bytes.count ? "nothing" : "nothing but white space",
            expected: "an XML document",
            mend: "Look whether the right file was sent and whether it was saved completely, and send it again.")
    }

    private func foreign(_ encoding: String) -> Diagnostic {
        Diagnostic(
            .xmlEncoding, at: source.location(at: 0),
            "The character encoding of the document is not UTF-8.", found: encoding, expected: "UTF-8",
            mend: "Open the document in an editor and save it with the encoding UTF-8.")
    }

    private func null(at offset: Int) -> Diagnostic {
        Diagnostic(
            .xmlMalformed, at: source.location(at: offset), "There is a zero byte in the document.",
            found: "a byte of value 0", expected: "text",
            mend: "The file is damaged or is no text file; save it again from the program it comes from.")
    }

    private func notUTF8(at offset: Int) -> Diagnostic {
        let shown = source.bytes[offset...].prefix(4).enumerated()
            .prefix { $0.offset == 0 || $0.element >= 0x80 }.map { NumberText.hexadecimal($0.element) }
        return Diagnostic(
            .xmlEncoding, at: source.location(at: offset),
            "The document is not valid UTF-8 here, so it cannot be known which character is meant.",
            found: "\(shown.count == 1 ? "byte" : "bytes") \(shown.joined(separator: " "))",
            expected: "a character in UTF-8",
            mend: "Open the document with the encoding it was written in and save it with the encoding UTF-8.")
    }

    private func longTag(at offset: Int) -> Diagnostic {
        Diagnostic(
            .xmlLimit, at: source.location(at: offset), "This tag is too long.",
            found: Snippet(source).text(at: offset),
            expected: "at most \(NumberText.digits(limits.tagBytes)) bytes between \"<\" and \">\"",
            mend: "Put long text between tags, not inside one, and look whether a \">\" is missing.")
    }
}
