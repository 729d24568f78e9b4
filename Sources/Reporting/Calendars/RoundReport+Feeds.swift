import CivilCalendar
import Standards
import Evaluation
import FollowUp
import HTMLMarkup
import Submissions

extension RoundReport {
    /// The calendars to subscribe to: `calendars/board.ics` with everything, `calendars/audit-group.ics` with what the audit group does,
    /// and one for each agency with what it has to do, which names no other.
    package func feeds() -> [ReportFile] {
        let all = TimetableWording(self, namesOthers: true)
        let group = timetable.items.filter { isForAuditGroup($0) }
        return [
            feed("board", name: result.round.board, timetable.items, all) { _ in true },
            feed("audit-group", name: "Audit group, \(result.round.board)", group, all) { isForAuditGroup(key: $0) },
        ]
            + result.agencies.map(feed)
    }

    /// The calendar of one agency by id; nothing where it was not invited.
    func feeds(of agency: String) -> [ReportFile] {
        result.agency(agency).map { [feed(of: $0)] } ?? []
    }

    private func feed(of agency: AgencyResult) -> ReportFile {
        let wording = TimetableWording(addressed(to: agency), namesOthers: false)
        let prefix = "agency/\(agency.agency.id)/"
        let items = timetable.items(of: agency.agency.id)
        return feed("agency-\(agency.agency.id)", name: agency.agency.name, items, wording) {
            $0.utf8.starts(with: prefix.utf8)
        }
    }

    /// What the audit group has to do with: its own meetings, what is read again, and what comes in for that.
    private func isForAuditGroup(_ item: TimetableItem) -> Bool {
        switch item.subject {
        case .reassessment, .step: true
        case .meeting(let listed, _): listed.group == .auditGroup
        case .gaps, .theme: false
        }
    }

    /// The same of something that is no more, of which only the key is left: of a meeting it does not say whose it was, and to call off
    /// what a calendar never held does no harm.
    private func isForAuditGroup(key: String) -> Bool {
        let parts = key.split(separator: "/")
        if parts.first == "meeting" { return true }
        guard parts.first == "agency" else { return false }
        return parts.count == 3
            || parts.count == 4 && plan.rules.agencySteps.contains { $0.text.id.utf8.elementsEqual(parts[2].utf8) }
    }

    /// What an agency has to do, for a calendar that holds what several boards ask: each event names the board.
    ///
    /// - Parameter isSendingAgainElsewhere: Leaves out the day for sending the return again: another board's stands for it.
    func events(ofAgency id: String, isSendingAgainElsewhere: Bool) -> [CalendarFeed.Event] {
        let prefix = "agency/\(id)/"
        let items = timetable.items(of: id).filter { item in
            if isSendingAgainElsewhere, case .step(_, let step) = item.subject {
                step.kind != .resubmission
            } else {
                true
            }
        }
        let own = result.agency(id).map(addressed) ?? self
        return events(items, TimetableWording(own, namesOthers: false), whose: { _ in result.round.board }) {
            $0.utf8.starts(with: prefix.utf8)
        }
    }

    private func feed(
        _ file: String, name: String, _ items: [TimetableItem], _ wording: TimetableWording,
        withdrawn isMeant: (String) -> Bool
    ) -> ReportFile {
        let events = events(items, wording, whose: { $0.map(wording.name(of:)) }, withdrawn: isMeant)
        let feed = CalendarFeed(
            name: name, marking: result.round.marking, stamp: result.round.positionDate, events: events)
        return ReportFile(name: "calendars/\(HTMLIdentifier(file).text).ics", bytes: feed.bytes)
    }

    private func events(
        _ items: [TimetableItem], _ wording: TimetableWording, whose: (String?) -> String?,
        withdrawn isMeant: (String) -> Bool
    ) -> [CalendarFeed.Event] {
        items.map { item in
            let whose = whose(item.agency).map { ": \($0)" } ?? ""
            return CalendarFeed.Event(
                uid: uid(item.key), sequence: item.changes, date: item.date,
                summary: wording.title(of: item) + whose,
                description: [wording.task(of: item)] + wording.reasons(for: item)
                    + (isConstructed(item) ? ["Constructed example."] : []),
                isCancelled: item.isCancelled, isTentative: hasNoPlace(item))
        }
            + timetable.withdrawn.filter { isMeant($0.key) }.map { old in
                CalendarFeed.Event(
                    uid: uid(old.key), sequence: old.changes, date: old.date,
                    summary: wording.title(of: old) + (whose(old.agency).map { ": \($0)" } ?? ""),
                    description: [wording.reason(for: old)], isCancelled: old.isCancelled)
            }
    }

    /// A re-assessment without a place stands at its deadline, and nobody is to take that for a meeting.
    private func hasNoPlace(_ item: TimetableItem) -> Bool {
        if case .reassessment(let place) = item.subject { place.meeting == nil } else { false }
    }

    /// What an item is known by in every calendar program: its key, its round and its board.
    private func uid(_ key: String) -> String {
        "\(key)@\(result.round.id).\(HTMLIdentifier(result.round.board).text)"
    }
}
