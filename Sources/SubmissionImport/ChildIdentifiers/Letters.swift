/// A set of ASCII letters, capitals and small ones alike.
///
/// Asked before a whole word is looked up: its last two letters, or its first two, rule most words out.
struct Letters: Sendable {
    private let bits: UInt32

    /// Takes small letters. Inlined, it is a constant.
    @inline(__always)
    init(_ letters: StaticString) {
        bits = letters.withUTF8Buffer { $0.reduce(UInt32(0)) { $0 | 1 << UInt32($1 &- 0x61) } }
    }

    /// Whether a byte is one of the letters.
    func contains(_ byte: UInt8) -> Bool {
        let place = (byte | 0x20) &- 0x61
        return place < 26 && bits & 1 << UInt32(place) != 0
    }
}
