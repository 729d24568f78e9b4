package import Standards

/// Returns that look like those agencies send and speak of nobody: for measuring speed, and for trying out what must cope with many.
///
/// A return depends on the edition, the seed and its number only, so the first ten of a run are the first ten of any longer one, on
/// every machine. Each answers every criterion that the edition asks of its agency's type, is accepted by the importer and says of itself
/// that it is constructed.
///
///     var returns = SyntheticReturns(edition: edition, seed: 7)
///     returns?.write(1, into: &bytes)
package struct SyntheticReturns {
    private var composer: ReturnComposer

    /// Makes a source of returns to an edition; nil where the edition has no agency types or no period, which none on file lacks.
    package init?(edition: Edition, seed: UInt64) {
        guard let guide = EditionGuide(edition, Stock.book) else { return nil }
        composer = ReturnComposer(guide, Stock.book, seed: seed)
    }

    /// Replaces some bytes by the return with a number.
    ///
    /// - Parameters:
    ///   - number: From 1 up.
    ///   - bytes: What it is written into; handing in the same array again saves making room anew.
    package mutating func write(_ number: Int, into bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        composer.write(number, into: &bytes)
    }
}
