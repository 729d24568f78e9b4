import Submissions

/// Small questions about stretches of a document's arena that are asked for every item of evidence, eight bytes at a time.
enum SliceBytes {
    /// The first eight bytes of a stretch as one number, with zeros where it is shorter.
    static func head(of range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
        word(at: range.lowerBound, to: range.upperBound, in: bytes)
    }

    /// The last eight bytes of a stretch as one number, with zeros where it is shorter.
    static func tail(of range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
        word(at: max(range.lowerBound, range.upperBound - 8), to: range.upperBound, in: bytes)
    }

    /// Whether two slices hold the same bytes.
    static func areSame(_ left: TextSlice, _ right: TextSlice, in bytes: [UInt8]) -> Bool {
        left.length == right.length && areEqual(left.range, right.range, in: bytes)
    }

    /// Whether two stretches of the same length hold the same bytes.
    private static func areEqual(_ left: Range<Int>, _ right: Range<Int>, in bytes: [UInt8]) -> Bool {
        var step = 0
        while step < left.count {
            guard
                word(at: left.lowerBound + step, to: left.upperBound, in: bytes)
                    == word(at: right.lowerBound + step, to: right.upperBound, in: bytes)
            else { return false }
            step += 8
        }
        return true
    }

    /// A number made of all bytes of a stretch and its length. The same for equal stretches, and seldom for others; where others want it
    /// to be, it costs time and nothing else.
    static func mixed(_ range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
        var mixed = UInt64(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            mixed = (mixed ^ word(at: index, to: range.upperBound, in: bytes)) &* 0x9E37_79B9_7F4A_7C15
            mixed ^= mixed >> 29
            index += 8
        }
        return mixed
    }

    /// Eight bytes from a place on, with zeros from `end` on.
    private static func word(at start: Int, to end: Int, in bytes: [UInt8]) -> UInt64 {
        let count = end - start
        if start + 8 <= bytes.count {
            let word = bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
            return count >= 8 ? word : word & (1 << UInt64(max(count, 0) * 8) &- 1)
        }
        var word: UInt64 = 0
        for index in 0..<min(max(count, 0), 8) { word |= UInt64(bytes[start + index]) << UInt64(index * 8) }
        return word
    }
}
