import XMLReading

/// A few dozen ids in order, found by the bytes of a document without making a string of them.
struct IdentifierIndex: Sendable {
    /// The ids, in their order.
    let ids: [String]
    /// All ids one after the other.
    private let bytes: [UInt8]
    /// Where each id ends in `bytes`.
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
    }

    /// The place of the id that is written in a slice of the arena; nil where it is none of them.
    func place(of slice: ByteSlice, in arena: [UInt8]) -> Int? {
        let count = Int(slice.length)
        let offset = Int(slice.offset)
        var start = 0
        for (place, end) in ends.enumerated() {
            if end - start == count, isEqual(start, arena, offset, count) { return place }
            start = end
        }
        return nil
    }

    private func isEqual(_ start: Int, _ arena: [UInt8], _ offset: Int, _ count: Int) -> Bool {
        for index in 0..<count where bytes[start + index] != arena[offset + index] { return false }
        return true
    }
}
