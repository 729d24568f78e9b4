package import CivilCalendar
package import Diagnostics
import FollowUp
import RecordReading
package import Reporting
import Standards
import SubmissionImport
import Submissions

/// Evaluates the rounds of several boards together: an agency that serves more than one answers once.
package struct EvaluatePartnership: Sendable {
    package let folder: PartnershipFolder
    package let standards: StandardsFolder
    /// Replaces the partnership's own position date.
    package let positionDate: CivilDate?

    package init(folder: PartnershipFolder, standards: StandardsFolder, positionDate: CivilDate? = nil) {
        self.folder = folder
        self.standards = standards
        self.positionDate = positionDate
    }

    /// A partnership evaluated, able to make the files of its report; nothing is written yet.
    package struct Outcome: Sendable {
        package let report: PartnershipReport
        let maker: PartnershipFiles
        /// What is wrong in the folder of standards without keeping the rounds from being evaluated.
        package let standardsFaults: [Diagnostic]

        /// The page for all boards together, and each board's own report in a folder of its round's id, for an audience; made anew each time.
        package func draft(for audience: Audience) -> ReportDraft { maker.draft(for: audience) }

        /// The work plans and the calendars by themselves; made anew each time.
        package var timetableDraft: ReportDraft { maker.timetableDraft }

        /// The files of the boards' whole report, their manifest last.
        package var files: [ReportFile] { draft(for: .board).closed() }

        /// The work plans and the calendars by themselves, with a manifest of their own.
        package var timetableFiles: [ReportFile] { timetableDraft.closed() }
    }

    /// Evaluates the partnership.
    ///
    /// - Returns: The report, even where single returns were refused; or why nothing can be evaluated: the partnership or one of its rounds
    ///   is missing or faulty.
    package func run() -> Result<Outcome, RoundFault> {
        standards.load().mapError { .missing($0.diagnostic) }.flatMap { loaded in
            open().flatMap { partnership in
                openRounds(of: partnership, loaded).flatMap { evaluate(partnership, $0, loaded) }
            }
        }
    }

    // MARK: Reading

    private func open() -> Result<Partnership, RoundFault> {
        guard FolderReader.isFolder(folder.path) else {
            return .failure(
                .missing(
                    FolderReader.missing(folder.path, what: "the folder of a partnership, with partnership.xml in it")))
        }
        return folder.read().mapError { $0.isMissing ? .missing($0.diagnostic) : .refused([$0.diagnostic]) }
            .flatMap { source in
                let imported = PartnershipImporter.read(source)
                guard let partnership = imported.value else { return .failure(.refused(imported.diagnostics)) }
                return .success(positionDate.map { partnership.at($0) } ?? partnership)
            }
    }

    /// Opens every round; where one cannot be, says what is wrong with each.
    private func openRounds(
        of partnership: Partnership, _ loaded: LoadedStandards
    ) -> Result<[OpenedRound], RoundFault> {
        var rounds: [(joined: Partnership.JoinedRound, opened: OpenedRound)] = []
        var missing: [Diagnostic] = []
        var refused: [Diagnostic] = []
        for joined in partnership.rounds {
            switch OpenedRound.open(folder.round(joined.id), loaded, positionDate: partnership.positionDate) {
            case .success(let round): rounds.append((joined, round))
            case .failure(.missing(let diagnostic)): missing.append(diagnostic)
            case .failure(.refused(let diagnostics)): refused += diagnostics
            }
        }
        if let first = missing.first {
            return .failure(missing.count == 1 && refused.isEmpty ? .missing(first) : .refused(missing + refused))
        }
        refused += PartnershipFit(partnership: partnership, rounds: rounds).faults()
        return refused.isEmpty ? .success(rounds.map(\.opened)) : .failure(.refused(refused))
    }

    // MARK: Evaluating

    private func evaluate(
        _ partnership: Partnership, _ opened: [OpenedRound], _ loaded: LoadedStandards
    ) -> Result<Outcome, RoundFault> {
        let ids = opened.map(\.round.id)
        var shared = SharedReturns(
            rounds: Dictionary(zip(ids, opened)) { first, _ in first },
            returns: Dictionary(zip(ids, opened.map { ReadReturns($0.contents.returns, loaded) })) { first, _ in first }
        )
        for agency in partnership.agencies { shared.share(agency) }
        var assessed: [AssessedRound] = []
        var refused: [Diagnostic] = []
        for id in ids {
            guard let round = shared.rounds[id], let returns = shared.returns[id] else { continue }
            switch AssessedRound.made(of: round, returns) {
            case .success(let value): assessed.append(value)
            case .failure(let fault): refused += fault.diagnostics
            }
        }
        if !refused.isEmpty { return .failure(.refused(refused)) }
        let planning = JointPlanning(partnership: partnership, rounds: assessed, carried: shared.carried)
        let report = PartnershipReport(
            partnership: partnership, plan: planning.plan, rounds: zip(assessed, planning.plans).map { $0.report($1) })
        let sources = [partnership.source] + opened.flatMap(\.contents.readable)
        return .success(
            Outcome(
                report: report, maker: PartnershipFiles(report: report, inputs: ManifestInputs(sources, loaded)),
                standardsFaults: loaded.diagnostics.filter { $0.severity == .error }))
    }
}
