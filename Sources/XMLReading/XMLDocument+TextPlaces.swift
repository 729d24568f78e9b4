import Diagnostics

extension XMLDocument {
    /// Source offset of one byte of an element's text, as the text is after decoding; the text's end for one past the last.
    ///
    /// Found by reading on from the tag, over references, line ends, CDATA sections and comments: for messages, not for loops.
    package func offset(ofTextByte index: Int, of element: Int) -> Int {
        guard let tag = scanner.markup(at: offset(of: element)) else { return offset(of: element) }
        var left = index
        var last = tag.end
        var next = tag.end
        while let markup = scanner.markup(at: next), markup.kind != .endTag, markup.kind != .startTag {
            let isSection = markup.kind == .characterData
            if isSection || markup.kind == .text {
                let range = isSection ? markup.start + 9..<markup.end - 3 : markup.start..<markup.end
                if let found = offset(ofByte: &left, in: range, hasReferences: !isSection) { return found }
                last = range.upperBound
            }
            next = markup.end
        }
        return last
    }

    /// Where the byte stands in a piece of text; nil where the piece ends before, and then the bytes it has are counted off.
    private func offset(ofByte left: inout Int, in range: Range<Int>, hasReferences: Bool) -> Int? {
        var place = range.lowerBound
        while place < range.upperBound {
            var end = place + 1
            var count = 1
            if hasReferences, source.bytes[place] == UInt8(ascii: "&") {
                let reference = scanner.reference(at: place)
                end = reference.end
                count = reference.scalar.map { UTF8.width($0) } ?? 1
            } else if source.bytes[place] == 0x0D, end < range.upperBound, source.bytes[end] == 0x0A {
                // Both together are one line feed.
                end += 1
            }
            if left < count { return place }
            left -= count
            place = end
        }
        return nil
    }
}
