/// One piece of a document as it is written: a tag, a comment, a run of text.
///
/// Found by ``MarkupScanner``, which reads only as much of XML as is needed to tell the pieces apart.
struct Markup: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case text, startTag, endTag, comment, characterData, instruction
        /// `<!DOCTYPE` or any other `<!…`; it is taken to reach to the end of the document, as nothing after it is read.
        case declaration
    }

    let kind: Kind
    /// Where it begins: the `<`, or the first byte of the text.
    let start: Int
    /// One past its last byte.
    let end: Int
    /// Whether its end was found. A tag also ends, unfinished, before the next `<`.
    let isFinished: Bool
}

/// Cuts a document into its pieces.
///
/// On a document libxml2 has accepted, the pieces are exactly its tags, comments, CDATA sections, instructions and text. On any
/// other they are so up to the first fault, and every search ends at the end of the bytes.
struct MarkupScanner: Sendable {
    let bytes: [UInt8]

    /// Where the first piece begins: after a byte order mark.
    var first: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// The piece that begins at an offset; nil at the end.
    func markup(at offset: Int) -> Markup? {
        guard offset < bytes.count else { return nil }
        if bytes[offset] != UInt8(ascii: "<") {
            let end = index(of: UInt8(ascii: "<"), from: offset) ?? bytes.count
            return Markup(kind: .text, start: offset, end: end, isFinished: true)
        }
        switch offset + 1 < bytes.count ? bytes[offset + 1] : 0 {
        case UInt8(ascii: "/"): return tag(.endTag, at: offset)
        case UInt8(ascii: "?"): return markup(.instruction, offset, until: "?>", from: offset + 2)
        case UInt8(ascii: "!"):
            if has("<!--", at: offset) { return markup(.comment, offset, until: "-->", from: offset + 4) }
            if has("<![CDATA[", at: offset) { return markup(.characterData, offset, until: "]]>", from: offset + 9) }
            return Markup(kind: .declaration, start: offset, end: bytes.count, isFinished: false)
        default: return tag(.startTag, at: offset)
        }
    }

    /// The piece a byte belongs to, found from the beginning of the document; nil in an empty document.
    ///
    /// An offset past the last byte belongs to the last piece.
    func markup(containing offset: Int) -> Markup? {
        var found: Markup?
        var next = first
        while let markup = markup(at: next) {
            found = markup
            if markup.end > offset { break }
            next = markup.end
        }
        return found
    }

    /// Whether the text is at the offset.
    func has(_ text: String, at offset: Int) -> Bool {
        let expected = text.utf8
        return bytes.count - offset >= expected.count
            && bytes[offset..<offset + expected.count].elementsEqual(expected)
    }

    /// The first such byte at or after the offset.
    func index(of byte: UInt8, from offset: Int) -> Int? {
        var index = offset
        while index < bytes.count {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// Where the text, which is not empty, first occurs at or after the offset.
    func index(of text: String, from offset: Int) -> Int? {
        guard let start = text.utf8.first else { return nil }
        var index = offset
        while let candidate = self.index(of: start, from: index) {
            if has(text, at: candidate) { return candidate }
            index = candidate + 1
        }
        return nil
    }

    private func markup(_ kind: Markup.Kind, _ start: Int, until text: String, from offset: Int) -> Markup {
        guard let found = index(of: text, from: offset) else {
            return Markup(kind: kind, start: start, end: bytes.count, isFinished: false)
        }
        return Markup(kind: kind, start: start, end: found + text.utf8.count, isFinished: true)
    }

    private func tag(_ kind: Markup.Kind, at start: Int) -> Markup {
        var quotation: UInt8?
        var index = start + 1
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "<"):
                return Markup(kind: kind, start: start, end: index, isFinished: false)
            case UInt8(ascii: ">") where quotation == nil:
                return Markup(kind: kind, start: start, end: index + 1, isFinished: true)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if quotation == nil { quotation = byte } else if quotation == byte { quotation = nil }
            default: break
            }
            index += 1
        }
        return Markup(kind: kind, start: start, end: bytes.count, isFinished: false)
    }
}
