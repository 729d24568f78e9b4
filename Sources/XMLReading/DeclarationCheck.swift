internal import Diagnostics

/// Reads the XML declaration at the start of a document, `<?xml version="1.0" encoding="UTF-8"?>`, before the parser does.
///
/// XML 1.0 (fifth edition), production 23: a version, then perhaps an encoding, then perhaps `standalone`, in that order, with
/// white space before each. Departures: the version must be 1.0 and the encoding, where one is named, UTF-8 in capital or small
/// letters.
struct DeclarationCheck {
    private let source: SourceText
    private let scanner: MarkupScanner

    init(_ source: SourceText) {
        self.source = source
        scanner = MarkupScanner(bytes: source.bytes)
    }

    /// What is wrong with the declaration; nil where it is right or there is none.
    func diagnostic() -> Diagnostic? {
        let start = scanner.first
        guard scanner.has("<?xml", at: start), start + 5 < source.bytes.count else { return nil }
        let next = source.bytes[start + 5]
        guard MarkupScanner.isWhite(next) || next == UInt8(ascii: "?") else { return nil }

        var index = start + 5
        guard let version = value(of: "version", at: &index) else { return malformed(at: index) }
        if scanner.string(version) != "1.0" { return wrongVersion(version) }
        if isNext("encoding", at: index) {
            guard let encoding = value(of: "encoding", at: &index) else { return malformed(at: index) }
            if scanner.string(encoding).lowercased() != "utf-8" { return wrongEncoding(encoding) }
        }
        if isNext("standalone", at: index) {
            guard let standalone = value(of: "standalone", at: &index) else { return malformed(at: index) }
            if !["yes", "no"].contains(scanner.string(standalone)) { return malformed(at: standalone.lowerBound) }
        }
        index = scanner.skipWhite(from: index)
        return scanner.has("?>", at: index) ? nil : malformed(at: index)
    }

    private func isNext(_ name: String, at index: Int) -> Bool {
        scanner.has(name, at: scanner.skipWhite(from: index))
    }

    /// The value of `name="…"` after white space. Where it is not written properly, `index` is left at the fault.
    private func value(of name: String, at index: inout Int) -> Range<Int>? {
        let from = scanner.skipWhite(from: index)
        guard from > index, scanner.has(name, at: from) else {
            index = from
            return nil
        }
        index = scanner.skipWhite(from: from + name.utf8.count)
        guard scanner.has("=", at: index) else { return nil }
        index = scanner.skipWhite(from: index + 1)
        guard scanner.has("\"", at: index) || scanner.has("'", at: index) else { return nil }
        let mark = index
        guard let close = scanner.index(of: source.bytes[mark], from: mark + 1), isPlain(mark + 1..<close) else {
            return nil
        }
        index = close + 1
        return mark + 1..<close
    }

    /// Whether a value could be a version or an encoding: a missing quotation mark would make it swallow half the document.
    private func isPlain(_ range: Range<Int>) -> Bool {
        range.count <= 40 && !source.bytes[range].contains { $0 <= 0x20 || $0 >= 0x7F || $0 == UInt8(ascii: "?") }
    }

    private func wrongVersion(_ value: Range<Int>) -> Diagnostic {
        Diagnostic(
            .xmlMalformed, at: source.location(at: value.lowerBound),
            "The document says that it is not XML version 1.0.",
            found: Visible.quoted(scanner.string(value)), expected: "\"1.0\"",
            mend: "Write version=\"1.0\".")
    }

    private func wrongEncoding(_ value: Range<Int>) -> Diagnostic {
        Diagnostic(
            .xmlEncoding, at: source.location(at: value.lowerBound),
            "The document says that its character encoding is not UTF-8.",
            found: Visible.quoted(scanner.string(value)), expected: "\"UTF-8\"",
            mend: "Save the document with the encoding UTF-8 and write encoding=\"UTF-8\".")
    }

    private func malformed(at offset: Int) -> Diagnostic {
        Diagnostic(
            .xmlMalformed, at: source.location(at: offset),
            "The XML declaration at the start of the document is not written properly here.",
            found: Snippet(source).text(at: offset), expected: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            mend: "Write the declaration as expected, or leave it out.")
    }
}
