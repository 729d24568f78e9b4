/// A stretch of a document's ``XMLDocument/arena``: where it begins and how long it is, in bytes.
///
/// Keep these instead of strings; ask the document for the string when somebody is to read it.
package struct ByteSlice: Sendable, Hashable {
    package var offset: UInt32
    package var length: UInt32

    package init(offset: UInt32, length: UInt32) {
        self.offset = offset
        self.length = length
    }

    /// The slice as indexes of the arena.
    package var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }

    /// Whether there is nothing in it.
    package var isEmpty: Bool { length == 0 }
}
