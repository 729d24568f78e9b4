/// A set of words that bytes can be looked up in without making a `String`.
///
/// Words are compared by their first sixteen bytes, ASCII and Latin-1 capitals made small. The words lie in a table with at least
/// as many empty places as words, so a question costs a multiplication and one or two comparisons.
struct WordSet: Sendable {
    private typealias Key = SIMD2<UInt64>

    private let places: [SIMD2<UInt64>]

    /// Takes small-letter words with blanks or line breaks between.
    init(_ words: String) {
        let keys = words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { word in
            var key = Key()
            for (place, byte) in word.prefix(16).enumerated() { Self.put(byte, at: place, in: &key) }
            return key
        }
        var size = 4
        while size < keys.count * 2 { size *= 2 }
        var places = [Key](repeating: Key(), count: size)
        for key in keys {
            var place = Self.place(of: key, in: size)
            while places[place] != Key(), places[place] != key { place = (place + 1) & (size - 1) }
            places[place] = key
        }
        self.places = places
    }

    /// Whether the word in a range of the text is in the set.
    func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        if range.isEmpty { return false }
        var key = Key()
        var previous: UInt8 = 0
        var place = 0
        for index in range.lowerBound..<min(range.upperBound, range.lowerBound + 16) {
            var byte = text.byte(at: index)
            if byte &- 0x41 < 26 || previous == 0xC3 && byte < 0x9F { byte |= 0x20 }
            Self.put(byte, at: place, in: &key)
            previous = byte
            place += 1
        }
        place = Self.place(of: key, in: places.count)
        while places[place] != Key() {
            if places[place] == key { return true }
            place = (place + 1) & (places.count - 1)
        }
        return false
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
