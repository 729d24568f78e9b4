/// What libxml2 is given in place of a document: its outline, in ASCII.
///
/// This is a fast path. libxml2 2.9.14 leaves its fast loop at the first character beyond ASCII and reads the rest of that text
/// character by character, as it reads every CDATA section; and even its fast loop looks at each byte of a narrative although only a few
/// kinds of byte can matter. So in the twin
/// - each byte beyond ASCII is U+007F, the ``standIn``;
/// - each long stretch of text, and each CDATA section, is a ``Gap``: one letter, the ``mark``.
///
/// What libxml2 points at in the twin is copied from the document itself, gaps and all, by ``Recording``.
///
/// It is only ever used to accept. Where the twin is refused, or where anything copied out of it cannot be led back to the document
/// with certainty, the document itself is read as though the twin had never been, so that each refusal and its place come from the
/// document. And a document whose twin is accepted would be accepted too:
/// - U+007F can stand where a character beyond ASCII can in text, values, comments, instructions and CDATA sections, and cannot stand in
///   a name, where it refuses the twin. What is left are the characters beyond ASCII that XML forbids, the surrogates and U+FFFE and
///   U+FFFF: the first are no UTF-8, and ``ByteCheck`` finds both.
/// - libxml2's own limits lie above the ``longestDocument`` that has a twin.
/// - Where gaps lie is only guessed here, but the recording accepts nothing unless libxml2 has handed it the mark of every gap as
///   text of an element, from its place in the twin. There text can stand as well as a letter, if all its characters are allowed, it has no
///   `<` and no `&`, and no `]]>` comes about; and so can a whole CDATA section.
struct PlainTwin {
    /// What stands for a byte beyond ASCII: a character XML allows in text and in no name. In ASCII documents it is very rare.
    static let standIn: UInt8 = 0x7F
    /// What stands for a gap: it can be text and nothing that means more.
    static let mark = UInt8(ascii: "x")

    /// What is left out, and where.
    struct Gap {
        /// Where the mark stands in the twin.
        let mark: Int
        /// What stands in its place as text, in the document; nothing in it needs decoding.
        let text: Range<Int>
        /// Where the document goes on.
        let end: Int
    }

    /// The twin, with zero bytes after it; stale bytes of an earlier one may follow. Kept for its room.
    var bytes: [UInt8] = []
    /// How long the twin is.
    private(set) var count = 0
    /// What is left out, in order.
    private(set) var gaps: [Gap] = []

    /// Shorter text is not worth a gap.
    private static let shortestGap = 48
    /// A longer CDATA section is left to libxml2, which has a limit of its own.
    private static let longestSection = 1 << 20
    /// After so many gaps the rest is copied: a document of nothing but empty sections would have a million.
    private static let mostGaps = 1 << 16

    /// libxml2 has limits of its own for comments, values and the like, and counts in them what it happens to look at. They begin at
    /// 10,000,000 bytes; no document of this size can meet one, and none that is larger has a twin.
    private static let longestDocument = 8 << 20

    /// Becomes the twin of a document. False where that cannot be read in its place: then it is not to be used.
    ///
    /// What is left out could hide the "<" that ends a tag, so the twin's tags are checked like the document's.
    mutating func take(_ source: [UInt8], tagBytes: Int) -> Bool {
        if source.count > Self.longestDocument { return false }
        copy(source)
        return !TagCheck.hasGap(in: bytes, count, longerThan: tagBytes)
    }

    private mutating func copy(_ source: [UInt8]) {
        gaps.removeAll(keepingCapacity: true)
        let room = source.count + XMLReader.zeros
        if bytes.count < room { bytes = [UInt8](repeating: 0, count: room) }
        count = 0
        // A byte order mark is not part of what is read.
        var index = MarkupScanner(bytes: source).first
        while index < source.count {
            index = takeText(of: source, from: index)
            guard index < source.count else { break }
            if source[index] == UInt8(ascii: "<") {
                index = takeMarkup(of: source, from: index)
            } else if source[index] == UInt8(ascii: "&") {
                // A reference is never parted by a gap.
                index = TwinCopy.take(source, from: index, through: UInt8(ascii: ";"), into: &bytes, &count)
            } else {
                // Nor is a line end of two bytes.
                let isPair = source[index] == 0x0D && index + 1 < source.count && source[index + 1] == 0x0A
                TwinCopy.take(source, index..<index + (isPair ? 2 : 1), into: &bytes, &count)
                index += isPair ? 2 : 1
            }
        }
        for place in count..<count + XMLReader.zeros { bytes[place] = 0 }
    }

    /// Takes text up to where something else may begin, and says where that is.
    private mutating func takeText(of source: [UInt8], from start: Int) -> Int {
        let end = TwinSearch.endOfText(in: source, from: start)
        // After "]]" a ">" must be seen.
        if end - start < Self.shortestGap || source[start] == UInt8(ascii: ">") || gaps.count == Self.mostGaps {
            TwinCopy.take(source, start..<end, into: &bytes, &count)
        } else {
            leaveOut(start..<end, upTo: end)
        }
        return end
    }

    /// Takes a tag, comment, instruction or CDATA section, or what looks like one, and says where it ends.
    private mutating func takeMarkup(of source: [UInt8], from start: Int) -> Int {
        if start + 1 < source.count, source[start + 1] == UInt8(ascii: "!") {
            if let text = TwinSearch.section(in: source, at: start), text.count <= Self.longestSection,
                gaps.count < Self.mostGaps
            {
                leaveOut(text, upTo: text.upperBound + 3)
                return text.upperBound + 3
            }
            if let markup = MarkupScanner(bytes: source).markup(at: start) {
                TwinCopy.take(source, markup.start..<markup.end, into: &bytes, &count)
                return markup.end
            }
        }
        return TwinCopy.take(source, from: start, through: UInt8(ascii: ">"), into: &bytes, &count)
    }

    private mutating func leaveOut(_ text: Range<Int>, upTo end: Int) {
        gaps.append(Gap(mark: count, text: text, end: end))
        bytes[count] = Self.mark
        count += 1
    }
}
