package import CivilCalendar
package import Evaluation
import Standards

/// What happens if every action of an agency's own plan lands so many days late.
package struct Slip: Sendable, Hashable {
    package let days: Int
    /// What the rules make of it when the agency is looked at next; nil where that day is not known.
    package let atReview: Decision.Outcome?
    /// By grade, worst first: the first day on which it is reached, or nil.
    package let firstDays: [CivilDate?]

    /// - Parameter end: The last day looked at when nothing is late; it moves with the plan.
    init(
        _ days: Int, of base: DatedReturn, _ landings: Landings, from start: CivilDate, to end: CivilDate,
        review: ReviewDay?
    ) {
        self.days = days
        let late = landings.later(by: days)
        let course = ForecastCourse(of: base, late, from: start, to: max(end, end.adding(days: days)))
        atReview = review.map { base.outcome(late, landedBy: $0.papers, on: max($0.day, start)) }
        firstDays = base.rules.grades.indices.map { course.firstDay(of: $0) }
    }
}

/// How late a plan can be and still keep what it promises for the day an agency is looked at next.
package enum Slack: Sendable, Hashable {
    /// What is planned leads to no grade by that day.
    case noGrade
    /// Every slip up to so many days keeps the grade, and one day more does not.
    case days(Int, grade: Int)
    /// The grade does not depend on the plan: no slip changes it.
    case any(grade: Int)

    /// Looks only at the slips with which one action more is too late; between them nothing changes.
    init(of base: DatedReturn, _ landings: Landings, from start: CivilDate, review: ReviewDay) {
        let day = max(review.day, start)
        func grade(_ slip: Int) -> Int? {
            base.outcome(landings.later(by: slip), landedBy: review.papers, on: day).grade
        }
        guard let promised = grade(0) else {
            self = .noGrade
            return
        }
        let spare = Set(landings.all.map { $0.day.days(to: review.papers) }.filter { $0 >= 0 }).sorted()
        for days in spare {
            // Where the calendar ends nothing slips any further, so that the action may land all the same.
            if let late = grade(days + 1), late >= promised { continue }
            self = .days(days, grade: promised)
            return
        }
        self = .any(grade: promised)
    }
}
