/// Finds the few bytes of prose at which anything can start that the scan looks for: digits and capitals.
///
/// This is a fast path: every narrative of every return goes through it, eight bytes at a time. It decides nothing; it only passes over
/// what is neither.
struct WordStarts {
    /// What of the eight bytes that begin at `block` is still to be looked at: the high bit of each such byte.
    private var hits: UInt64 = 0
    private var block = -8
    /// Nothing before this index is given.
    private var least = 0

    private static let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    init(in text: Span<UInt8>) {}

    /// The next index at which an ASCII digit or a Latin capital stands; nil where there is none.
    mutating func next(in text: Span<UInt8>) -> Int? {
        while true {
            while hits != 0 {
                let index = block + hits.trailingZeroBitCount / 8
                hits &= hits &- 1
                if index >= least, text[index] < 0x80 || text.isCapital(at: index) { return index }
            }
            block += 8
            guard block < text.count else { return nil }
            hits = Self.hits(Self.word(of: text, at: block))
        }
    }

    /// Passes over everything before an index.
    mutating func skip(to index: Int) { least = index }

    private static func word(of text: Span<UInt8>, at index: Int) -> UInt64 {
        if index + 8 <= text.count {
            return text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        }
        var word: UInt64 = 0
        for (place, index) in (index..<text.count).enumerated() { word |= UInt64(text[index]) << UInt64(place * 8) }
        return word
    }

    /// The high bit of each byte that is an ASCII digit, an ASCII capital or beyond ASCII.
    ///
    /// For the low seven bits of a byte, adding 0x80 - first sets the high bit from `first` on, and adding 0x7F - last from the one after
    /// `last` on; no sum of two such numbers goes over into the next byte.
    private static func hits(_ word: UInt64) -> UInt64 {
        let low = word & lows
        let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
        let capitals = (low &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(low &+ 0x2525_2525_2525_2525)
        return (digits | capitals | word) & highs
    }
}
