import XMLReading

/// A few dozen ids in order, found by the bytes of a document without making a string of them.
///
/// A class, because it is asked for every answer and every item of evidence, and a structure of arrays would be copied each time.
final class IdentifierIndex: Sendable {
    /// The ids, in their order.
    let ids: [String]
    /// The first eight bytes of each id: they tell nearly all of them apart.
    private let heads: [UInt64]
    /// All ids one after the other, and where each ends.
    private let bytes: [UInt8]
    private let ends: [Int]

    init(_ ids: [String]) {
        self.ids = ids
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for id in ids {
            bytes += Array(id.utf8)
            ends.append(bytes.count)
        }
        self.bytes = bytes
        self.ends = ends
        heads = ids.map { id in
            let bytes = Array(id.utf8)
            return SliceBytes.head(of: bytes.indices, in: bytes)
        }
    }

    /// The place of the id that is written in a slice of the arena; nil where it is none of them.
    ///
    /// - Parameter likely: The place to look at first.
    func place(of slice: ByteSlice, in arena: [UInt8], likely: Int = 0) -> Int? {
        let head = SliceBytes.head(of: slice.range, in: arena)
        if likely < heads.count, isEqual(likely, head, slice.range, arena) { return likely }
        return heads.indices.first { isEqual($0, head, slice.range, arena) }
    }

    private func isEqual(_ place: Int, _ head: UInt64, _ range: Range<Int>, _ arena: [UInt8]) -> Bool {
        guard heads[place] == head else { return false }
        let start = place == 0 ? 0 : ends[place - 1]
        guard ends[place] - start == range.count else { return false }
        for index in 8..<max(range.count, 8) where bytes[start + index] != arena[range.lowerBound + index] {
            return false
        }
        return true
    }
}
