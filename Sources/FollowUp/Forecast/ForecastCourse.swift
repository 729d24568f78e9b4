package import CivilCalendar
package import Evaluation
package import Standards
import Submissions

/// The grade of an agency over time, if one plan lands on its days: a point for each day on which something changes.
package struct ForecastCourse: Sendable, Hashable {
    /// A day with what is different from the day before, and what the rules make of it.
    package struct Point: Sendable, Hashable {
        package let day: CivilDate
        /// The criteria whose action lands, in the edition's order.
        package let landed: [Int]
        /// The accepted items, by criterion, that are out of date for the first time.
        package let lapsed: [Lapse]
        /// The criteria that stand elsewhere than before, in the edition's order.
        package let moves: [Move]
        package let outcome: Decision.Outcome
    }

    /// An accepted item of evidence going out of date for a criterion.
    package struct Lapse: Sendable, Hashable {
        package let criterion: Int
        /// The item's index in the return.
        package let item: Int
    }

    /// A criterion that stands elsewhere than before.
    package struct Move: Sendable, Hashable {
        package let criterion: Int
        package let from: CriterionStanding
        package let to: CriterionStanding

        /// From one level to a lower one.
        package var isFall: Bool {
            if case .level(let from) = from, case .level(let to) = to { to < from } else { false }
        }
    }

    /// In calendar order. The first is the day the forecast begins on, and holds all that has changed since the return was decided on.
    package let points: [Point]
    package let landings: Landings
    /// The last day looked at.
    package let end: CivilDate

    /// Follows a return from a day on.
    ///
    /// - Parameters:
    ///   - start: The day the forecast begins on.
    ///   - end: The last day looked at; not before the first.
    package init(of base: DatedReturn, _ landings: Landings, from start: CivilDate, to end: CivilDate) {
        self.landings = landings
        self.end = end
        var walk = Walk(base, landings)
        points = walk.points(from: start, to: end)
    }

    /// The first day on which the agency would have this grade or a better one; nil where no day has.
    package func firstDay(of grade: Int) -> CivilDate? { points.first { $0.reaches(grade) }?.day }

    /// The day on which a grade that was reached is first lost again; nil where it is kept to the end.
    package func lostDay(of grade: Int) -> CivilDate? {
        points.drop { !$0.reaches(grade) }.first { !$0.reaches(grade) }?.day
    }

    /// What the rules make of a day; that of the first point before it.
    package func outcome(on day: CivilDate) -> Decision.Outcome? {
        (points.last { $0.day <= day } ?? points.first)?.outcome
    }
}

extension ForecastCourse.Point {
    /// The criteria that stand lower though no action on them lands: their evidence goes out of date.
    package var falls: [ForecastCourse.Move] { moves.filter { $0.isFall && !landed.contains($0.criterion) } }

    /// Whether the rules propose this grade or a better one. A range does not: an incomplete return has no grade.
    package func reaches(_ grade: Int) -> Bool { outcome.grade.map { $0 >= grade } ?? false }
}

/// Goes through the days, looking again only at the standards in which something has changed.
private struct Walk {
    private enum Event {
        case landed(Int)
        case lapsed(ForecastCourse.Lapse)

        var criterion: Int {
            switch self {
            case .landed(let criterion): criterion
            case .lapsed(let lapse): lapse.criterion
            }
        }
    }

    private let base: DatedReturn
    private var events: [(day: CivilDate, event: Event)]
    private var facts: [CriterionFacts]
    private var states: [StandardState]
    private var mended: Set<Int> = []

    init(_ base: DatedReturn, _ landings: Landings) {
        self.base = base
        facts = base.criteria.map(\.finding.facts)
        states = base.rules.states(of: base.edition, facts)
        events = landings.all.map { ($0.day, .landed($0.criterion)) }
        for (index, criterion) in base.criteria.enumerated() where criterion.finding.facts.isApplicable {
            for item in criterion.items where item.lastDay < .last {
                events.append((item.lastDay.adding(days: 1), .lapsed(.init(criterion: index, item: item.item))))
            }
        }
    }

    mutating func points(from start: CivilDate, to end: CivilDate) -> [ForecastCourse.Point] {
        var days: [CivilDate: [Event]] = [start: []]
        for (day, event) in events where day <= end {
            // What was out of date already when the return was decided on is nothing new.
            if case .lapsed = event, day <= start, day <= base.evidenceDate { continue }
            days[max(day, start), default: []].append(event)
        }
        return days.keys.sorted().map { point(on: $0, days[$0] ?? [], isFirst: $0 == start) }
    }

    /// - Parameter isFirst: Every criterion is looked at, because the forecast may begin before the evidence date too.
    private mutating func point(on day: CivilDate, _ events: [Event], isFirst: Bool) -> ForecastCourse.Point {
        var landed: [Int] = []
        var lapsed: [ForecastCourse.Lapse] = []
        for event in events {
            switch event {
            case .landed(let criterion): landed.append(criterion)
            case .lapsed(let lapse): lapsed.append(lapse)
            }
        }
        mended.formUnion(landed)
        let touched = isFirst ? Array(facts.indices) : Set(events.map(\.criterion)).sorted()
        let moves = touched.compactMap { look(at: $0, on: day) }
        lapsed.sort { ($0.criterion, $0.item) < ($1.criterion, $1.item) }
        return ForecastCourse.Point(
            day: day, landed: landed.sorted(), lapsed: lapsed, moves: moves,
            outcome: base.rules.outcome(of: states))
    }

    private mutating func look(at index: Int, on day: CivilDate) -> ForecastCourse.Move? {
        let old = facts[index]
        let new = base.criteria[index].facts(on: day, isMended: mended.contains(index), by: base.rules)
        guard new != old else { return nil }
        facts[index] = new
        let standard = base.edition.standardIndex(ofCriterion: index)
        let own = base.edition.standards[standard].criteria
        states[standard] = base.rules.state(of: base.edition.criteria[own], facts: facts[own])
        let from = base.rules.standing(old)
        let to = base.rules.standing(new)
        return from == to ? nil : ForecastCourse.Move(criterion: index, from: from, to: to)
    }
}
