package import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// What the audit group's work plan shows.
package struct WorkPlanModel: Sendable, Hashable {
    package let board: String
    package let title: String
    package let positionDate: CivilDate
    package let isConstructed: Bool
    /// What is overdue, and what is awaited next.
    package let standing: Standing
    /// Where agencies are re-assessed; nil where no meetings are given.
    package let places: Places?
    package let picture: TimelinePicture?
    /// Everything with a date, month by month.
    package let months: [Month]
    /// Who was withdrawn, by whom and why.
    package let withdrawals: [String]
    /// How many dates were given out before and called off.
    package let withdrawn: Int

    /// The places at meetings.
    package struct Places: Sendable, Hashable {
        /// "Every deadline is kept." or why not.
        package let verdict: String
        package let keepsEveryDeadline: Bool
        /// A smallest set of agencies competing for too few places, and the meetings; empty where every deadline is kept.
        package let shortage: [String]
        /// The smallest changes that would mend it.
        package let mends: [String]

        /// What stands before the mends.
        package var mendsLead: String {
            mends.count == 1 ? "This would mend it:" : "Any one of these would mend it:"
        }

        package let rows: [Row]

        /// One agency's re-assessment.
        package struct Row: Sendable, Hashable {
            package let agency: AgencyName
            package let priority: Mark
            package let meeting: CivilDate?
            package let papers: CivilDate?
            package let deadline: CivilDate
            /// "In time", "22 days late", "No place".
            package let lateness: String
            package let why: [String]
        }
    }

    /// One month of the timetable.
    package struct Month: Sendable, Hashable {
        package let label: String
        package let rows: [Row]

        /// One thing that is due.
        package struct Row: Sendable, Hashable {
            package let date: CivilDate
            package let what: String
            /// Nil where the board has it to do.
            package let agency: AgencyName?
            package let why: [String]
            package let hasPassed: Bool
            /// What was due has come in.
            package let isMet: Bool
            /// How many days it is overdue; nil where it is not.
            package let daysOverdue: Int?
            /// Nothing more is awaited.
            package let isEnded: Bool
            package let isCancelled: Bool
            package let isChanged: Bool
        }
    }

    package init(_ report: RoundReport) {
        let round = report.result.round
        let wording = TimetableWording(report, namesOthers: true)
        board = round.board
        title = round.title
        positionDate = round.positionDate
        isConstructed = report.hasConstructedWorkPlan
        standing = Standing(report)
        places = Places(report)
        picture = TimelinePicture(report)
        let items = report.timetable.items
        let groups = Dictionary(grouping: items) { "\($0.date.isoText.prefix(7))" }
        months = groups.keys.sorted().map { key in
            let items = groups[key] ?? []
            let date = items[0].date
            return Month(
                label: "\(CivilDate.monthNames[date.month - 1]) \(date.year)",
                rows: items.map { item in
                    let status = report.timetable.status(of: item)
                    return Month.Row(
                        date: item.date, what: wording.title(of: item),
                        agency: item.agency.flatMap { report.names([$0]).first },
                        why: wording.reasons(for: item) + (status.map(wording.record(of:)) ?? []),
                        hasPassed: item.date < round.positionDate, isMet: item.metOn != nil,
                        daysOverdue: status?.daysOverdue, isEnded: status?.isEnded ?? false,
                        isCancelled: item.isCancelled,
                        isChanged: item.agreedDate != nil)
                })
        }
        withdrawals = wording.withdrawals
        withdrawn = report.timetable.withdrawn.count { $0.isCancelled }
    }
}

extension RoundReport {
    /// Whether the round or its meetings are made up.
    var hasConstructedWorkPlan: Bool { result.round.isConstructed || timetable.hasConstructedMeetings }
}

extension WorkPlanModel.Places {
    /// Nil where no meetings are given.
    init?(_ report: RoundReport) {
        guard let plan = report.plan.places else { return nil }
        let wording = TimetableWording(report, namesOthers: true)
        let falling = [
            (plan.places.count { $0.lateness > 0 }, "agency is late", "agencies are late"),
            (plan.places.count { $0.meeting == nil }, "agency has no place", "agencies have no place"),
        ].compactMap { $0 > 0 ? Counted.things($0, $1, $2) : nil }
        keepsEveryDeadline = plan.keepsEveryDeadline
        verdict =
            plan.places.isEmpty
            ? "Nobody is to be re-assessed."
            : plan.keepsEveryDeadline
                ? "Every re-assessment is at a meeting by its deadline."
                : "No plan keeps every deadline. In this one, the best there is, \(Counted.list(falling))."
        shortage = plan.shortage.map { Self.words($0, wording) } ?? []
        mends = plan.mends.map { wording.sentence(on: $0) }
        rows = plan.places.map { place in
            Row(
                agency: report.names([place.agency]).first
                    ?? AgencyName(id: place.agency, name: place.agency, isConstructed: false),
                priority: report.plan.rules.mark(ofPriority: place.priority), meeting: place.meeting?.date,
                papers: place.meeting?.papers, deadline: place.deadline.date,
                lateness: place.meeting == nil
                    ? "No place" : place.lateness == 0 ? "In time" : "\(Counted.things(place.lateness, "day")) late",
                why: wording.reasons(for: place))
        }
    }

    private static func words(_ shortage: PlacePlan.Shortage, _ wording: TimetableWording) -> [String] {
        let names = shortage.agencies.map(wording.name(of:)).joined(separator: ", ")
        guard !shortage.meetings.isEmpty else {
            return ["\(names) can be re-assessed in time at no meeting that is listed."]
        }
        let days = shortage.meetings.map(\.date.readable).joined(separator: ", ")
        var words = [
            "\(names) would be in time only at the meetings on \(days), which have \(Counted.things(shortage.places, "place")) for \(shortage.agencies.count) of them."
        ]
        if shortage.others > 0 {
            words.append(
                "\(Counted.things(shortage.others, "more agency depends", "more agencies depend")) on the same meetings."
            )
        }
        return words
    }
}
