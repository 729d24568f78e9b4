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
        for (agency, offset) in timetable.named where sectors[agency] == nil {
            faults.append(notInvited(agency, at: timetable.source.location(at: Int(offset))))
        }
        reportPlaces(of: timetable, &faults)
        reportExtensions(of: timetable, &faults)
        reportLog(of: timetable.log, timetable.source, &faults)
        return faults.diagnostics
    }

    private func notInvited(_ agency: String, at place: SourceLocation) -> Diagnostic {
        UnknownAgency.diagnostic(agency, among: round.invitations.map(\.agency.id), at: place)
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
                expected: IdentifierList.text(known, "meetings of the audit group"),
                mend: "Write the id of one of the audit group's meetings in meetings.xml.")
        }
        let nearest = NearestName.of(place.meeting, among: known)
            .map { "Write \"\($0)\" if that is what was meant, or" }
        return Diagnostic(
            .referenceUnknown, at: location,
            "There is no meeting of the audit group \(Visible.quoted(place.meeting)).",
            found: Visible.quoted(place.meeting), expected: IdentifierList.text(known, "meetings of the audit group"),
            mend:
                "\(nearest ?? "Write the id of one of the audit group's meetings, or") add the meeting to meetings.xml."
        )
    }

    // MARK: Extensions

    private func reportExtensions(of timetable: AgreedTimetable, _ faults: inout DiagnosticList) {
        for granted in timetable.extensions where !faults.isFull {
            let place = timetable.source.location(at: Int(granted.offset))
            let steps = granted.target.criterion == nil ? agencySteps : gapSteps
            if let fault = criterionFault(granted.target.criterion, at: place)
                ?? stepFault(granted.target.step, ofGap: granted.target.criterion != nil, among: steps, at: place)
                ?? dayFault(granted, at: place)
            {
                faults.append(fault)
            }
        }
    }

    /// What the log names without a criterion can be a step of all gaps, too.
    private func reportLog(of log: FollowUpLog, _ source: SourceText, _ faults: inout DiagnosticList) {
        for (target, _, offset) in log.dated where !faults.isFull {
            let place = source.location(at: Int(offset))
            // What the audit group does itself does not come in.
            let sent = agencySteps.filter { $0 != AgencyStep.Kind.reassessment.rawValue }
            let steps = target.criterion == nil ? sent + gapSteps.filter { !sent.contains($0) } : gapSteps
            if let fault = criterionFault(target.criterion, at: place)
                ?? stepFault(target.step, ofGap: target.criterion != nil, among: steps, at: place)
            {
                faults.append(fault)
            }
        }
    }

    private func criterionFault(_ criterion: String?, at place: SourceLocation) -> Diagnostic? {
        guard let criterion, rules.edition.criterionIndex(criterion) == nil else { return nil }
        return CriterionFault.unknown(criterion, rules.edition, .criterionUnknown, at: place)
    }

    private func stepFault(
        _ step: String, ofGap isOfGap: Bool, among known: [String], at place: SourceLocation
    ) -> Diagnostic? {
        if known.contains(step) { return nil }
        let mend: String
        if (isOfGap ? agencySteps : gapSteps).contains(step) {
            mend =
                isOfGap
                ? "Take \"criterion\" out if the whole agency is meant, or write one of the steps expected."
                : "Add \"criterion\" with the criterion whose gap it is about, or write one of the steps expected."
        } else {
            mend =
                NearestName.of(step, among: known)
                .map { "Write \"\($0)\" if that is what was meant, or another of the steps expected." }
                ?? "Write one of the steps expected."
        }
        return Diagnostic(
            .referenceUnknown, at: place,
            "\(isOfGap ? "A gap" : "An agency") has no step \(Visible.quoted(step)).",
            found: Visible.quoted(step), expected: known.joined(separator: ", "), mend: mend)
    }

    /// The steps a gap can have.
    private var gapSteps: [String] { Deadline.Step.allCases.map(\.rawValue) }

    /// The steps the follow-up rules ask of agencies, each once.
    private var agencySteps: [String] {
        rules.followUp.agencySteps.map(\.kind.rawValue).reduce(into: [String]()) { steps, step in
            if !steps.contains(step) { steps.append(step) }
        }
    }

    /// Every other day of a timetable is one on which somebody is there to send what is due; a re-assessment is the audit group's.
    private func dayFault(_ granted: GrantedExtension, at place: SourceLocation) -> Diagnostic? {
        let days = days.workingDays(
            ofSector: granted.target.step == AgencyStep.Kind.reassessment.rawValue
                ? nil : sectors[granted.target.agency])
        guard let reason = days.reasonOff(granted.to) else { return nil }
        let before = days.previousWorkingDay(onOrBefore: granted.to).readable
        let after = days.nextWorkingDay(onOrAfter: granted.to).readable
        return Diagnostic(
            .extensionDay, at: place, "This extension leads to a day on which nobody works.",
            found: "\(granted.to.readable), \(reason.readable)",
            expected: "a working day, such as \(before) or \(after)",
            mend: "Write the working day that was meant.")
    }
}

extension AgreedTimetable {
    /// Every agency that is named, with where.
    fileprivate var named: [(agency: String, offset: UInt32)] {
        places.map { ($0.agency, $0.offset) } + extensions.map { ($0.target.agency, $0.offset) }
            + withdrawals.map { ($0.agency, $0.offset) } + log.dated.map { ($0.target.agency, $0.offset) }
            + log.closures.map { ($0.agency, $0.offset) }
    }
}
