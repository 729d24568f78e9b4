import CivilCalendar
import Evaluation
import Reporting
import Submissions

/// The files of a partnership's report: those for all boards together, and each board's own in a folder of its round's id.
struct PartnershipFiles: Sendable {
    let report: PartnershipReport
    let inputs: ManifestInputs

    /// The whole report for an audience.
    ///
    /// An agency gets its files of each round it was invited to and, where several boards share it, the calendar of all they ask; what
    /// compares agencies across boards is the boards' alone.
    func draft(for audience: Audience) -> ReportDraft {
        let own = inFolders { round in
            round.files(for: audience) + (audience == .board ? round.filesToAdopt() : [])
        }
        let letters = report.rounds.flatMap { round in
            round.letters(for: audience).map { (page: name($0.page, in: round), letter: $0.letter) }
        }
        switch audience {
        case .board: return draft(report.files(isAlone: false) + own, letters: letters, audience)
        case .agency(let id): return draft(report.feeds(of: id) + own, letters: letters, audience)
        case .everyone: return draft(own, letters: letters, audience)
        }
    }

    /// The work plans and the calendars by themselves.
    var timetableDraft: ReportDraft {
        draft(
            report.files(isAlone: true) + inFolders { $0.timetableFiles() + [$0.agreedTimetableFile()] }, letters: [],
            .board)
    }

    private func inFolders(_ files: (RoundReport) -> [ReportFile]) -> [ReportFile] {
        report.rounds.flatMap { round in
            files(round).map { ReportFile(name: name($0.name, in: round), bytes: $0.bytes) }
        }
    }

    private func name(_ file: String, in round: RoundReport) -> String { "\(round.result.round.id)/\(file)" }

    private func draft(
        _ files: [ReportFile], letters: [(page: String, letter: Letter)], _ audience: Audience
    ) -> ReportDraft {
        ReportDraft(
            files, letters: letters, isJoint: true, round: report.partnership.id,
            positionDate: report.partnership.positionDate.isoText, audience: audience,
            inputs: inputs.entries(for: audience, of: report.rounds))
    }
}
