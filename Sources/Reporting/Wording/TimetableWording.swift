import CivilCalendar
import Evaluation
package import FollowUp
import Standards
import Submissions

/// The words for everything in a timetable: what it is, and why its day is what it is.
package struct TimetableWording: Sendable {
    let report: RoundReport
    /// Agencies read of themselves only, and not why meetings are held when they are; the board and the audit group read who else is meant.
    private let namesOthers: Bool

    package init(_ report: RoundReport, namesOthers: Bool) {
        self.report = report
        self.namesOthers = namesOthers
    }

    // MARK: What

    /// What is due, in a line, without whose it is: "Resubmission", "Evidence for 6.2 Checks before people start".
    package func title(of item: TimetableItem) -> String {
        switch item.subject {
        case .gaps(_, let actions, let step):
            let gaps = actions.count == 1 ? criterion(actions[0]) : Counted.things(actions.count, "gap")
            return "\(capitalised(step.label)) on \(gaps)"
        case .step(_, let step): return step.label
        case .reassessment(let place):
            let label = step(.reassessment)?.label ?? "Re-assessment"
            return place.meeting == nil ? "\(label), without a place so far" : label
        case .theme(let theme): return "The board's own action on \(subject(of: theme))"
        case .meeting(let listed, _): return "Meeting of the \(listed.group.label)"
        }
    }

    /// What has to be done, in a sentence.
    package func task(of item: TimetableItem) -> String {
        switch item.subject {
        case .gaps(_, let actions, _):
            actions.map { "\(criterion($0)): \(report.result.edition.criteria[$0.criterion].mend)" }
                .joined(separator: " ")
        case .step(_, let step): step.text.message
        case .reassessment: step(.reassessment)?.text.message ?? ""
        case .theme: report.plan.rules.themeStep.text.message
        case .meeting(let listed, let meeting):
            listed.group == .auditGroup
                ? "Papers by \(meeting.papers.readable). Places for re-assessments: \(meeting.places)."
                : "Papers by \(meeting.papers.readable)."
        }
    }

    /// "6.2, Checks before people start".
    private func criterion(_ action: GapAction) -> String {
        let criterion = report.result.edition.criteria[action.criterion]
        return "\(criterion.id), \(criterion.title)"
    }

    func step(_ kind: AgencyStep.Kind) -> AgencyStep? {
        report.plan.rules.agencySteps.first { $0.kind == kind }
    }

    private func subject(of theme: Theme) -> String {
        let edition = report.result.edition
        let place = theme.sector.map { " in the \($0) sector" } ?? ""
        switch theme.subject {
        case .standard(let index):
            return "standard \(edition.standards[index].id), \(edition.standards[index].title)\(place)"
        case .criterion(let index):
            return "criterion \(edition.criteria[index].id), \(edition.criteria[index].title)\(place)"
        }
    }

    func capitalised(_ text: String) -> String { ReasonWording.capitalised(text) }

    // MARK: Why then

    /// Why the day is this one: each rule, meeting and constraint that had a part in it.
    package func reasons(for item: TimetableItem) -> [String] {
        var reasons: [String] = []
        if case .reassessment(let place) = item.subject { reasons += self.reasons(for: place) }
        if case .meeting(let listed, _) = item.subject { reasons += self.reasons(for: listed) }
        if let due = item.due {
            let isDeadline = if case .reassessment = item.subject { true } else { false }
            reasons.append((isDeadline ? "Deadline \(due.date.readable): " : "") + sentence(on: due))
        }
        if let day = item.metOn { reasons.append("It came in on \(day.readable).") }
        if let agreed = item.agreedDate { reasons.append("It was agreed for \(agreed.readable).") }
        return reasons
    }

    /// "Rule F2, 14 days from 29 April 2010; moved from 13 May 2010, a bank holiday (…)." and what else had a part in the day.
    package func sentence(on due: DueDate) -> String {
        var text = "rule \(due.rule), \(Counted.things(due.days, "day")) from \(due.from.readable)"
        if let moved = due.moved { text += "; moved from \(moved.from.readable), \(moved.reason)" }
        return ([capitalised(text) + "."] + Self.notes(on: due, in: report)).joined(separator: " ")
    }

    /// "by Board chair on 20 July 2010: The club has closed."
    static func settled(_ reason: RecordedReason) -> String {
        "by \(reason.by) on \(reason.on.readable): \(ReasonWording.sentenceEnd(reason.reason))"
    }

    /// What beside the rule and the days off had a part in a day: an extension, another board's day. A sentence each.
    static func notes(on due: DueDate, in report: RoundReport) -> [String] {
        var notes: [String] = []
        if let extended = due.extended {
            notes.append(
                "Extended from \(extended.from.readable) \(settled(report.toldReason(extended.reason)))")
        }
        if let joint = due.joint {
            let own = joint.own.map { " This board's own day would have been \($0.readable)." } ?? ""
            notes.append(
                "It is the day of \(joint.board), the earliest of those that ask: \(Counted.list(joint.boards)).\(own)")
        }
        return notes
    }

    package func reasons(for place: AgencyPlace) -> [String] {
        var reasons = [ready(place)]
        switch place.reason {
        case .first: reasons.append("This is the first meeting of the audit group its papers can be ready for.")
        case .agreed:
            reasons.append("It was agreed for this meeting, and an earlier one would keep no deadline better.")
        case .full(let earlier):
            reasons += namesOthers ? earlier.map(taken) : ["No earlier meeting of the audit group has room for it."]
        case .noMeeting: reasons.append("No meeting of the audit group is listed that its papers can be ready for.")
        case .noPlace(let earlier):
            reasons +=
                namesOthers
                ? earlier.map(taken) + ["No later meeting of the audit group is listed."]
                : ["No meeting of the audit group that is listed has room for it."]
        }
        if place.lateness > 0 {
            reasons.append("That is \(Counted.things(place.lateness, "day")) after the deadline; no plan does better.")
        }
        if let move = place.move { reasons.append(sentence(on: move)) }
        return reasons
    }

    private func ready(_ place: AgencyPlace) -> String {
        switch place.ready {
        case .received(let day): "The revised return came in on \(day.readable)."
        case .due(let due): "The resubmission is due on \(due.date.readable)."
        case .decided(let day): "Nothing is sent again; it was decided on \(day.readable)."
        }
    }

    private func taken(_ taken: AgencyPlace.Taken) -> String {
        let day = taken.meeting.date.readable
        if taken.meeting.places == 0 { return "The meeting on \(day) has no places." }
        guard !taken.agencies.isEmpty else { return "The places on \(day) are taken by others." }
        return "The places on \(day) go to \(names(taken.agencies))."
    }

    /// Why an agency was moved from the meeting agreed on.
    package func sentence(on move: AgencyPlace.Move) -> String {
        let before = "Moved from the meeting \(move.from)"
        switch move.why {
        case .cancelled(let reason):
            return namesOthers
                ? "\(before), which was cancelled \(Self.settled(reason))" : "\(before), which was cancelled."
        case .held(let day): return "\(before), which was held on \(day.readable) without it."
        case .unknown: return "\(before), which is no longer listed."
        case .notReady(let day): return "\(before): its papers cannot be ready before \(day.readable)."
        case .lessLate(let days): return "\(before): here it is \(Counted.things(days, "day")) less late."
        case .displaced(let agencies):
            guard namesOthers else { return "\(before), which has no room for it any more." }
            guard !agencies.isEmpty else { return "\(before), whose places are needed for others." }
            return "\(before), whose places are needed for \(names(agencies))."
        }
    }

    /// A change after which every deadline is kept.
    package func sentence(on mend: PlacePlan.Mend) -> String {
        func words(_ extras: [(Meeting, Int)]) -> [String] {
            extras.map { meeting, places in
                "\(Counted.things(places, "more place")) at the meeting on \(meeting.date.readable)"
            }
        }
        func words(_ all: [(agency: String, days: Int)]) -> [String] {
            all.map { "\(Counted.things($0.days, "more day")) for \(name(of: $0.agency))" }
        }
        let parts =
            switch mend {
            case .places(let extras): words(extras)
            case .extensions(let all): words(all)
            case .both(let extras, let all): words(extras) + words(all)
            }
        return capitalised(parts.joined(separator: ", and "))
    }

    private func reasons(for meeting: ListedMeeting) -> [String] {
        guard namesOthers else { return [] }
        var reasons: [String] = []
        if let added = meeting.added {
            reasons.append("Added \(Self.settled(added))")
        }
        if let moved = meeting.moved {
            reasons.append(
                "Moved from \(moved.from.readable) \(Self.settled(moved.reason))"
            )
        }
        if let cancelled = meeting.cancelled {
            reasons.append(
                "Cancelled \(Self.settled(cancelled))"
            )
        }
        return reasons
    }

    /// Agencies by name; of a long list the first few and how many more.
    private func names(_ agencies: [String]) -> String {
        let most = 8
        guard agencies.count > most + 1 else { return Counted.list(agencies.map(name(of:))) }
        return agencies.prefix(most).map(name(of:)).joined(separator: ", ") + " and \(agencies.count - most) more"
    }

    /// An agency's name, or its id where it is not one of the round's.
    package func name(of agency: String) -> String {
        report.result.agency(agency)?.agency.name ?? agency
    }
}
