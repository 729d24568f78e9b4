package import CivilCalendar
import Standards
package import Submissions

/// What is on record of something an agency has to send: what came in, when it was asked for again, what was refused.
package struct ItemRecord: Sendable, Hashable {
    /// The day on which all of it had come in; nil where something has not.
    package let metOn: CivilDate?
    /// The day on which it came in for a gap, by criterion index; only those for which it has.
    package let gapsMetOn: [Int: CivilDate]
    /// When it was asked for again, earliest first.
    package let chases: [Chase]
    /// Later days that were asked for and not granted.
    package let refusals: [Refusal]

    /// A later day that was asked for and not granted.
    package struct Refusal: Sendable, Hashable {
        /// The id of the criterion whose gap it was asked for; nil for what is of no gap, or of all gaps at once.
        package let criterion: String?
        /// The day that was asked for.
        package let asked: CivilDate
        package let reason: RecordedReason

        package init(criterion: String?, asked: CivilDate, reason: RecordedReason) {
            self.criterion = criterion
            self.asked = asked
            self.reason = reason
        }
    }

    package init(
        metOn: CivilDate? = nil, gapsMetOn: [Int: CivilDate] = [:], chases: [Chase] = [], refusals: [Refusal] = []
    ) {
        self.metOn = metOn
        self.gapsMetOn = gapsMetOn
        self.chases = chases
        self.refusals = refusals
    }
}

/// Looks up in an agreed timetable's log what is on record of items.
///
/// What happened before an agency's decision was about an earlier one, and what happens after the position date is not known yet. An entry
/// that names a criterion is about that gap; one that names none is about the agency's step of that name and the same step of all its gaps,
/// a reminder only about those whose day had passed.
struct ItemRecords {
    private let position: CivilDate
    /// By agency id.
    private let received: [String: [ReceivedItem]]
    private let chased: [String: [ChasedItem]]
    private let refused: [String: [RefusedItemExtension]]
    /// The ids of the criteria, by index.
    private let criteria: [String]

    init(_ log: FollowUpLog, criteria: [String], position: CivilDate) {
        self.position = position
        self.criteria = criteria
        received = Dictionary(grouping: log.received) { $0.target.agency }
        chased = Dictionary(grouping: log.chased) { $0.target.agency }
        refused = Dictionary(grouping: log.refusedExtensions) { $0.target.agency }
    }

    /// What is on record of a step of gaps.
    func record(
        of actions: [GapAction], _ step: Deadline.Step, _ agency: AgencyFollowUp, due: DueDate
    ) -> ItemRecord {
        let ids = actions.map { criteria[$0.criterion] }
        func isAbout(_ target: FollowUpTarget) -> Bool {
            target.step == step.rawValue && (target.criterion.map { ids.contains($0) } ?? true)
        }
        let entries = (received[agency.agency] ?? []).filter { isAbout($0.target) && isKnown($0.on, agency) }
        var gapsMetOn: [Int: CivilDate] = [:]
        for (action, id) in zip(actions, ids) {
            gapsMetOn[action.criterion] = entries.filter { ($0.target.criterion ?? id) == id }.map(\.on).min()
        }
        return ItemRecord(
            metOn: gapsMetOn.count == actions.count ? gapsMetOn.values.max() : nil, gapsMetOn: gapsMetOn,
            chases: chases(of: agency, isAbout, due), refusals: refusals(of: agency, isAbout))
    }

    /// What is on record of a step that an agency's grade asks for.
    ///
    /// - Parameter revisedOn: The day on which a return sent again came in, by the record of returns.
    func record(
        of kind: AgencyStep.Kind, _ agency: AgencyFollowUp, due: DueDate, revisedOn: CivilDate?
    ) -> ItemRecord {
        func isAbout(_ target: FollowUpTarget) -> Bool { target.step == kind.rawValue && target.criterion == nil }
        let logged = (received[agency.agency] ?? []).filter { isAbout($0.target) && isKnown($0.on, agency) }.map(\.on)
        let days = logged + (kind == .resubmission ? [revisedOn].compactMap(\.self) : [])
        return ItemRecord(
            metOn: days.min(), chases: chases(of: agency, isAbout, due), refusals: refusals(of: agency, isAbout))
    }

    private func isKnown(_ day: CivilDate, _ agency: AgencyFollowUp) -> Bool { day >= agency.from && day <= position }

    /// A reminder that names no criterion is about what was due by then, and about nothing whose day had still to come.
    private func chases(
        of agency: AgencyFollowUp, _ isAbout: (FollowUpTarget) -> Bool, _ due: DueDate
    ) -> [Chase] {
        (chased[agency.agency] ?? []).filter { chase in
            isAbout(chase.target) && isKnown(chase.on, agency)
                && (chase.target.criterion != nil || chase.on > due.day(asOf: chase.on))
        }
        .map { Chase(date: $0.on, by: $0.by) }.inOrder
    }

    private func refusals(of agency: AgencyFollowUp, _ isAbout: (FollowUpTarget) -> Bool) -> [ItemRecord.Refusal] {
        (refused[agency.agency] ?? []).filter { isAbout($0.target) && isKnown($0.reason.on, agency) }
            .map { ItemRecord.Refusal(criterion: $0.target.criterion, asked: $0.asked, reason: $0.reason) }
    }
}

extension [Chase] {
    /// Earliest first, those of one day as they were written.
    var inOrder: [Chase] {
        enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }
}
