/// A set of words that bytes can be looked up in without making a `String`.
///
/// Words are compared by their first sixteen bytes, ASCII and Latin-1 capitals made small.
struct WordSet: Sendable {
    private let keys: Set<SIMD2<UInt64>>

    /// Takes small-letter words with blanks or line breaks between.
    init(_ words: String) {
        var keys: Set<SIMD2<UInt64>> = []
        for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            var key = SIMD2<UInt64>()
            for (place, byte) in word.prefix(16).enumerated() { Self.put(byte, at: place, in: &key) }
            keys.insert(key)
        }
        self.keys = keys
    }

    /// Whether the word in a range of the text is in the set.
    func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var key = SIMD2<UInt64>()
        var previous: UInt8 = 0
        for (place, index) in range.prefix(16).enumerated() {
            var byte = text.byte(at: index)
            if byte &- 0x41 < 26 || previous == 0xC3 && byte < 0x9F { byte |= 0x20 }
            Self.put(byte, at: place, in: &key)
            previous = byte
        }
        return keys.contains(key)
    }

    private static func put(_ byte: UInt8, at place: Int, in key: inout SIMD2<UInt64>) {
        key[place >> 3] |= UInt64(byte) << UInt64((place & 7) * 8)
    }
}
