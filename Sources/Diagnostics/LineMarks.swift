/// Which line is in force at regular distances in a text, so that a place is found by looking at a few bytes only.
///
/// A mark stands for so many bytes whatever is in them: a table of all lines would be eight times as large as a document of
/// nothing but line ends.
struct LineMarks: Sendable {
    /// The line in force just before a byte.
    private struct Mark {
        /// Counted from 1.
        var line: Int
        /// The offset at which it starts.
        var start: Int
        /// How many scalars stand between its start and the byte.
        var scalars: Int
    }

    private static let distance = 4096

    private var marks: [Mark] = []

    /// Looks through a text once. A line ends with LF, CR or CR LF; a byte order mark belongs to no line.
    init(_ bytes: [UInt8]) {
        marks.reserveCapacity(bytes.count / Self.distance + 1)
        var mark = Mark(line: 1, start: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, scalars: 0)
        var from = 0
        while true {
            marks.append(mark)
            let next = from + Self.distance
            if next > bytes.count { return }
            Self.advance(&mark, over: from..<next, of: bytes)
            from = next
        }
    }

    /// The line of an offset that is not past the end, where that line starts, and how many scalars stand between.
    func line(at offset: Int, in bytes: [UInt8]) -> (line: Int, start: Int, scalars: Int) {
        let index = offset / Self.distance
        var mark = marks[index]
        Self.advance(&mark, over: index * Self.distance..<offset, of: bytes)
        return (mark.line, mark.start, mark.scalars)
    }

    private static func advance(_ mark: inout Mark, over range: Range<Int>, of bytes: [UInt8]) {
        let raw = bytes.span.bytes
        var index = max(range.lowerBound, mark.start)
        while index < range.upperBound {
            // Eight bytes at a time as long as none is below U+0010: line ends are, and hardly anything else.
            while index + 8 <= range.upperBound,
                case let word = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self), word.hasNoByteBelow16
            {
                mark.scalars += 8 - word.continuationBytes
                index += 8
            }
            let stop = min(index + 8, range.upperBound)
            while index < stop {
                let byte = bytes[index]
                if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
                    mark = Mark(line: mark.line + 1, start: index + 1, scalars: 0)
                } else if byte & 0xC0 != 0x80 {
                    mark.scalars += 1
                }
                index += 1
            }
        }
    }
}

extension UInt64 {
    /// Whether each of the eight bytes is 16 or more: then one of its upper four bits is set.
    fileprivate var hasNoByteBelow16: Bool {
        let uppers = (self >> 4) & 0x0F0F_0F0F_0F0F_0F0F
        return (uppers &- 0x0101_0101_0101_0101) & 0x8080_8080_8080_8080 == 0
    }

    /// How many of the eight bytes go on with a character of UTF-8 that began before them.
    fileprivate var continuationBytes: Int { (self & ~(self << 1) & 0x8080_8080_8080_8080).nonzeroBitCount }
}
