/// Sixteen bytes looked at together.
///
/// In every comparison both sides are whole blocks: with a single byte on one side, the compiler makes no vector instructions of it.
typealias Block = SIMD16<UInt8>

extension Block {
    /// How many bytes there are.
    static let size = 16

    /// The bytes from an index on. Whether there are so many is not checked: the loops that ask have just done so.
    @inline(__always)
    init(_ raw: RawSpan, uncheckedAt index: Int) {
        self = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: Block.self)
    }

    /// A block of one ASCII character.
    @inline(__always)
    static func all(_ character: Unicode.Scalar) -> Block {
        Block(repeating: UInt8(truncatingIfNeeded: character.value))
    }
}

extension SIMDMask<SIMD16<Int8>> {
    /// The index of the first byte that is hit; nil where none is.
    @inline(__always)
    var firstHit: Int? {
        let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
        if words[0] | words[1] == 0 { return nil }
        return words[0] != 0
            ? words[0].littleEndian.trailingZeroBitCount / 8 : 8 + words[1].littleEndian.trailingZeroBitCount / 8
    }
}
