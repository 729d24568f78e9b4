public import XMLReading

/// White space as XML knows it (space, tab, line feed, carriage return) and its folding.
///
/// Text is folded before it becomes a value: blanks at both ends are dropped and every run of white space inside becomes one
/// blank. So a value, and its identity, does not depend on how a document is indented or wrapped. Other spaces, such as the
/// no-break space, are letters like any other.
public enum WhiteSpace {
    /// Whether a byte of UTF-8 is white space.
    @inlinable public static func contains(_ byte: UInt8) -> Bool {
        // Nearly every byte that is asked about is beyond them all.
        byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D)
    }

    /// Whether a slice of these bytes holds nothing but white space.
    @inlinable public static func isBlank(_ slice: ByteSlice, in bytes: [UInt8]) -> Bool {
        for index in slice.range where !contains(bytes[index]) { return false }
        return true
    }

    /// Whether text shows no mark at all: it has nothing but spaces of any kind, such as the no-break space, and what has no width.
    package static func showsNothing(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
    }

    /// Adds a slice of these bytes, folded, to the end of a buffer.
    package static func fold(_ slice: ByteSlice, of bytes: [UInt8], into buffer: inout [UInt8]) {
        let start = buffer.count
        let end = slice.range.upperBound
        var index = slice.range.lowerBound
        while true {
            while index < end, contains(bytes[index]) { index += 1 }
            if index == end { return }
            if buffer.count > start { buffer.append(0x20) }
            let stop = endOfFolded(bytes, from: index, to: end)
            buffer.append(contentsOf: bytes[index..<stop])
            index = stop
        }
    }

    /// Where the stretch ends that is folded already: words with single blanks between them, which most text is.
    private static func endOfFolded(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            if bytes[index] > 0x20 || !contains(bytes[index]) {
                index += 1
            } else if bytes[index] == 0x20, index + 1 < end, !contains(bytes[index + 1]) {
                index += 2
            } else {
                return index
            }
        }
        return end
    }

    /// A slice of these bytes as folded text.
    package static func folded(_ slice: ByteSlice, of bytes: [UInt8]) -> String {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(Int(slice.length))
        fold(slice, of: bytes, into: &buffer)
        return String(decoding: buffer, as: UTF8.self)
    }
}
