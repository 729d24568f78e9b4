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
    /// Where lines start, found when the first place is asked for: most documents are never asked.
    private let lineMarks = Mutex<LineMarks?>(nil)
    /// A second document whose offsets come after this one's.
    private let continuation: SourceText?

    package init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        continuation = nil
    }

    private init(_ first: SourceText, continuedBy second: SourceText) {
        file = first.file
        bytes = first.bytes
        continuation = second
    }

    /// The same document with another behind it, for what is put together of two: offsets from ``continuationStart`` on are the other's.
    package func continued(by other: SourceText) -> SourceText { SourceText(self, continuedBy: other) }

    /// The first offset that belongs to a document behind this one; the one before it is this one's end.
    package var continuationStart: Int { bytes.count + 1 }

    /// The names of both documents, this one's first.
    package var files: [String] { [file] + (continuation.map { [$0.file] } ?? []) }

    /// Whether one of the documents has exactly these bytes.
    package func holds(_ document: [UInt8]) -> Bool { bytes == document || continuation?.bytes == document }

    /// The line and column of a byte offset; an offset past the end is the end.
    ///
    /// A line ends with LF, CR or CR LF. Columns count Unicode scalars from 1; a byte order mark at the start counts for
    /// nothing.
    package func location(at offset: Int) -> SourceLocation {
        if let continuation, offset >= continuationStart {
            return continuation.location(at: offset - continuationStart)
        }
        let end = min(max(offset, 0), bytes.count)
        let (line, start, scalars) = lineMarks.withLock { marks in
            var found = marks.take() ?? LineMarks(bytes)
            defer { marks = found }
            return found.line(at: end, in: bytes)
        }
        guard start < end else { return SourceLocation(file: file, line: line, column: 1) }
        // Between the two halves of CR LF stands still the end of the line.
        let isInsideBreak = bytes[end - 1] == 0x0D && end < bytes.count && bytes[end] == 0x0A
        return SourceLocation(file: file, line: line, column: scalars + (isInsideBreak ? 0 : 1))
    }

    /// The first offset that stands at a place in this document, or after it; nil for a place elsewhere or nowhere.
    package func offset(of place: SourceLocation) -> Int? {
        if place.file != file || place.position == .wholeFile { return nil }
        var range = 0..<bytes.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = location(at: middle) < place ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }
}
