import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import Submissions

/// Holds a board's meetings against the round they are for.
struct MeetingsFit {
    let round: Round
    let rules: RoundRules

    /// What is wrong between a list of meetings and the round; warnings where something in it is for nobody.
    func findings(on calendar: MeetingCalendar) -> [Diagnostic] {
        let workingDays = rules.workingDays(of: round)
        var findings = DiagnosticList()
        if calendar.board != round.board { findings.append(anotherBoard(calendar)) }
        for listed in calendar.meetings where listed.cancelled == nil {
            guard let reason = workingDays.reasonOff(listed.date) else { continue }
            findings.append(
                Diagnostic(
                    .meetingDay, at: place(of: listed, in: calendar),
                    "This meeting is on a day on which nobody works.",
                    found: "\(listed.date.readable), \(reason.readable)", expected: "a working day",
                    mend: "Correct the day, or say with \"cancelled\" why it will not be held."))
        }
        reportOrder(of: calendar, workingDays, &findings)
        reportYears(of: calendar, &findings)
        reportUnusedSectors(of: calendar, &findings)
        return findings.diagnostics
    }

    private func anotherBoard(_ calendar: MeetingCalendar) -> Diagnostic {
        Diagnostic(
            .timetableDiffers, at: calendar.source.location(at: Int(calendar.boardOffset)),
            "These are the meetings of another board.", found: Visible.quoted(calendar.board),
            expected: Visible.quoted(round.board),
            mend: "Write the board's name as round.xml does, or put the right list into the folder.")
    }

    /// Papers for a later meeting of the audit group cannot be due before those for an earlier one.
    private func reportOrder(
        of calendar: MeetingCalendar, _ workingDays: WorkingDays, _ findings: inout DiagnosticList
    ) {
        let held = calendar.meetings.filter { $0.group == .auditGroup && $0.cancelled == nil }
            .map { (listed: $0, meeting: $0.meeting(workingDays)) }
            .sorted { Meeting.inOrder($0.meeting, $1.meeting) }
        for (before, after) in zip(held, held.dropFirst()) where after.meeting.papers < before.meeting.papers {
            findings.append(
                Diagnostic(
                    .dateOrder, at: place(of: after.listed, in: calendar),
                    "Papers for this meeting would be due before those for the earlier meeting \(before.meeting.id).",
                    found: after.meeting.papers.readable, expected: "\(before.meeting.papers.readable) or later",
                    mend: "Correct \"papers-days\" of one of the two."))
        }
    }

    /// Says of each year whose bank holidays are not known, once, that a meeting falls in it.
    private func reportYears(of calendar: MeetingCalendar, _ findings: inout DiagnosticList) {
        var years: Set<Int> = []
        for listed in calendar.meetings where listed.cancelled == nil {
            let known = rules.calendar.years
            guard !known.contains(listed.date.year), years.insert(listed.date.year).inserted else { continue }
            findings.append(
                Diagnostic(
                    .calendarYears, at: place(of: listed, in: calendar),
                    "This meeting falls in a year whose bank holidays the calendar does not know, so it may not be on a working day.",
                    found: "\(listed.date.year)", expected: "\(known.lowerBound) to \(known.upperBound)",
                    mend: "Check the day of the meeting, or use a calendar that knows that year."))
        }
    }

    /// Terms for a sector that no invited agency has count for nobody.
    private func reportUnusedSectors(of calendar: MeetingCalendar, _ findings: inout DiagnosticList) {
        let sectors = Set(round.invitations.map(\.agency.sector))
        for sector in calendar.termSectors where !sectors.contains(sector) {
            let known = sectors.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            let nearest = NearestName.of(sector, among: known).map { "Write \"\($0)\" if that is what was meant, or" }
            findings.append(
                Diagnostic(
                    .timetableUnused, at: calendar.source.location(at: Int(calendar.sectorsOffset)),
                    "No invited agency is of this sector, so school terms count for nobody there.",
                    found: Visible.quoted(sector),
                    expected: "sectors as in round.xml: \(known.joined(separator: ", "))",
                    mend: "\(nearest ?? "Write the sector of the agencies that keep to school terms, or") take it out."
                ))
        }
    }

    private func place(of listed: ListedMeeting, in calendar: MeetingCalendar) -> SourceLocation {
        calendar.source.location(at: Int(listed.offset))
    }
}
