/// One pass over a sound document.
struct MarkupScan {
    let bytes: [UInt8]
    private var found = Markup()
    private var open: [Int] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func markup() -> Markup {
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if has("<?xml ", at: index) {
            found.declaration = index..<end(of: "?>", from: index)
            index = end(of: "?>", from: index)
        }
        while index < bytes.count { index = piece(at: index) }
        return found
    }

    /// Notes the piece that begins at an index; gives the index after it.
    private mutating func piece(at index: Int) -> Int {
        if has("<!--", at: index) { return aside(index..<end(of: "-->", from: index + 4)) }
        if has("<?", at: index) { return aside(index..<end(of: "?>", from: index)) }
        if has("<![CDATA[", at: index) {
            let end = end(of: "]]>", from: index)
            if let element = open.last {
                found.texts.append(Markup.Text(range: index + 9..<end - 3, element: element, isCDATA: true))
            }
            return end
        }
        if has("</", at: index) {
            let end = end(of: ">", from: index)
            if let element = open.popLast() { found.elements[element].endTag = index..<end }
            return end
        }
        return bytes[index] == UInt8(ascii: "<") ? startTag(at: index) : text(from: index)
    }

    private mutating func aside(_ range: Range<Int>) -> Int {
        found.asides.append(range)
        return range.upperBound
    }

    private mutating func text(from index: Int) -> Int {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        if let element = open.last {
            found.texts.append(Markup.Text(range: index..<end, element: element, isCDATA: false))
            noteReferences(in: index..<end)
        }
        return end
    }

    private mutating func startTag(at start: Int) -> Int {
        let element = found.elements.count
        let name = name(at: start + 1)
        let firstAttribute = found.attributes.count
        var index = skipWhite(from: name.upperBound)
        while bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "/") {
            let name = self.name(at: index)
            // "=" with or without white space around it, then the value in its marks.
            let mark = skipWhite(from: skipWhite(from: name.upperBound) + 1)
            let close = bytes[(mark + 1)...].firstIndex(of: bytes[mark]) ?? mark + 1
            found.attributes.append(
                Markup.Attribute(
                    element: element, name: name, localName: localName(name), value: mark + 1..<close))
            noteReferences(in: mark + 1..<close)
            index = skipWhite(from: close + 1)
        }
        let isEmpty = bytes[index] == UInt8(ascii: "/")
        let end = index + (isEmpty ? 2 : 1)
        found.elements.append(
            Markup.Element(
                tag: start..<end, name: name, localName: localName(name), endTag: nil,
                attributes: firstAttribute..<found.attributes.count, parent: open.last))
        if let parent = open.last { found.elements[parent].children.append(element) }
        if !isEmpty { open.append(element) }
        return end
    }

    private mutating func noteReferences(in range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "&") else {
                index += 1
                continue
            }
            let end = end(of: ";", from: index)
            found.references.append(index..<end)
            index = end
        }
    }

    private func name(at start: Int) -> Range<Int> {
        let end = bytes[start...].firstIndex { isWhite($0) || $0 == 0x2F || $0 == 0x3E || $0 == 0x3D } ?? bytes.count
        return start..<end
    }

    private func localName(_ range: Range<Int>) -> String {
        let start = bytes[range].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? range.lowerBound
        return String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
    }

    private func skipWhite(from index: Int) -> Int { bytes[index...].firstIndex { !isWhite($0) } ?? bytes.count }

    private func isWhite(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

    private func has(_ words: String, at index: Int) -> Bool { bytes[index...].starts(with: words.utf8) }

    private func end(of words: String, from index: Int) -> Int {
        (Bytes.firstIndex(of: Array(words.utf8), in: bytes, from: index) ?? bytes.count - words.utf8.count)
            + words.utf8.count
    }
}
