package import CivilCalendar
package import Evaluation
import Standards
import Submissions

/// By which day each gap is to be mended, as one plan has it.
package struct Landings: Sendable, Hashable {
    /// An action that lands: from this day on the criterion counts as mended.
    package struct Landing: Sendable, Hashable {
        /// The criterion's index in the edition.
        package let criterion: Int
        package let day: CivilDate

        package init(criterion: Int, day: CivilDate) {
            self.criterion = criterion
            self.day = day
        }
    }

    /// At most one for a criterion, by day and then in the edition's order.
    package let all: [Landing]

    package init(_ landings: [Landing]) {
        all = landings.sorted { ($0.day, $0.criterion) < ($1.day, $1.criterion) }
    }

    /// The agency's own plan: a criterion is mended when the last of its actions with an owner and a date lands.
    package init(ownPlanOf base: DatedReturn) {
        self.init(
            base.criteria.indices.compactMap { index in
                guard base.criteria[index].finding.facts.isApplicable,
                    let answer = base.submission.answer(to: index),
                    let last = base.submission.actions[answer.actions].filter(\.isOwnedAndDated).compactMap(\.due).max()
                else { return nil }
                return Landing(criterion: index, day: last)
            })
    }

    /// The follow-up plan: a gap is mended on the day by which the evidence that it is closed is due.
    package init(of followUp: AgencyFollowUp) {
        self.init(followUp.actions.map { Landing(criterion: $0.criterion, day: $0.due.date) })
    }

    /// The same plan so many days later; nothing lands after the last day of the calendar.
    package func later(by days: Int) -> Landings {
        Landings(all.map { Landing(criterion: $0.criterion, day: $0.day.adding(days: days)) })
    }

    /// The criteria mended by a day, that day among them.
    package func mended(by day: CivilDate) -> Set<Int> { Set(all.prefix { $0.day <= day }.map(\.criterion)) }

    /// The day on which the last action lands.
    package var last: CivilDate? { all.last?.day }
}
