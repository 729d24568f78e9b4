import Diagnostics
package import Standards
import Synthesis

/// Fills a folder with synthetic returns, one file at a time.
package struct SynthesiseReturns {
    /// What was written.
    package struct Outcome: Sendable {
        package var returns = 0
        package var bytes = 0
    }

    private let folder: NewFolder
    private let count: Int
    private var returns: SyntheticReturns

    /// Plans a run; nil where the edition has no agency types or no period, which none on file lacks.
    package init?(edition: Edition, seed: UInt64, count: Int, folder: NewFolder) {
        guard let returns = SyntheticReturns(edition: edition, seed: seed) else { return nil }
        self.returns = returns
        self.folder = folder
        self.count = count
    }

    /// The most returns of one run: their names have six figures.
    package static let mostReturns = 999_999

    /// The name of a return's file. Its width does not depend on how many there are, so that a shorter run is the beginning of a longer one.
    package static func fileName(_ number: Int) -> String {
        let figures = String(number)
        return "return-" + String(repeating: "0", count: max(0, 6 - figures.utf8.count)) + figures + ".xml"
    }

    /// Writes the files.
    ///
    /// - Parameter step: Called after each file.
    /// - Throws: ``FileFault`` where the folder cannot be used or a file cannot be written; earlier files stay.
    package mutating func run(step: () -> Void) throws(FileFault) -> Outcome {
        try folder.prepare()
        var outcome = Outcome()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 << 17)
        for number in 1...max(count, 1) where number <= count {
            returns.write(number, into: &bytes)
            try folder.write(bytes, as: Self.fileName(number))
            outcome.returns += 1
            outcome.bytes += bytes.count
            step()
        }
        return outcome
    }
}
