import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// The timetable as a picture: a line for the meetings and one for each agency, a mark for each day something is due.
///
/// What a mark is shows in its shape, what is urgent in its letter; colour only repeats it. The table beneath says the same in words.
package struct TimelinePicture: Sendable, Hashable {
    package let rows: [Row]
    /// The first days of months and how far along they stand.
    package let months: [Tick]
    /// How far along the position date stands; nil where it is outside the picture.
    package let position: Int?
    /// How long the time shown is, in units of the drawing.
    package let length: Int

    /// A line of the picture.
    package struct Row: Sendable, Hashable {
        package let label: String
        package let marks: [Mark]
    }

    /// One day on which something is due.
    package struct Mark: Sendable, Hashable {
        /// How far along it stands.
        package let place: Int
        package let shape: Shape
        /// The letter of its priority; empty where it has none.
        package let letter: String
        /// What it is, for whoever points at it.
        package let title: String
    }

    /// What a mark stands for.
    package enum Shape: String, Sendable, Hashable, CaseIterable {
        /// A meeting.
        case meeting
        /// A first response, plan or report of progress.
        case report
        /// Evidence that a gap is closed.
        case evidence
        /// A return sent again.
        case resubmission
        /// A re-assessment.
        case reassessment

        /// What the key of the picture calls it.
        package var label: String {
            switch self {
            case .meeting: "Meeting"
            case .report: "Response, plan or report"
            case .evidence: "Evidence"
            case .resubmission: "Resubmission"
            case .reassessment: "Re-assessment"
            }
        }
    }

    /// The first day of a month.
    package struct Tick: Sendable, Hashable {
        package let place: Int
        package let label: String
    }

    /// The whole round's: the meetings, the board, and a line for each agency. Nil where nothing is dated.
    init?(_ report: RoundReport) {
        let items = report.timetable.items
        let meetings = items.filter { if case .meeting = $0.subject { true } else { false } }
        let board = items.filter { if case .theme = $0.subject { true } else { false } }
        let lines =
            [("Meetings", meetings), ("The board", board)]
            + report.result.agencies.map { ($0.agency.name, report.timetable.items(of: $0.agency.id)) }
        self.init(lines, length: 1_000, in: report, TimetableWording(report, namesOthers: true))
    }

    /// One agency's, which names no other: a line for its gaps of each priority, one for what its grade asks of it, and one for its
    /// re-assessment. Nil where nothing is due.
    init?(_ report: RoundReport, ofAgency id: String) {
        let items = report.timetable.items(of: id)
        let gaps = report.plan.rules.priorities.enumerated().map { index, priority in
            (
                "Gaps, \(priority.label.lowercased())",
                items.filter { item in
                    if case .gaps(_, let actions, _) = item.subject { actions.first?.priority == index } else { false }
                }
            )
        }
        let rest: [(String, [TimetableItem])] = [
            ("What the grade asks for", items.filter { if case .step = $0.subject { true } else { false } }),
            ("Re-assessment", items.filter { if case .reassessment = $0.subject { true } else { false } }),
        ]
        self.init(gaps + rest, length: 620, in: report, TimetableWording(report, namesOthers: false))
    }

    /// - Parameter lines: What stands on each line; what was called off, and a line without anything, is left out.
    private init?(
        _ lines: [(label: String, items: [TimetableItem])], length: Int, in report: RoundReport,
        _ wording: TimetableWording
    ) {
        let lines = lines.map { ($0.label, $0.items.filter { !$0.isCancelled }) }.filter { !$0.1.isEmpty }
        let days = lines.flatMap { $0.1.map(\.date) }
        guard let first = days.min(), let last = days.max() else { return nil }
        let position = report.result.round.positionDate
        let scale = Scale(from: min(first, position), to: last, length: length)
        rows = lines.map { label, items in
            Row(
                label: label,
                marks: items.map { item in
                    Mark(
                        place: scale.place(of: item.date), shape: Self.shape(of: item),
                        letter: Self.letter(of: item, report),
                        title: "\(item.date.readable): \(wording.title(of: item))")
                })
        }
        months = scale.months
        let place = scale.place(of: position)
        self.position = place > scale.length ? nil : place
        self.length = length
    }

    /// The shapes that stand in it, in the order of the key.
    package var shapes: [Shape] {
        Shape.allCases.filter { shape in rows.contains { row in row.marks.contains { $0.shape == shape } } }
    }

    private static func shape(of item: TimetableItem) -> Shape {
        switch item.subject {
        case .gaps(_, _, let step): step == .evidence ? .evidence : .report
        case .step(_, let step):
            switch step.kind {
            case .resubmission: .resubmission
            case .reassessment: .reassessment
            case .earlyUpdate, .plan: .report
            }
        case .reassessment: .reassessment
        case .theme: .report
        case .meeting: .meeting
        }
    }

    private static func letter(of item: TimetableItem, _ report: RoundReport) -> String {
        switch item.subject {
        case .gaps(_, let actions, _): actions.first.map { report.plan.rules.priorities[$0.priority].letter } ?? ""
        case .reassessment(let place): report.plan.rules.priorities[place.priority].letter
        case .meeting(let listed, _): String(listed.group.label.prefix(1)).uppercased()
        case .step, .theme: ""
        }
    }

    /// Turns days into places along the picture.
    private struct Scale {
        private let start: CivilDate
        private let days: Int
        let length: Int

        init(from: CivilDate, to: CivilDate, length: Int) {
            self.length = length
            start = from.firstOfMonth
            days = max(start.days(to: to.firstOfMonth.adding(months: 1)), 1)
        }

        func place(of date: CivilDate) -> Int { start.days(to: date) * length / days }

        /// Every month, or as many apart as leaves room for their names.
        var months: [Tick] {
            var all: [CivilDate] = []
            var month = start
            while start.days(to: month) < days, month < .last {
                all.append(month)
                month = month.adding(months: 1)
            }
            let most = max(length / 70, 1)
            let apart = (all.count + most - 1) / most
            return all.enumerated().filter { $0.offset % max(apart, 1) == 0 }.map {
                Tick(place: place(of: $1), label: $1.shortMonth)
            }
        }
    }
}

extension CivilDate {
    /// The first day of its month.
    fileprivate var firstOfMonth: CivilDate { adding(days: 1 - day) }

    /// "Jul 10".
    fileprivate var shortMonth: String {
        let year = self.year % 100
        return "\(CivilDate.monthNames[month - 1].prefix(3)) \(year < 10 ? "0" : "")\(year)"
    }
}
