/// What some bytes are, as far as it can be told without reading XML.
enum ByteFinding: Sendable, Hashable {
    /// ASCII alone.
    case ascii
    /// UTF-8, with characters beyond ASCII, all of them allowed in XML.
    case unicode
    /// UTF-8 with U+FFFE or U+FFFF in it, which XML allows nowhere. The parser says where.
    case forbidden
    /// A byte of value 0: no text of ours.
    case null(offset: Int)
    /// Bytes that are not UTF-8: overlong, a surrogate, cut short, beyond U+10FFFF or out of place.
    case notUTF8(offset: Int)
}

/// Checks, before the parser sees a document, that it is UTF-8 without a NUL byte.
enum ByteCheck {
    private static var zeros: SIMD16<Int8> { SIMD16(repeating: 0) }

    /// What the bytes are; of several faults the first.
    static func finding(on bytes: [UInt8]) -> ByteFinding {
        let raw = unsafe bytes.span.bytes
        var index = 0
        var finding = ByteFinding.ascii
        while index < bytes.count {
            // ASCII without NUL goes by 32 bytes at a time: as signed numbers, all other bytes are 0 or less.
            while index &+ 2 &* Block.size <= bytes.count {
                let one = signed(raw, at: index) .<= zeros
                let other = signed(raw, at: index &+ Block.size) .<= zeros
                if (one .| other).firstHit != nil {
                    index += one.firstHit ?? Block.size + (other.firstHit ?? 0)
                    break
                }
                index &+= 2 &* Block.size
            }
            guard index < bytes.count else { break }
            let byte = bytes[index]
            if byte == 0 { return .null(offset: index) }
            guard byte >= 0x80 else {
                index += 1
                continue
            }
            guard let length = length(ofCharacterAt: index, in: bytes) else { return .notUTF8(offset: index) }
            if finding == .ascii { finding = .unicode }
            if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { finding = .forbidden }
            index += length
        }
        return finding
    }

    /// Sixteen bytes as signed numbers; the caller knows that they are there.
    @inline(__always)
    private static func signed(_ raw: RawSpan, at index: Int) -> SIMD16<Int8> {
        unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: SIMD16<Int8>.self)
    }

    /// How many bytes a character of more than one byte has; nil where it is not UTF-8.
    ///
    /// The Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences): the second byte has a narrower range after E0 (no
    /// overlong forms), ED (no surrogates), F0 (no overlong forms) and F4 (nothing beyond U+10FFFF).
    static func length(ofCharacterAt index: Int, in bytes: [UInt8]) -> Int? {
        // Nearly all are these: quotation marks, dashes and bullets.
        if bytes[index] == 0xE2, index + 3 <= bytes.count, bytes[index + 1] & 0xC0 == 0x80,
            bytes[index + 2] & 0xC0 == 0x80
        {
            return 3
        }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[index] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
        for next in index + 2..<index + length where bytes[next] & 0xC0 != 0x80 { return nil }
        return length
    }
}
