package import XMLReading

/// White space as XML knows it (space, tab, line feed, carriage return) and its folding.
///
/// Text is folded before it becomes a value: blanks at both ends are dropped and every run of white space inside becomes one
/// blank. So a value, and its identity, does not depend on how a document is indented or wrapped. Other spaces, such as the
/// no-break space, are letters like any other.
package enum WhiteSpace {
    /// Whether a byte of UTF-8 is white space.
    package static func contains(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    /// Whether a slice of these bytes holds nothing but white space.
    package static func isBlank(_ slice: ByteSlice, in bytes: [UInt8]) -> Bool {
        for index in slice.range where !contains(bytes[index]) { return false }
        return true
    }

    /// Adds a slice of these bytes, folded, to the end of a buffer.
    package static func fold(_ slice: ByteSlice, of bytes: [UInt8], into buffer: inout [UInt8]) {
        let start = buffer.count
        var isPending = false
        for index in slice.range {
            let byte = bytes[index]
            if contains(byte) {
                isPending = buffer.count > start
            } else {
                if isPending { buffer.append(0x20) }
                isPending = false
                buffer.append(byte)
            }
        }
    }

    /// A slice of these bytes as folded text.
    package static func folded(_ slice: ByteSlice, of bytes: [UInt8]) -> String {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(Int(slice.length))
        fold(slice, of: bytes, into: &buffer)
        return String(decoding: buffer, as: UTF8.self)
    }
}
