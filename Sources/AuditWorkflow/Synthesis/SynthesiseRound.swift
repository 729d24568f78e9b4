package import Standards
package import StandardsImport
import Synthesis

/// Fills a new folder with a whole synthetic round, as `s11 evaluate` takes it.
package struct SynthesiseRound {
    private let folder: NewFolder
    private let count: Int
    private var round: SyntheticRound

    /// The rules a round of an edition is held by: those in force first that are made for it and have follow-up rules made for them, of which
    /// again those in force first.
    package static func rules(
        for edition: Edition, in library: StandardsLibrary
    ) -> (grading: GradingRules, followUp: FollowUpRules)? {
        let grading = library.gradingRules.values.filter { $0.edition == edition.id }.sorted { $0.precedes($1) }
        let followUp = library.followUpRules.values.sorted { $0.precedes($1) }
        for rules in grading {
            if let own = followUp.first(where: { $0.gradingRules == rules.id }) { return (rules, own) }
        }
        return nil
    }

    /// The most agencies of one round: its own document must stay one that is read at all.
    package static let mostAgencies = 20_000

    /// Plans a round; nil where the edition has no agency types or no period, which none on file lacks.
    ///
    /// - Parameters:
    ///   - count: How many agencies are invited.
    ///   - faulty: The share of returns that have faults.
    package init?(
        edition: Edition, rules: (grading: GradingRules, followUp: FollowUpRules), seed: UInt64, count: Int,
        faulty: Ratio?, folder: NewFolder
    ) {
        guard
            let round = SyntheticRound(
                edition: edition, gradingRules: rules.grading.id, followUpRules: rules.followUp.id, seed: seed,
                faulty: faulty)
        else { return nil }
        self.round = round
        self.folder = folder
        self.count = count
    }

    /// Writes `returns/`, `analysis/`, `meetings.xml` and at last `round.xml`, without which the folder is no round.
    ///
    /// - Parameter step: Called for each agency.
    /// - Throws: ``FileFault`` where the folder cannot be used or a file cannot be written; earlier files stay.
    package mutating func run(step: () -> Void) throws(FileFault) -> SynthesisOutcome {
        try folder.prepare()
        try folder.makeFolder(named: "returns")
        try folder.makeFolder(named: "analysis")
        var outcome = SynthesisOutcome()
        var submission: [UInt8] = []
        var analysis: [UInt8] = []
        for number in 1...max(count, 1) where number <= count {
            let name = NumberedName.of("return", number)
            let (place, faults) = round.write(
                number, returnNamed: name, submission: &submission, analysis: &analysis)
            if place != .awaited {
                try folder.write(submission, as: "returns/" + name)
                outcome.returns += 1
                outcome.bytes += submission.count
                outcome.faulty += faults.isEmpty ? 0 : 1
            }
            if place == .analysed {
                try folder.write(analysis, as: "analysis/" + NumberedName.of("analysis", number))
                outcome.analyses += 1
                outcome.bytes += analysis.count
            }
            step()
        }
        for (name, document) in [("meetings.xml", round.meetings), ("round.xml", round.document)] {
            try folder.write(document, as: name)
            outcome.bytes += document.count
        }
        return outcome
    }
}
