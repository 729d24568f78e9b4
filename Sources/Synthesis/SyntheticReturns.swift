package import Standards

/// Returns that look like those agencies send and speak of nobody: for measuring speed, and for trying out what must cope with many.
///
/// A return depends on the edition, the seed and its number only, so the first ten of a run are the first ten of any longer one, on
/// every machine. Each answers every criterion that the edition asks of its agency's type, is accepted by the importer and says of itself
/// that it is constructed; of a share, if one is given, each has one to five faults instead and is refused.
///
///     var returns = SyntheticReturns(edition: edition, seed: 7)
///     returns?.write(1, into: &bytes)
package struct SyntheticReturns {
    private let seed: UInt64
    private let share: Share?
    var composer: ReturnComposer

    /// Makes a source of returns to an edition; nil where the edition has no agency types or no period, which none on file lacks.
    ///
    /// - Parameters:
    ///   - seed: Whatever number; another one makes other returns.
    ///   - faulty: The share of returns that have faults.
    package init?(edition: Edition, seed: UInt64, faulty: Ratio? = nil) {
        guard let guide = EditionGuide(edition, Stock.book) else { return nil }
        self.seed = seed
        share = faulty.map { .ofFaulty($0, seed: seed) }
        composer = ReturnComposer(guide, Stock.book, seed: seed)
    }

    /// Replaces some bytes by the return with a number.
    ///
    /// - Parameters:
    ///   - number: From 1 up.
    ///   - bytes: What it is written into; handing in the same array again saves making room anew.
    /// - Returns: The faults it has; empty for all returns outside the share, which are sound.
    @discardableResult package mutating func write(_ number: Int, into bytes: inout [UInt8]) -> [Fault] {
        bytes.removeAll(keepingCapacity: true)
        composer.write(number, into: &bytes)
        guard let share, share.holds(number) else { return [] }
        var maker = FaultMaker(composer.guide, composer.record, bytes, seed: seed, number: number)
        let (faulty, faults) = maker.faulty()
        bytes = faulty
        return faults
    }
}
