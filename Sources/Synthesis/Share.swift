package import Standards

/// Which things of a run belong to a share of it, decided for each by itself.
///
/// The run is cut into pieces that hold one such thing each, as evenly as whole numbers allow, and the seed says where in its piece it lies.
/// So a run of which the share is a whole number has exactly that many, any other one less or one more than the share at most, and a longer
/// run begins like a shorter one.
package struct Share: Sendable {
    private let ratio: Ratio
    private let seed: UInt64
    private let use: Dice.Use

    /// The returns of a run that are to be faulty.
    package static func ofFaulty(_ ratio: Ratio, seed: UInt64) -> Share { Share(ratio, seed: seed, use: .place) }

    init(_ ratio: Ratio, seed: UInt64, use: Dice.Use) {
        self.ratio = ratio
        self.seed = seed
        self.use = use
    }

    /// Whether the thing with a number, from 1 up, belongs to the share.
    package func holds(_ number: Int) -> Bool {
        let (top, bottom) = (ratio.numerator, ratio.denominator)
        guard top > 0 else { return false }
        let piece = (number * top + bottom - 1) / bottom
        let first = (piece - 1) * bottom / top + 1
        let last = piece * bottom / top
        var dice = Dice(seed: seed, number: piece, use: use)
        return number == dice.within(first...max(first, last))
    }
}
