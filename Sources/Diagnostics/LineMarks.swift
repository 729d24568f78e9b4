/// Which line is in force at regular distances in a text, so that a place is found by looking at a few bytes only.
///
/// A mark stands for so many bytes whatever is in them: a table of all lines would be eight times as large as a document of
/// nothing but line ends. Marks are made as far as somebody has asked, and no further.
struct LineMarks: Sendable {
    private static let distance = 4096

    private var marks: [Mark]

    /// Begins at the start of a text. A byte order mark belongs to no line.
    init(_ bytes: [UInt8]) {
        marks = [Mark(line: 1, start: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)]
    }

    /// The line of an offset that is not past the end, where that line starts, and how many scalars stand between. A line ends with LF, CR or
    /// CR LF.
    mutating func line(at offset: Int, in bytes: [UInt8]) -> (line: Int, start: Int, scalars: Int) {
        let index = offset / Self.distance
        while marks.count <= index {
            var mark = marks[marks.count - 1]
            let from = (marks.count - 1) * Self.distance
            mark.advance(over: from..<from + Self.distance, of: bytes)
            marks.append(mark)
        }
        var mark = marks[index]
        mark.advance(over: index * Self.distance..<offset, of: bytes)
        let (start, scalars) = mark.begun(before: offset, in: bytes)
        return (mark.line, start, scalars)
    }
}

/// The line in force just before a byte.
private struct Mark {
    /// Counted from 1.
    private(set) var line: Int
    /// The offset at which it starts, and how many scalars stand between that and the byte; nil where nobody has looked: then it starts
    /// behind the last LF, which stands a stretch before the byte at most.
    private var begun: (start: Int, scalars: Int)?

    init(line: Int, start: Int) {
        self.line = line
        begun = (start, 0)
    }

    /// Goes on from the byte to the end of a stretch of the text that begins with it.
    mutating func advance(over stretch: Range<Int>, of bytes: [UInt8]) {
        guard let ends = Self.plainLineEnds(in: bytes.span.extracting(stretch)) else {
            return advanceByEveryByte(of: stretch, in: bytes)
        }
        if ends > 0 {
            line += ends
            begun = nil
        } else {
            // A long line: its scalars are counted once, not for every place in it.
            var (start, scalars) = begun(before: stretch.lowerBound, in: bytes)
            scalars += Self.scalars(in: max(stretch.lowerBound, start)..<max(stretch.upperBound, start), of: bytes)
            begun = (start, scalars)
        }
    }

    /// Where the line starts, and how many scalars stand between that and the byte.
    func begun(before byte: Int, in bytes: [UInt8]) -> (start: Int, scalars: Int) {
        if let begun { return begun }
        var start = byte
        while bytes[start - 1] != 0x0A { start -= 1 }
        return (start, Self.scalars(in: start..<byte, of: bytes))
    }

    private mutating func advanceByEveryByte(of stretch: Range<Int>, in bytes: [UInt8]) {
        var (start, scalars) = begun(before: stretch.lowerBound, in: bytes)
        for index in stretch where index >= start {
            let byte = bytes[index]
            if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
                line += 1
                (start, scalars) = (index + 1, 0)
            } else if byte & 0xC0 != 0x80 {
                scalars += 1
            }
        }
        begun = (start, scalars)
    }

    private static func scalars(in range: Range<Int>, of bytes: [UInt8]) -> Int {
        var count = 0
        for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// How many LF there are; nil where there is a CR, as lines may then end with either.
    ///
    /// A fast path: the place of a warning is most often asked for once, and far into the document. Of so few bytes at a time that their number
    /// goes into one byte, which lets the compiler look at sixteen at once.
    private static func plainLineEnds(in stretch: Span<UInt8>) -> Int? {
        var count = 0
        var rest = stretch
        while !rest.isEmpty {
            let part = rest.extracting(first: 224)
            var ends: UInt8 = 0
            var returns: UInt8 = 0
            var index = 0
            while index < part.count {
                ends &+= part[index] == 0x0A ? 1 : 0
                returns |= part[index] == 0x0D ? 1 : 0
                index &+= 1
            }
            if returns > 0 { return nil }
            count += Int(ends)
            rest = rest.extracting(droppingFirst: part.count)
        }
        return count
    }
}
