/// Finds a tag that is too long before the parser sees it.
///
/// The parser compares each attribute of a tag with all others, and sees a tag whole before it asks anybody. A tag cannot hold
/// a raw `<`, and the parser ends at one that does, so a tag is never longer than the distance to the next `<`. Where all
/// those distances are small, which is nearly always, nothing else needs to be known; otherwise the document is
/// cut into its pieces to tell a long tag from a long text.
enum TagCheck {
    /// The offset of the first tag with more than `limit` bytes between its `<` and its end; nil where there is none.
    static func firstTooLong(in bytes: [UInt8], limit: Int) -> Int? {
        guard hasGap(in: bytes, bytes.count, longerThan: limit) else { return nil }
        let scanner = MarkupScanner(bytes: bytes)
        var next = scanner.first
        while let markup = scanner.markup(at: next) {
            switch markup.kind {
            case .startTag, .endTag:
                let inside = markup.end - markup.start - (markup.isFinished ? 2 : 1)
                if inside > limit { return markup.start }
            case .declaration: return nil
            case .text, .comment, .characterData, .instruction: break
            }
            next = markup.end
        }
        return nil
    }

    /// Whether, of the first `count` bytes, more than `length` follow each other without a `<`.
    ///
    /// Looks from the end of each stretch backwards, so that only a few bytes of each are read.
    static func hasGap(in bytes: [UInt8], _ count: Int, longerThan length: Int) -> Bool {
        var last = -1
        while count - last - 1 > length {
            var index = last + 1 + length
            while index > last, bytes[index] != UInt8(ascii: "<") { index -= 1 }
            if index == last { return true }
            last = index
        }
        return false
    }
}
