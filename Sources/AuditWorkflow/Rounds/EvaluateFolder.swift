package import CivilCalendar
package import Diagnostics
import Evaluation
import FollowUp
package import Reporting
import Submissions

/// Evaluates whatever a folder holds: one round, or a partnership that joins several.
package struct EvaluateFolder: Sendable {
    package let path: String
    package let standards: StandardsFolder
    /// Replaces the position date of the round or the partnership.
    package let positionDate: CivilDate?

    package init(path: String, standards: StandardsFolder, positionDate: CivilDate? = nil) {
        self.path = path
        self.standards = standards
        self.positionDate = positionDate
    }

    /// What was evaluated; nothing is written yet.
    package enum Outcome: Sendable {
        case round(EvaluateRound.Outcome)
        case partnership(EvaluatePartnership.Outcome)
    }

    /// Evaluates the folder; fails as ``EvaluateRound/run()`` does.
    package func run() -> Result<Outcome, RoundFault> {
        if PartnershipFolder.isPartnership(path) {
            return EvaluatePartnership(
                folder: PartnershipFolder(path: path), standards: standards, positionDate: positionDate
            ).run().map { .partnership($0) }
        }
        return EvaluateRound(folder: RoundFolder(path: path), standards: standards, positionDate: positionDate)
            .run().map { .round($0) }
    }
}

extension EvaluateFolder.Outcome {
    /// The whole report for an audience.
    package func draft(for audience: Audience) -> ReportDraft {
        switch self {
        case .round(let outcome): outcome.draft(for: audience)
        case .partnership(let outcome): outcome.draft(for: audience)
        }
    }

    /// The work plans and the calendars by themselves.
    package var timetableDraft: ReportDraft {
        switch self {
        case .round(let outcome): outcome.timetableDraft
        case .partnership(let outcome): outcome.timetableDraft
        }
    }

    /// The ids of all agencies that were invited, each once.
    package var invited: [String] {
        var seen: Set<String> = []
        return reports.flatMap { $0.result.agencies.map(\.agency.id) }.filter { seen.insert($0).inserted }
    }

    /// The report of each round.
    package var reports: [RoundReport] {
        switch self {
        case .round(let outcome): [outcome.report]
        case .partnership(let outcome): outcome.report.rounds
        }
    }

    /// What was found in the rounds, those files first that were refused; what several boards find in one return is there once.
    package var found: [Diagnostic] {
        // By bytes: the names of two files can be the same text.
        var seen: Set<[UInt8]> = []
        return reports.flatMap { $0.refused.flatMap(\.diagnostics) + $0.warnings }
            .filter { seen.insert(Array($0.consoleText.utf8)).inserted }
    }

    /// What is wrong in the folder of standards without keeping anything from being evaluated.
    package var standardsFaults: [Diagnostic] {
        switch self {
        case .round(let outcome): outcome.standardsFaults
        case .partnership(let outcome): outcome.standardsFaults
        }
    }

    /// Whether every re-assessment is at a meeting by its deadline; true where no meetings are given.
    package var keepsEveryDeadline: Bool { reports.allSatisfy { $0.plan.places?.keepsEveryDeadline ?? true } }
}
