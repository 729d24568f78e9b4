/// An attribute as it is written in a tag, namespace declarations included.
struct WrittenAttribute: Sendable, Hashable {
    /// Where its name stands.
    let name: Range<Int>
    /// Where its value stands, without the quotation marks; up to the end of the tag where it is not closed.
    let value: Range<Int>
}

/// Reads a start tag as it is written.
extension MarkupScanner {
    /// Where the name of the tag that begins at the offset stands.
    func name(ofTagAt start: Int) -> Range<Int> {
        let from = start + (has("</", at: start) ? 2 : 1)
        return name(from: from)
    }

    /// A name, or whatever stands in its place: up to white space or a character that ends names.
    func name(from offset: Int) -> Range<Int> {
        let from = min(offset, bytes.count)
        var end = from
        while end < bytes.count, !Self.endsNames(bytes[end]) { end += 1 }
        return from..<end
    }

    /// The name that ends just before the offset.
    func name(before offset: Int) -> Range<Int> {
        var start = offset
        while start > 0, !Self.endsNames(bytes[start - 1]) { start -= 1 }
        return start..<offset
    }

    /// The attributes of the tag that begins at the offset, in order, as far as they are written properly.
    func attributes(ofTagAt start: Int) -> [WrittenAttribute] {
        let end = markup(at: start)?.end ?? start
        var found: [WrittenAttribute] = []
        var index = name(ofTagAt: start).upperBound
        while true {
            let name = name(from: skipWhite(from: index))
            let equals = skipWhite(from: name.upperBound)
            guard !name.isEmpty, equals < end, bytes[equals] == UInt8(ascii: "=") else { return found }
            let mark = skipWhite(from: equals + 1)
            guard mark < end, bytes[mark] == UInt8(ascii: "\"") || bytes[mark] == UInt8(ascii: "'") else {
                return found
            }
            var close = mark + 1
            while close < end, bytes[close] != bytes[mark] { close += 1 }
            found.append(WrittenAttribute(name: name, value: mark + 1..<close))
            index = close + 1
        }
    }

    /// Whether an attribute declares a namespace: `xmlns` or `xmlns:…`.
    func isNamespaceDeclaration(_ attribute: WrittenAttribute) -> Bool {
        has("xmlns", at: attribute.name.lowerBound)
            && (attribute.name.count == 5 || bytes[attribute.name.lowerBound + 5] == UInt8(ascii: ":"))
    }

    /// The first offset from there on where no white space stands.
    func skipWhite(from offset: Int) -> Int {
        var index = offset
        while index < bytes.count, Self.isWhite(bytes[index]) { index += 1 }
        return index
    }

    /// The bytes as text.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    static func isWhite(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    private static func endsNames(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "?"):
            true
        default: isWhite(byte)
        }
    }
}
