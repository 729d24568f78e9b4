/// Finds the few bytes of prose at which anything can start that the scan looks for: digits, and Latin capitals that start no sentence.
///
/// This is a fast path: every narrative of every return goes through it, sixteen bytes at a time. It decides nothing; it only passes over
/// what can start nothing. Some bytes that start nothing are given all the same.
struct WordStarts {
    /// The fewest bytes a text must have: sixteen, and the two before them.
    static let leastCount = 18

    private typealias Block = SIMD16<UInt8>
    /// The high bit of each byte that is still to be given, of the sixteen from `start` on.
    private var bits: UInt128
    private var start: Int

    /// Begins at the start of a text, of which the first two bytes matter as digits only: no capital there has a word before it.
    init(of text: Span<UInt8>) {
        precondition(text.count >= Self.leastCount)
        bits = (text.isDigit(at: 0) ? 0x80 << 112 : 0) | (text.isDigit(at: 1) ? 0x80 << 120 : 0)
        start = -14
    }

    /// The next index, at or after `least`; nil where there is none. A capital from U+1E00 on is given by its second byte.
    @inline(__always)
    mutating func next(in text: Span<UInt8>, atLeast least: Int) -> Int? {
        while true {
            while bits != 0 {
                let index = start &+ bits.trailingZeroBitCount >> 3
                bits &= bits &- 1
                if index >= least { return index }
            }
            (bits, start) = Self.nextBits(of: text, from: start &+ 16)
            if bits == 0 { return nil }
        }
    }

    /// The bits of the next sixteen bytes from an index on that hold any to be given; none at the end of the text.
    private static func nextBits(of text: Span<UInt8>, from start: Int) -> (bits: UInt128, start: Int) {
        var index = start
        while index &+ 16 <= text.count {
            let bits = bits(of: text, at: index)
            if bits != 0 { return (bits, index) }
            index &+= 16
        }
        return index < text.count ? lastBits(of: text, from: index) : (0, index)
    }

    /// The same for the fewer than sixteen bytes that are left: the last sixteen bytes of the text, without those that were looked at already.
    ///
    /// It stands apart so that the loop before it stays as short as it is.
    @inline(never)
    private static func lastBits(of text: Span<UInt8>, from index: Int) -> (bits: UInt128, start: Int) {
        let start = text.count &- 16
        return (bits(of: text, at: start) & .max << ((index &- start) &* 8), start)
    }

    /// The high bit of each byte to be given, of sixteen that lie in the text with two before them: no bounds are checked.
    ///
    /// To be given are digits and letters, from "0" to "Z", and what is 0x80 above them: the first bytes of capitals up to U+017F and the
    /// second ones of those from U+1E00 on. But no letter, and nothing 0x80 above one, is given where the last byte but one before it is a
    /// full stop or a figure, as before a sentence: the word for a child, a comma, a colon or another blank would have to stand there.
    @inline(__always)
    private static func bits(of text: Span<UInt8>, at index: Int) -> UInt128 {
        let bytes = text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: Block.self)
        let before = text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index &- 2, as: Block.self)
        let areLetters = bytes &+ bytes
        let bits = isBetween(0x30, 0x5A, bytes) & ~(areLetters & isBetween(0x2E, 0x39, before))
        return UInt128(littleEndian: unsafeBitCast(bits & Block(repeating: 0x80), to: UInt128.self))
    }

    /// The high bit of each byte from `first` to `last`, and of what is 0x80 above or below: one sum has it from `first` on, the other one
    /// from the byte after `last` on, each for 0x80 bytes.
    @inline(__always)
    private static func isBetween(_ first: UInt8, _ last: UInt8, _ bytes: Block) -> Block {
        (bytes &+ Block(repeating: 0x80 &- first)) ^ (bytes &+ Block(repeating: 0x7F &- last))
    }
}
