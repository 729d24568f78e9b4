import XMLReading

/// A few dozen ids in order, found by the bytes of a document without making a string of them.
///
/// A class, because it is asked for every answer and every item of evidence, and a structure of arrays would be copied each time.
final class IdentifierIndex: Sendable {
    /// No ids at all.
    static let none = IdentifierIndex([])

    /// What is compared of an id: all of it, as long as it has no more than sixteen bytes.
    private struct Key: Sendable, Equatable {
        let head: UInt64
        let tail: UInt64
        let count: Int

        init(of range: Range<Int>, in bytes: [UInt8]) {
            head = SliceBytes.head(of: range, in: bytes)
            tail = SliceBytes.tail(of: range, in: bytes)
            count = range.count
        }
    }

    /// The ids, in their order.
    let ids: [String]
    private let keys: [Key]
    private let bytes: [[UInt8]]

    init(_ ids: [String]) {
        self.ids = ids
        bytes = ids.map { Array($0.utf8) }
        keys = bytes.map { Key(of: $0.indices, in: $0) }
    }

    /// The place of the id that is written in a slice of the arena; nil where it is none of them.
    ///
    /// - Parameter likely: The place to look at first.
    func place(of slice: ByteSlice, in arena: [UInt8], likely: Int = 0) -> Int? {
        let range = slice.range
        let key = Key(of: range, in: arena)
        if likely < keys.count, isEqual(likely, key, range, arena) { return likely }
        for place in keys.indices where isEqual(place, key, range, arena) { return place }
        return nil
    }

    private func isEqual(_ place: Int, _ key: Key, _ range: Range<Int>, _ arena: [UInt8]) -> Bool {
        keys[place] == key && (range.count <= 16 || bytes[place].elementsEqual(arena[range]))
    }
}
