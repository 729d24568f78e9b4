/// A stretch of a document's ``XMLDocument/arena``: where it begins and how long it is, in bytes.
///
/// Keep these instead of strings; ask the document for the string when somebody is to read it.
public struct ByteSlice: Sendable, Hashable {
    /// Index of its first byte in the arena.
    public var offset: UInt32
    /// How many bytes it has.
    public var length: UInt32

    /// Makes a slice; it means something only together with the arena it is of.
    @inlinable public init(offset: UInt32, length: UInt32) {
        self.offset = offset
        self.length = length
    }

    /// The slice as indexes of the arena.
    @inlinable public var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }

    /// Whether there is nothing in it.
    @inlinable public var isEmpty: Bool { length == 0 }
}
