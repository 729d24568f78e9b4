package import CivilCalendar
import Evaluation
import FollowUp
import Submissions

extension WorkPlanModel {
    /// What is overdue at the position date, and what is awaited next from each agency.
    package struct Standing: Sendable, Hashable {
        /// The longest overdue first.
        package let overdue: [Overdue]
        /// The next day of each agency from which something is awaited, earliest first; what is due on one day together.
        package let awaited: [Awaited]
        /// Which agencies' follow-up is closed, by whom and why.
        package let closures: [String]
        /// Whether there is a record of what comes in; without one only a return can be called overdue.
        package let hasRecord: Bool

        /// Something that is overdue.
        package struct Overdue: Sendable, Hashable {
            package let agency: AgencyName
            package let what: String
            package let date: CivilDate
            package let days: Int
            /// How often it was asked for again, for which gaps it came in, what was refused: a sentence each.
            package let record: [String]
        }

        /// What is awaited next from an agency.
        package struct Awaited: Sendable, Hashable {
            package let agency: AgencyName
            package let what: [String]
            package let date: CivilDate
        }

        init(_ report: RoundReport) {
            let wording = TimetableWording(report, namesOthers: true)
            let statuses = report.timetable.statuses
            let late = statuses.filter { $0.daysOverdue != nil }
            // The longest overdue first, those of one day in the order of the statuses.
            overdue = late.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
                .map(\.element).compactMap { status in
                    guard let days = status.daysOverdue, let agency = report.names([status.agency]).first else {
                        return nil
                    }
                    return Overdue(
                        agency: agency, what: wording.title(of: status), date: status.date, days: days,
                        record: Array(wording.record(of: status).dropFirst()))
                }
            let coming = Dictionary(grouping: statuses.filter { $0.standing == .awaited }) { $0.agency }
            awaited = report.result.agencies.enumerated().compactMap { place, agency -> (Int, Awaited)? in
                guard let all = coming[agency.agency.id], let day = all.map(\.date).min() else { return nil }
                let next = all.filter { $0.date == day }.map(wording.title(of:))
                return (place, Awaited(agency: AgencyName(agency), what: next, date: day))
            }.sorted { ($0.1.date, $0.0) < ($1.1.date, $1.0) }.map(\.1)
            closures = wording.closures
            hasRecord = report.agreed != nil
        }
    }
}
