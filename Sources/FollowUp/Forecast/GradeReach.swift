package import CivilCalendar
import Evaluation
import Standards

/// When one grade, or a better one, is first reached if a plan lands on its days.
package struct GradeReach: Sendable, Hashable {
    /// The grade's index in the grading rules.
    package let grade: Int
    /// The first day; nil where what is planned does not lead there.
    package let day: CivilDate?
    /// The day on which it is lost again; nil where it is kept to the end of the forecast, or never reached.
    package let lostOn: CivilDate?
    /// The first meeting of the audit group at which it could be decided; nil where none is listed, or the grade is not reached.
    package let meeting: Meeting?
    /// What stands in the way on the last day, where the grade is never reached.
    package let obstacles: [Obstacle]

    /// Something that keeps an agency from a grade.
    package enum Obstacle: Sendable, Hashable {
        /// A limiting rule that fires, by index, and the standards it speaks of, by index.
        case limit(rule: Int, standards: [Int])
        /// Criteria without an answer and without a level: there can be no grade.
        case unanswered(criteria: [Int])
        /// No standard can be rated.
        case nothingRated
    }
}

extension ForecastCourse {
    /// When each grade is reached, worst first.
    ///
    /// - Parameter meetings: The meetings of the audit group, in order. At one of them a grade can be decided if it holds with what has
    ///   landed by the last day for papers and with the evidence that is in date on the day of the meeting.
    func reaches(of base: DatedReturn, meetings: [Meeting]) -> [GradeReach] {
        let start = points.first?.day ?? end
        let open = meetings.filter { $0.date >= start && $0.papers >= start }
        let outcomes = open.map { base.outcome(landings, landedBy: $0.papers, on: $0.date) }
        let facts = base.facts(on: end, mended: landings.mended(by: end))
        let limits = base.limits(on: facts)
        return base.rules.grades.indices.map { grade in
            guard let day = firstDay(of: grade) else {
                return GradeReach(
                    grade: grade, day: nil, lostOn: nil, meeting: nil,
                    obstacles: obstacles(to: grade, base, facts, limits))
            }
            let place = outcomes.firstIndex { $0.grade.map { $0 >= grade } ?? false }
            return GradeReach(
                grade: grade, day: day, lostOn: lostDay(of: grade), meeting: place.map { open[$0] }, obstacles: [])
        }
    }

    private func obstacles(
        to grade: Int, _ base: DatedReturn, _ facts: [CriterionFacts], _ limits: [LimitingFinding]
    ) -> [GradeReach.Obstacle] {
        let unanswered = facts.indices.filter { base.rules.standing(facts[$0]) == .unanswered }
        if !unanswered.isEmpty { return [.unanswered(criteria: unanswered)] }
        let standing = limits.filter { $0.cap < grade }.map { limit in
            let cited = Set(limit.distinctConditions.flatMap { $0.cited.map(\.standard) })
            return GradeReach.Obstacle.limit(rule: limit.rule, standards: cited.sorted())
        }
        return standing.isEmpty ? [.nothingRated] : standing
    }
}

extension DatedReturn {
    /// What the rules make of a day on which only what had landed by another counts as mended.
    func outcome(_ landings: Landings, landedBy papers: CivilDate, on day: CivilDate) -> Decision.Outcome {
        outcome(of: facts(on: day, mended: landings.mended(by: papers)))
    }
}
