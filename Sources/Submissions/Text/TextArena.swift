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

/// A piece of a ``TextArena``. Public, because it is made and taken apart for every item of a return, and only then inlined.
public struct TextSlice: Sendable, Hashable {
    /// Where it begins, in bytes.
    public let offset: UInt32
    /// How many bytes it has.
    public let length: UInt32

    /// A piece of these bytes.
    @inlinable public init(offset: UInt32, length: UInt32) {
        self.offset = offset
        self.length = length
    }

    /// Nothing.
    package static let empty = TextSlice(offset: 0, length: 0)

    /// Whether there is nothing in it.
    @inlinable public var isEmpty: Bool { length == 0 }

    /// Its bytes in the arena.
    @inlinable public var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
}
