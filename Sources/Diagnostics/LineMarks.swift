/// Which line is in force at regular distances in a text, so that a place is found by looking at a few bytes only.
///
/// A mark stands for so many bytes whatever is in them: a table of all lines would be eight times as large as a document of
/// nothing but line ends. Marks are made as far as somebody has asked, and no further.
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

    private var marks: [Mark]

    /// Begins at the start of a text. A byte order mark belongs to no line.
    init(_ bytes: [UInt8]) {
        marks = [Mark(line: 1, start: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, scalars: 0)]
    }

    /// The line of an offset that is not past the end, where that line starts, and how many scalars stand between. A line ends with LF, CR or
    /// CR LF.
    mutating func line(at offset: Int, in bytes: [UInt8]) -> (line: Int, start: Int, scalars: Int) {
        let index = offset / Self.distance
        while marks.count <= index {
            var mark = marks[marks.count - 1]
            let from = (marks.count - 1) * Self.distance
            Self.advance(&mark, over: from..<from + Self.distance, of: bytes)
            marks.append(mark)
        }
        var mark = marks[index]
        Self.advance(&mark, over: index * Self.distance..<offset, of: bytes)
        return (mark.line, mark.start, mark.scalars)
    }

    private static func advance(_ mark: inout Mark, over range: Range<Int>, of bytes: [UInt8]) {
        let raw = bytes.span.bytes
        var index = max(range.lowerBound, mark.start)
        while index < range.upperBound {
            // Sixteen bytes at a time as long as none is below U+0010: line ends are, and hardly anything else.
            let first = index
            var continuations = SIMD2<UInt64>.zero
            while index + 16 <= range.upperBound, index - first < 255 * 16,
                case let block = raw.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self),
                block.hasNoByteBelow16
            {
                continuations &+= block.continuationBytes
                index += 16
            }
            mark.scalars += index - first - continuations.sumOfBytes
            let stop = min(index + 16, range.upperBound)
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

/// Questions about sixteen bytes at once.
extension SIMD2<UInt64> {
    /// Whether each of the bytes is 16 or more: then one of its upper four bits is set.
    fileprivate var hasNoByteBelow16: Bool {
        let uppers = (self &>> 4) & Self(repeating: 0x0F0F_0F0F_0F0F_0F0F)
        let borrows = (uppers &- Self(repeating: 0x0101_0101_0101_0101)) & Self(repeating: 0x8080_8080_8080_8080)
        return borrows[0] | borrows[1] == 0
    }

    /// 1 in each byte that goes on with a character of UTF-8 that began before it; up to 255 of these can be added.
    fileprivate var continuationBytes: Self { (self &>> 7) & ~(self &>> 6) & Self(repeating: 0x0101_0101_0101_0101) }

    /// All bytes added up.
    fileprivate var sumOfBytes: Int {
        var sum = 0
        for lane in 0..<2 {
            var rest = self[lane]
            while rest != 0 {
                sum += Int(rest & 0xFF)
                rest >>= 8
            }
        }
        return sum
    }
}
