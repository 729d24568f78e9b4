import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions

/// Holds an agreed timetable against the round it is for and the board's meetings.
struct TimetableFit {
    private let round: Round
    private let rules: RoundRules
    private let meetings: Meetings
    private let days: AgencyDays
    /// By agency id: its sector.
    private let sectors: [String: String]

    /// What is known of a board's meetings.
    enum Meetings {
        /// The round's folder gives none.
        case none
        /// They were refused, so nothing can be said of a meeting that seems not to be there.
        case refused
        case listed(MeetingCalendar)
    }

    init(round: Round, rules: RoundRules, meetings: Meetings) {
        self.round = round
        self.rules = rules
        self.meetings = meetings
        let calendar: MeetingCalendar? = if case .listed(let calendar) = meetings { calendar } else { nil }
        days = AgencyDays(of: round, rules, calendar)
        sectors = Dictionary(round.invitations.map { ($0.agency.id, $0.agency.sector) }) { first, _ in first }
    }

    /// What is wrong with a timetable.
    func faults(of timetable: AgreedTimetable) -> [Diagnostic] {
        var faults = DiagnosticList()
        guard timetable.round == round.id else {
            return [
                Diagnostic(
                    .timetableDiffers, at: timetable.source.location(at: Int(timetable.roundOffset)),
                    "This is the timetable of another round.", found: Visible.quoted(timetable.round),
                    expected: Visible.quoted(round.id), mend: "Put the round's own timetable into its folder.")
            ]
        }
        let named =
            timetable.places.map { ($0.agency, $0.offset) } + timetable.extensions.map { ($0.agency, $0.offset) }
            + timetable.withdrawals.map { ($0.agency, $0.offset) }
        for (agency, offset) in named where sectors[agency] == nil {
            faults.append(notInvited(agency, at: timetable.source.location(at: Int(offset))))
        }
        reportPlaces(of: timetable, &faults)
        reportExtensions(of: timetable, &faults)
        return faults.diagnostics
    }

    private func notInvited(_ agency: String, at place: SourceLocation) -> Diagnostic {
        let known = round.invitations.map(\.agency.id)
        let nearest = NearestName.of(agency, among: known).map { "Write \"\($0)\" if that is what was meant, or" }
        return Diagnostic(
            .referenceUnknown, at: place, "The round invites no agency \(Visible.quoted(agency)).",
            found: Visible.quoted(agency), expected: Self.list(known, "invited agencies"),
            mend: "\(nearest ?? "Write the id of an invited agency, or") invite it in round.xml.")
    }

    // MARK: Places

    private func reportPlaces(of timetable: AgreedTimetable, _ faults: inout DiagnosticList) {
        let all: [ListedMeeting]
        switch meetings {
        case .refused: return
        case .none: all = []
        case .listed(let calendar): all = calendar.meetings
        }
        let groups = Dictionary(all.map { ($0.id, $0.group) }) { first, _ in first }
        let known = all.filter { $0.group == .auditGroup }.map(\.id)
        for place in timetable.places where groups[place.meeting] != .auditGroup {
            faults.append(
                fault(
                    of: place, at: timetable.source.location(at: Int(place.offset)), group: groups[place.meeting],
                    known: known))
        }
    }

    /// What is wrong with a place at a meeting that is not one of the audit group's.
    private func fault(
        of place: AgreedPlace, at location: SourceLocation, group: Meeting.Group?, known: [String]
    ) -> Diagnostic {
        if let group {
            return Diagnostic(
                .referenceUnknown, at: location,
                "Only the audit group re-assesses, and this meeting is not one of its own.",
                found: "\(Visible.quoted(place.meeting)), a meeting of the \(group.label)",
                expected: Self.list(known, "meetings of the audit group"),
                mend: "Write the id of one of the audit group's meetings in meetings.xml.")
        }
        let nearest = NearestName.of(place.meeting, among: known)
            .map { "Write \"\($0)\" if that is what was meant, or" }
        return Diagnostic(
            .referenceUnknown, at: location,
            "There is no meeting of the audit group \(Visible.quoted(place.meeting)).",
            found: Visible.quoted(place.meeting), expected: Self.list(known, "meetings of the audit group"),
            mend:
                "\(nearest ?? "Write the id of one of the audit group's meetings, or") add the meeting to meetings.xml."
        )
    }

    // MARK: Extensions

    private func reportExtensions(of timetable: AgreedTimetable, _ faults: inout DiagnosticList) {
        for granted in timetable.extensions where !faults.isFull {
            let place = timetable.source.location(at: Int(granted.offset))
            if let fault = criterionFault(granted, at: place) ?? stepFault(granted, at: place)
                ?? dayFault(granted, at: place)
            {
                faults.append(fault)
            }
        }
    }

    private func criterionFault(_ granted: GrantedExtension, at place: SourceLocation) -> Diagnostic? {
        guard let criterion = granted.criterion, rules.edition.criterionIndex(criterion) == nil else { return nil }
        return CriterionFault.unknown(criterion, rules.edition, .criterionUnknown, at: place)
    }

    private func stepFault(_ granted: GrantedExtension, at place: SourceLocation) -> Diagnostic? {
        let ofGap = Deadline.Step.allCases.map(\.rawValue)
        let ofAgency = agencySteps
        let isOfGap = granted.criterion != nil
        let known = isOfGap ? ofGap : ofAgency
        if known.contains(granted.step) { return nil }
        let mend: String
        if (isOfGap ? ofAgency : ofGap).contains(granted.step) {
            mend =
                isOfGap
                ? "Take \"criterion\" out if the whole agency is meant, or write one of the steps expected."
                : "Add \"criterion\" with the criterion whose gap it is about, or write one of the steps expected."
        } else {
            mend =
                NearestName.of(granted.step, among: known)
                .map { "Write \"\($0)\" if that is what was meant, or another of the steps expected." }
                ?? "Write one of the steps expected."
        }
        return Diagnostic(
            .referenceUnknown, at: place,
            "\(isOfGap ? "A gap" : "An agency") has no step \(Visible.quoted(granted.step)).",
            found: Visible.quoted(granted.step), expected: known.joined(separator: ", "), mend: mend)
    }

    /// The steps the follow-up rules ask of agencies, each once.
    private var agencySteps: [String] {
        rules.followUp.agencySteps.map(\.kind.rawValue).reduce(into: [String]()) { steps, step in
            if !steps.contains(step) { steps.append(step) }
        }
    }

    /// Every other day of a timetable is one on which somebody is there to send what is due; a re-assessment is the audit group's.
    private func dayFault(_ granted: GrantedExtension, at place: SourceLocation) -> Diagnostic? {
        let days = days.workingDays(
            ofSector: granted.step == AgencyStep.Kind.reassessment.rawValue ? nil : sectors[granted.agency])
        guard let reason = days.reasonOff(granted.to) else { return nil }
        let before = days.previousWorkingDay(onOrBefore: granted.to).readable
        let after = days.nextWorkingDay(onOrAfter: granted.to).readable
        return Diagnostic(
            .extensionDay, at: place, "This extension leads to a day on which nobody works.",
            found: "\(granted.to.readable), \(reason.readable)",
            expected: "a working day, such as \(before) or \(after)",
            mend: "Write the working day that was meant.")
    }

    /// Ids as a message lists them; their number where they are many.
    private static func list(_ ids: [String], _ many: String) -> String {
        if ids.isEmpty { return "one of the \(many), but there are none" }
        return ids.count <= 16 ? ids.joined(separator: ", ") : "the id of one of the \(ids.count) \(many)"
    }
}
