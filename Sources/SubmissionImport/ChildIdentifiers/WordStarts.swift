/// Finds the few bytes of prose at which anything can start that the scan looks for: digits and Latin capitals.
///
/// This is a fast path: every narrative of every return goes through it, sixty-four bytes at a time. It decides nothing; it only passes
/// over what is neither. A few bytes that are neither are given all the same: the first bytes of some letters beyond ASCII.
struct WordStarts {
    private typealias Block = SIMD2<UInt64>

    /// A bit for each byte to be given, of the sixty-four that begin at `start`.
    private var bits: UInt64 = 0
    private var start = -64

    /// Begins at the start of a text.
    init() {}

    /// The next index, at or after `least`; nil where there is none.
    @inline(__always)
    mutating func next(in text: Span<UInt8>, atLeast least: Int) -> Int? {
        while true {
            while bits != 0 {
                let index = start &+ bits.trailingZeroBitCount
                bits &= bits &- 1
                if index >= least { return index }
            }
            start &+= 64
            if start >= text.count { return nil }
            bits = Self.bits(of: text, at: start)
        }
    }

    @inline(__always)
    private static func bits(of text: Span<UInt8>, at start: Int) -> UInt64 {
        guard start &+ 64 <= text.count else { return lastBits(of: text, at: start) }
        let raw = text.bytes
        var bits: UInt64 = 0
        for step in 0..<4 {
            let block = raw.unsafeLoadUnaligned(fromByteOffset: start &+ step &* 16, as: Block.self)
            bits |= packed(hits(of: block)) << UInt64(step &* 16)
        }
        return bits
    }

    /// The same for the fewer than sixty-four bytes a text ends with.
    private static func lastBits(of text: Span<UInt8>, at start: Int) -> UInt64 {
        let raw = text.bytes
        var bits: UInt64 = 0
        var index = start
        while index &+ 16 <= text.count {
            let block = raw.unsafeLoadUnaligned(fromByteOffset: index, as: Block.self)
            bits |= packed(hits(of: block)) << UInt64(index &- start)
            index &+= 16
        }
        if index < text.count, text.count >= 16 {
            // The last sixteen bytes of the text, of which the first ones were looked at already or are to be left out.
            let block = raw.unsafeLoadUnaligned(fromByteOffset: text.count &- 16, as: Block.self)
            let known = UInt64(index &+ 16 &- text.count)
            return bits | (packed(hits(of: block)) >> known) << UInt64(index &- start)
        }
        while index < text.count {
            var word: UInt64 = 0
            if index &+ 8 <= text.count {
                word = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            } else {
                for place in 0..<text.count &- index { word |= UInt64(text[index &+ place]) << UInt64(place &* 8) }
            }
            bits |= packed(hits(of: Block(word, 0))) << UInt64(index &- start)
            index &+= 8
        }
        return bits
    }

    /// The high bit of each byte that is an ASCII digit or capital, or from C3 to E1, with which Latin capitals beyond ASCII begin.
    ///
    /// For the low seven bits of a byte, adding 0x80 - first sets the high bit from `first` on, and adding 0x7F - last from the one after
    /// `last` on; no sum of two such numbers goes over into the next byte.
    @inline(__always)
    private static func hits(of bytes: Block) -> Block {
        let low = bytes & Block(repeating: 0x7F7F_7F7F_7F7F_7F7F)
        let digits =
            (low &+ Block(repeating: 0x5050_5050_5050_5050)) & ~(low &+ Block(repeating: 0x4646_4646_4646_4646))
        let capitals =
            (low &+ Block(repeating: 0x3F3F_3F3F_3F3F_3F3F)) & ~(low &+ Block(repeating: 0x2525_2525_2525_2525))
        let leads = (low &+ Block(repeating: 0x3D3D_3D3D_3D3D_3D3D)) & ~(low &+ Block(repeating: 0x1E1E_1E1E_1E1E_1E1E))
        return ((digits | capitals) & ~bytes | leads & bytes) & Block(repeating: 0x8080_8080_8080_8080)
    }

    /// The high bits of sixteen bytes side by side: the product has in its highest byte the sum of eight bits, each moved to a place of
    /// its own.
    @inline(__always)
    private static func packed(_ hits: Block) -> UInt64 {
        let factor: UInt64 = 0x0102_0408_1020_4080
        return ((hits[0] >> 7) &* factor) >> 56 | (((hits[1] >> 7) &* factor) >> 56) << 8
    }
}
