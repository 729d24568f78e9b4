/// A set of words that bytes can be looked up in without making a `String`.
///
/// Words are compared by their first sixteen bytes, ASCII and Latin-1 capitals made small. The words lie in a table with at least
/// as many empty places as words, so a question costs a multiplication and one or two comparisons.
struct WordSet: Sendable {
    private typealias Key = SIMD2<UInt64>

    private let places: [SIMD2<UInt64>]
    /// The lengths its words have, as bits; 16 stands for all from there on.
    private let lengths: UInt64
    /// Whether all its words are ASCII: then no other word has to be looked up.
    private let isASCII: Bool

    /// Takes small-letter words with blanks or line breaks between.
    init(_ words: String) {
        var keys: [Key] = []
        keys.reserveCapacity(words.utf8.count / 7 + 1)
        var lengths: UInt64 = 0
        var key = Key()
        var length = 0
        var all: UInt8 = 0
        func end() {
            guard length > 0 else { return }
            keys.append(key)
            lengths |= 1 << UInt64(min(length, 16))
            key = Key()
            length = 0
        }
        for byte in words.utf8 {
            all |= byte
            if byte == 0x20 || byte == 0x0A {
                end()
            } else {
                if length < 16 { Self.put(byte, at: length, in: &key) }
                length += 1
            }
        }
        end()
        var size = 4
        while size < keys.count * 2 { size *= 2 }
        var places = [Key](repeating: Key(), count: size)
        for key in keys {
            var place = Self.place(of: key, in: size)
            while places[place] != Key(), places[place] != key { place = (place + 1) & (size - 1) }
            places[place] = key
        }
        self.places = places
        self.lengths = lengths
        isASCII = all < 0x80
    }

    /// Whether the word in a range of the text is in the set.
    func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        if range.isEmpty || lengths & 1 << UInt64(min(range.count, 16)) == 0 { return false }
        guard let key = Self.plainKey(of: text, range) ?? key(of: text, range) else { return false }
        var place = Self.place(of: key, in: places.count)
        while places[place] != Key() {
            if places[place] == key { return true }
            place = (place + 1) & (places.count - 1)
        }
        return false
    }

    /// The key of a word; nil where its bytes show that it cannot be in the set.
    private func key(of text: Span<UInt8>, _ range: Range<Int>) -> Key? {
        var key = Key()
        var previous: UInt8 = 0
        var place = 0
        for index in range.lowerBound..<min(range.upperBound, range.lowerBound + 16) {
            var byte = text.byte(at: index)
            if byte >= 0x80, isASCII { return nil }
            if byte &- 0x41 < 26 || previous == 0xC3 && byte < 0x9F { byte |= 0x20 }
            Self.put(byte, at: place, in: &key)
            previous = byte
            place += 1
        }
        return key
    }

    /// The same key for nearly every word: one of ASCII with eight bytes of text after its first eighth. Nil for any other.
    ///
    /// This is a fast path: most of what the scan does is asking for words.
    private static func plainKey(of text: Span<UInt8>, _ range: Range<Int>) -> Key? {
        guard range.lowerBound >= 0, range.lowerBound + 16 <= text.count else { return nil }
        let raw = text.bytes
        let count = min(range.count, 16)
        var key = Key()
        key[0] = raw.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self).littleEndian
        if count < 8 {
            key[0] &= 1 << UInt64(count * 8) &- 1
        } else if count > 8 {
            key[1] = raw.unsafeLoadUnaligned(fromByteOffset: range.lowerBound + 8, as: UInt64.self).littleEndian
            if count < 16 { key[1] &= 1 << UInt64((count - 8) * 8) &- 1 }
        }
        let highs: UInt64 = 0x8080_8080_8080_8080
        guard (key[0] | key[1]) & highs == 0 else { return nil }
        return Key(small(key[0]), small(key[1]))
    }

    /// Eight ASCII letters or other bytes with the capitals made small.
    private static func small(_ word: UInt64) -> UInt64 {
        // The high bit of each byte from "A" to "Z", moved down to the bit that tells capitals from small letters.
        let capitals = (word &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(word &+ 0x2525_2525_2525_2525) & 0x8080_8080_8080_8080
        return word | capitals >> 2
    }

    private static func put(_ byte: UInt8, at place: Int, in key: inout Key) {
        key[place >> 3] |= UInt64(byte) << UInt64((place & 7) * 8)
    }

    /// Where a key's search starts in a table whose size is a power of two.
    private static func place(of key: Key, in size: Int) -> Int {
        let mixed = (key[0] ^ (key[1] &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 32) & (size - 1)
    }
}
