/// The bytes of one document with the name to call it by, able to say where an offset stands.
///
/// Values read from a document keep byte offsets only; this turns an offset into a line and a column when, and only when,
/// somebody asks.
package final class SourceText: Sendable {
    /// The file's name as it is to be shown.
    package let file: String
    /// The document as it was sent, UTF-8.
    package let bytes: [UInt8]

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
        var line = 1
        var column = 1
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < end {
            switch bytes[index] {
            case 0x0A:
                line += 1
                column = 1
            case 0x0D:
                if index + 1 < bytes.count, bytes[index + 1] == 0x0A { break }
                line += 1
                column = 1
            case 0x80...0xBF: break
            default: column += 1
            }
            index += 1
        }
        return SourceLocation(file: file, line: line, column: column)
    }
}
