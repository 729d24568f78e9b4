/// All the text of one return, held once as bytes.
///
/// A return holds dozens of narratives and evidence titles that most runs never look at, so values keep ``TextSlice``s and make a
/// `String` only when somebody reads one.
package final class TextArena: Sendable {
    /// The decoded text, UTF-8, one value after another.
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }

    /// The text of a slice.
    package func string(_ slice: TextSlice) -> String {
        String(decoding: bytes[slice.range], as: UTF8.self)
    }
}

/// A piece of a ``TextArena``.
package struct TextSlice: Sendable, Hashable {
    package let offset: UInt32
    package let length: UInt32

    package init(offset: UInt32, length: UInt32) {
        self.offset = offset
        self.length = length
    }

    /// Nothing.
    package static let empty = TextSlice(offset: 0, length: 0)

    package var isEmpty: Bool { length == 0 }

    package var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
}
