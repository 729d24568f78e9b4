import Synchronization

/// The bytes of one document with the name to call it by, able to say where an offset stands.
///
/// Values read from a document keep byte offsets only; this turns an offset into a line and a column when, and only when,
/// somebody asks.
package final class SourceText: Sendable {
    /// The file's name as it is to be shown.
    package let file: String
    /// The document as it was sent, UTF-8.
    package let bytes: [UInt8]
    /// Where each line starts, found when the first place is asked for: most documents are never asked.
    private let lineStarts = Mutex<[Int]?>(nil)

    package init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    /// The line and column of a byte offset; an offset past the end is the end.
    ///
    /// A line ends with LF, CR or CR LF. Columns count Unicode scalars from 1; a byte order mark at the start counts for
    /// nothing.
    package func location(at offset: Int) -> SourceLocation {
        let end = min(max(offset, 0), bytes.count)
        let (line, start) = lineStarts.withLock { starts in
            let found = starts ?? Self.lineStarts(in: bytes)
            starts = found
            return Self.lastStart(in: found, notAfter: end)
        }
        guard start < end else { return SourceLocation(file: file, line: line, column: 1) }
        let scalars = bytes[start..<end].count { $0 & 0xC0 != 0x80 }
        // Between the two halves of CR LF stands still the end of the line.
        let isInsideBreak = bytes[end - 1] == 0x0D && end < bytes.count && bytes[end] == 0x0A
        return SourceLocation(file: file, line: line, column: scalars + (isInsideBreak ? 0 : 1))
    }

    /// The offsets at which lines start, the first after a byte order mark.
    private static func lineStarts(in bytes: [UInt8]) -> [Int] {
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        let raw = bytes.span.bytes
        var index = 0
        while index < bytes.count {
            // Eight bytes at a time, as long as none of them is below U+0010: line ends are, and hardly anything else.
            while index + 8 <= bytes.count,
                raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).hasNoByteBelow16
            {
                index += 8
            }
            let stop = min(index + 8, bytes.count)
            while index < stop {
                let byte = bytes[index]
                index += 1
                let isReturn = byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)
                if byte == 0x0A || isReturn { starts.append(index) }
            }
        }
        return starts
    }

    /// The last line that starts at an offset or before it: its number from 1 and its start.
    private static func lastStart(in starts: [Int], notAfter offset: Int) -> (line: Int, start: Int) {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, starts[low])
    }
}

extension UInt64 {
    /// Whether each of the eight bytes is 16 or more: then one of its upper four bits is set.
    fileprivate var hasNoByteBelow16: Bool {
        let uppers = (self >> 4) & 0x0F0F_0F0F_0F0F_0F0F
        return (uppers &- 0x0101_0101_0101_0101) & 0x8080_8080_8080_8080 == 0
    }
}
