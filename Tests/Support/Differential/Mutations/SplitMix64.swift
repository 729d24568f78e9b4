/// Random numbers that are the same on every run and every machine.
///
/// Nothing of the standard library's own ways to draw from a range is used, so that a mutant can be made again with any toolchain.
package struct SplitMix64: Sendable {
    private var state: UInt64

    /// Starts a row of numbers.
    package init(seed: UInt64) { state = seed }

    /// Starts the row that belongs to one mutant: it depends on the seed, the kind's name and the index, and on no other mutant.
    package init(seed: UInt64, kind: String, index: Int) {
        var mixed = seed
        for byte in kind.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        state = mixed
        state = next() ^ UInt64(index)
        _ = next()
    }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, and not including, a bound; 0 for a bound below 1.
    package mutating func below(_ bound: Int) -> Int {
        bound < 1 ? 0 : Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// True once in so many times.
    package mutating func chance(in times: Int) -> Bool { below(times) == 0 }

    /// One of some things; nil where there are none.
    package mutating func pick<Things: RandomAccessCollection>(_ things: Things) -> Things.Element? {
        things.isEmpty ? nil : things[things.index(things.startIndex, offsetBy: below(things.count))]
    }
}
