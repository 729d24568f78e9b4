import CivilCalendar
import Diagnostics
import Evaluation
import Reporting
import Submissions

/// The files of a partnership's report: those for all boards together, and each board's own in a folder of its round's id.
struct PartnershipFiles: Sendable {
    let report: PartnershipReport
    let inputs: [Manifest.Entry]

    /// The whole report, its manifest last.
    var all: [ReportFile] {
        listed(report.files(isAlone: false) + inFolders { $0.files() + [$0.agreedTimetableFile()] })
    }

    /// The work plans and the calendars by themselves, their manifest last.
    var timetables: [ReportFile] {
        listed(report.files(isAlone: true) + inFolders { $0.timetableFiles() + [$0.agreedTimetableFile()] })
    }

    private func inFolders(_ files: (RoundReport) -> [ReportFile]) -> [ReportFile] {
        report.rounds.flatMap { round in
            files(round).map { ReportFile(name: "\(round.result.round.id)/\($0.name)", bytes: $0.bytes) }
        }
    }

    private func listed(_ files: [ReportFile]) -> [ReportFile] {
        Manifest.closing(
            files, round: report.partnership.id, positionDate: report.partnership.positionDate.isoText, inputs: inputs)
    }
}
