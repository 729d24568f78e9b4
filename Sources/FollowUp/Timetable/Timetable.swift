package import CivilCalendar
package import Evaluation
import Standards
package import Submissions

/// Everything with a date that follows from a round, in calendar order, and what has changed since a timetable was agreed.
package struct Timetable: Sendable {
    package let items: [TimetableItem]
    /// What was given out before and is not planned any more, by key.
    package let withdrawn: [WithdrawnItem]
    /// Where everything agencies have to send stands: first returns, then the items in calendar order.
    package let statuses: [FollowUpStatus]
    /// The places of an agency's items in ``items``.
    private let indexes: [String: [Int]]
    /// The places of an agency's statuses in ``statuses``.
    private let statusIndexes: [String: [Int]]
    /// The meetings are made up.
    package let hasConstructedMeetings: Bool

    /// Puts the timetable of a round together.
    ///
    /// - Parameters:
    ///   - meetings: The board's meetings; nil where none are given.
    ///   - agreed: The timetable agreed before, against which changes are counted.
    package init(
        of result: RoundResult, _ plan: FollowUpPlan, meetings: MeetingCalendar?, workingDays: WorkingDays,
        agreed: AgreedTimetable?
    ) {
        hasConstructedMeetings = meetings?.isConstructed ?? false
        let records = ItemRecords(
            agreed?.log ?? FollowUpLog(), criteria: result.edition.criteria.map(\.id),
            position: result.round.positionDate)
        var items = plan.agencies.flatMap { Self.items(of: $0, result, plan, records) }
        items += plan.boardActions.map {
            TimetableItem(
                key: Self.key(of: $0.theme, result.edition), subject: .theme($0.theme), date: $0.due.date, due: $0.due)
        }
        items += (meetings?.meetings ?? []).map { listed in
            let meeting = listed.meeting(workingDays)
            return TimetableItem(
                key: "meeting/\(listed.id)", subject: .meeting(listed, meeting), date: listed.date, due: nil,
                isCancelled: listed.cancelled != nil)
        }
        let before = Dictionary((agreed?.dates ?? []).map { ($0.key, $0) }) { first, _ in first }
        let sorted = items.map { Self.changed($0, since: before[$0.key]) }.sorted {
            $0.date != $1.date ? $0.date < $1.date : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }
        self.items = sorted
        let statuses = FollowUpStatus.all(of: result, sorted, agreed: agreed)
        self.statuses = statuses
        statusIndexes = Dictionary(grouping: statuses.indices) { statuses[$0].agency }
        indexes = Dictionary(grouping: sorted.indices.filter { sorted[$0].agency != nil }) { sorted[$0].agency ?? "" }
        let keys = Set(items.map(\.key))
        withdrawn =
            agreed.map { agreed in
                agreed.dates.filter { !keys.contains($0.key) }.map { WithdrawnItem($0, of: result, plan, agreed) }
                    .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            } ?? []
    }

    /// What one agency has to do, in calendar order.
    package func items(of agency: String) -> [TimetableItem] { (indexes[agency] ?? []).map { items[$0] } }

    /// Where everything one agency has to send stands: its first return, then the items in calendar order.
    package func statuses(of agency: String) -> [FollowUpStatus] { (statusIndexes[agency] ?? []).map { statuses[$0] } }

    /// Where an item stands; nil for what no agency sends.
    package func status(of item: TimetableItem) -> FollowUpStatus? {
        item.agency.flatMap { agency in
            statuses(of: agency).first {
                if case .item(let other) = $0.subject { other.key == item.key } else { false }
            }
        }
    }

    /// Every date as it would be agreed on: what is called off or past stays in the list, so that it can be told from what is new.
    package var dates: [AgreedDate] {
        (items.map { AgreedDate(key: $0.key, date: $0.date, changes: $0.changes, isCancelled: $0.isCancelled) }
            + withdrawn.map { AgreedDate(key: $0.key, date: $0.date, changes: $0.changes, isCancelled: $0.isCancelled) })
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    // MARK: Items

    private static func items(
        of agency: AgencyFollowUp, _ result: RoundResult, _ plan: FollowUpPlan, _ records: ItemRecords
    ) -> [TimetableItem] {
        let revisedOn = result.agency(agency.agency)?.revisedOn
        let steps = agency.steps.filter { $0.step.kind != .reassessment }.map { step in
            TimetableItem(
                key: key(of: step.step, agency.agency, plan.rules),
                subject: .step(agency: agency.agency, step.step), date: step.due.date, due: step.due,
                record: records.record(of: step.step.kind, agency, due: step.due, revisedOn: revisedOn))
        }
        return gapItems(of: agency, result, plan, records) + steps + [reassessment(of: agency, plan)].compactMap { $0 }
    }

    /// The re-assessment of an agency: at its meeting, or by its deadline where no meetings are known. Where they are and the agency has been
    /// withdrawn, it is not re-assessed at all.
    private static func reassessment(of agency: AgencyFollowUp, _ plan: FollowUpPlan) -> TimetableItem? {
        let key = "agency/\(agency.agency)/reassessment"
        if let place = plan.places?.place(of: agency.agency) {
            return TimetableItem(
                key: key, subject: .reassessment(place), date: place.meeting?.date ?? place.deadline.date,
                due: place.deadline)
        }
        guard plan.places == nil, let due = agency.due(.reassessment),
            let step = agency.steps.first(where: { $0.step.kind == .reassessment && $0.due == due })
        else { return nil }
        return TimetableItem(
            key: key, subject: .step(agency: agency.agency, step.step), date: due.date, due: due)
    }

    /// The key of a step: its kind, with the rule where several rules ask for such a step.
    private static func key(of step: AgencyStep, _ agency: String, _ rules: FollowUpRules) -> String {
        rules.agencySteps.count { $0.kind == step.kind } > 1
            ? "agency/\(agency)/\(step.text.id)/\(step.kind.rawValue)" : "agency/\(agency)/\(step.kind.rawValue)"
    }

    /// The steps of an agency's gaps: those of one priority together, and by itself each for which another day was granted.
    private static func gapItems(
        of agency: AgencyFollowUp, _ result: RoundResult, _ plan: FollowUpPlan, _ records: ItemRecords
    ) -> [TimetableItem] {
        plan.rules.priorities.enumerated().flatMap { index, priority in
            let actions = agency.actions.filter { $0.priority == index }.sorted { $0.criterion < $1.criterion }
            return Deadline.Step.allCases.flatMap { step -> [TimetableItem] in
                let dated = actions.compactMap { action in action.due(for: step).map { (action, $0) } }
                let extended = dated.filter { $0.1.extended != nil }.map { action, due in
                    TimetableItem(
                        key: "agency/\(agency.agency)/\(result.edition.criteria[action.criterion].id)/\(step.rawValue)",
                        subject: .gaps(agency: agency.agency, [action], step), date: due.date, due: due,
                        record: records.record(of: [action], step, agency, due: due))
                }
                let rest = dated.filter { $0.1.extended == nil }
                guard let due = rest.first?.1 else { return extended }
                return extended + [
                    TimetableItem(
                        key: "agency/\(agency.agency)/\(priority.text.id)/\(step.rawValue)",
                        subject: .gaps(agency: agency.agency, rest.map(\.0), step), date: due.date, due: due,
                        record: records.record(of: rest.map(\.0), step, agency, due: due))
                ]
            }
        }
    }

    private static func key(of theme: Theme, _ edition: Edition) -> String {
        let subject =
            switch theme.subject {
            case .standard(let index): "standard/\(edition.standards[index].id)"
            case .criterion(let index): "criterion/\(edition.criteria[index].id)"
            }
        return "theme/\(subject)" + (theme.sector.map { "/\($0)" } ?? "")
    }

    /// An item with its changes counted since it was last given out.
    private static func changed(_ item: TimetableItem, since old: AgreedDate?) -> TimetableItem {
        guard let old else { return item }
        let isSame = old.date == item.date && old.isCancelled == item.isCancelled
        return TimetableItem(
            key: item.key, subject: item.subject, date: item.date, due: item.due, record: item.record,
            agreedDate: old.date == item.date ? nil : old.date,
            changes: isSame ? old.changes : AgreedDate.changed(old.changes),
            isCancelled: item.isCancelled)
    }
}
