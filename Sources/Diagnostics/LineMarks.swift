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
        let from = max(range.lowerBound, mark.start)
        guard from < range.upperBound else { return }
        if let ends = plainLineEnds(in: from..<range.upperBound, of: bytes) {
            if ends == 0 { return mark.scalars += scalars(in: from..<range.upperBound, of: bytes) }
            var start = range.upperBound
            while bytes[start - 1] != 0x0A { start -= 1 }
            mark = Mark(
                line: mark.line + ends, start: start, scalars: scalars(in: start..<range.upperBound, of: bytes))
            return
        }
        for index in from..<range.upperBound {
            let byte = bytes[index]
            if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
                mark = Mark(line: mark.line + 1, start: index + 1, scalars: 0)
            } else if byte & 0xC0 != 0x80 {
                mark.scalars += 1
            }
        }
    }

    private static func scalars(in range: Range<Int>, of bytes: [UInt8]) -> Int {
        var count = 0
        for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// How many LF there are in a stretch of at most 4,096 bytes; nil where there is a CR in it, as lines may then end with either.
    ///
    /// A fast path, sixteen bytes at a time: the place of a warning is most often asked for once, and far into the document.
    private static func plainLineEnds(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
        typealias Block = SIMD2<UInt64>
        let lows = Block(repeating: 0x7F7F_7F7F_7F7F_7F7F)
        let raw = bytes.span.bytes
        var index = range.lowerBound
        var others = Block.zero
        var returns = Block(repeating: ~0)
        var blocks = 0
        while index + 16 <= range.upperBound, blocks < 255 {
            let block = raw.unsafeLoadUnaligned(fromByteOffset: index, as: Block.self)
            let feed = block ^ Block(repeating: 0x0A0A_0A0A_0A0A_0A0A)
            let carriage = block ^ Block(repeating: 0x0D0D_0D0D_0D0D_0D0D)
            // The high bit of a byte is 0 only where it is LF, and CR.
            let isOther = ((feed & lows) &+ lows) | feed
            returns &= ((carriage & lows) &+ lows) | carriage
            others &+= (isOther &>> 7) & Block(repeating: 0x0101_0101_0101_0101)
            blocks += 1
            index += 16
        }
        let highs: UInt64 = 0x8080_8080_8080_8080
        if returns[0] & returns[1] & highs != highs { return nil }
        var count = blocks * 16 - sum(others[0]) - sum(others[1])
        while index < range.upperBound {
            if bytes[index] == 0x0D { return nil }
            if bytes[index] == 0x0A { count += 1 }
            index += 1
        }
        return count
    }

    /// All bytes of a number added up.
    private static func sum(_ bytes: UInt64) -> Int {
        let pairs = (bytes & 0x00FF_00FF_00FF_00FF) &+ ((bytes >> 8) & 0x00FF_00FF_00FF_00FF)
        return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
    }
}
