import CivilCalendar
import Submissions

/// The days on which agencies can be asked for something: the board's working days and, for the sectors that keep to school terms, only
/// those in term.
struct AgencyDays {
    /// The days worked by everybody else.
    let workingDays: WorkingDays
    /// The days worked by sectors for which they differ.
    let sectorDays: [String: WorkingDays]

    /// - Parameter meetings: The board's list of meetings with its terms; nil where it gives none.
    init(of round: Round, _ rules: RoundRules, _ meetings: MeetingCalendar?) {
        workingDays = rules.workingDays(of: round)
        guard let meetings, !meetings.termSectors.isEmpty else {
            sectorDays = [:]
            return
        }
        // The same for all of them.
        let inTerm = WorkingDays(closedDays: workingDays.closedDays + meetings.schoolHolidays)
        sectorDays = Dictionary(meetings.termSectors.map { ($0, inTerm) }) { first, _ in first }
    }

    /// The days on which agencies of a sector can be asked for something.
    func workingDays(ofSector sector: String?) -> WorkingDays { sector.flatMap { sectorDays[$0] } ?? workingDays }
}
