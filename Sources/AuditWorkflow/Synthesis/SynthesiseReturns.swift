package import Standards
import Synthesis

/// Fills a new folder with synthetic returns, one file at a time.
package struct SynthesiseReturns {
    private let folder: NewFolder
    private let count: Int
    private var returns: SyntheticReturns

    /// Plans a run; nil where the edition has no agency types or no period, which none on file lacks.
    ///
    /// - Parameter faulty: The share of returns that have faults.
    package init?(edition: Edition, seed: UInt64, count: Int, faulty: Ratio?, folder: NewFolder) {
        guard let returns = SyntheticReturns(edition: edition, seed: seed, faulty: faulty) else { return nil }
        self.returns = returns
        self.folder = folder
        self.count = count
    }

    /// The most returns of one run: their names have six figures.
    package static let mostReturns = 999_999

    /// Writes the files.
    ///
    /// - Parameter step: Called after each return.
    /// - Throws: ``FileFault`` where the folder cannot be used or a file cannot be written; earlier files stay.
    package mutating func run(step: () -> Void) throws(FileFault) -> SynthesisOutcome {
        try folder.prepare()
        var outcome = SynthesisOutcome()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 << 17)
        for number in 1...max(count, 1) where number <= count {
            let faults = returns.write(number, into: &bytes)
            try folder.write(bytes, as: NumberedName.of("return", number))
            outcome.returns += 1
            outcome.bytes += bytes.count
            outcome.faulty += faults.isEmpty ? 0 : 1
            step()
        }
        return outcome
    }
}

/// What a run of `s11 synthesise` has written.
package struct SynthesisOutcome: Sendable, Hashable {
    package var returns = 0
    /// How many of the returns have faults.
    package var faulty = 0
    package var analyses = 0
    package var bytes = 0
}

/// Names of files made from a number. Their width does not depend on how many there are, so that a shorter run is the beginning of a longer one.
enum NumberedName {
    /// "return-000012.xml".
    static func of(_ what: String, _ number: Int) -> String {
        let figures = String(number)
        return what + "-" + String(repeating: "0", count: max(0, 6 - figures.utf8.count)) + figures + ".xml"
    }
}
