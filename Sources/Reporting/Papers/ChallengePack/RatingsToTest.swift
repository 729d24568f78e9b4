import Evaluation
import Standards
import Submissions

/// The one or two self-ratings of an agency that are worth testing first.
package struct RatingsToTest: Sendable, Hashable {
    package let agency: AgencyName
    package let ratings: [Rating]

    /// A self-rating, and why it is worth testing.
    package struct Rating: Sendable, Hashable {
        package let criterion: String
        package let own: Mark
        /// Where the criterion was found to stand.
        package let found: Mark
        package let why: String
        /// What to ask.
        package let question: String
    }

    /// Nil for an agency of which nobody has read a return.
    init?(_ agency: AgencyResult, in report: RoundReport) {
        guard let decision = agency.standing else { return nil }
        self.agency = AgencyName(agency)
        let choice = RatingChoice(decision: decision, edition: report.result.edition, rules: report.result.rules)
        let overrated = choice.overrated.map { ($0, "What was found is lower than the rating.") }
        let carrying = choice.carrying.map { index, grade in
            (
                index,
                "The grade rests on it: one level lower, the rules would propose \(report.result.rules.grades[grade].label.lowercased()). \(choice.evidence(on: index))"
            )
        }
        let thinnest =
            carrying == nil
            ? choice.thinnest.map {
                ($0, "No rating that was borne out rests on less evidence. \(choice.evidence(on: $0))")
            } : nil
        ratings = [overrated, carrying, thinnest].compactMap { chosen in
            guard let (index, why) = chosen, let own = decision.criteria[index].facts.selfRating,
                let level = decision.criteria[index].level
            else { return nil }
            return Rating(
                criterion: report.wording.name(ofCriterion: index), own: report.result.rules.mark(of: own),
                found: report.result.rules.mark(of: level), why: why,
                question: report.result.edition.criteria[index].question)
        }
    }
}

/// Chooses among the self-ratings of one return.
struct RatingChoice {
    let decision: Decision
    let edition: Edition
    let rules: GradingRules

    /// The rating that was least borne out: on a live risk before a core criterion before another; of these the one furthest above what was found.
    var overrated: Int? {
        ratings.filter { $0.own > $0.level }.min {
            rank($0.index, then: [$0.level.rawValue - $0.own.rawValue])
                .lexicographicallyPrecedes(rank($1.index, then: [$1.level.rawValue - $1.own.rawValue]))
        }?.index
    }

    /// The rating that stands as it was given, and one level lower would lower the grade, with the grade it would lead to: the one with the least
    /// accepted evidence in date, live risks and core criteria first.
    var carrying: (index: Int, grade: Int)? {
        guard let grade = decision.grade else { return nil }
        let states = decision.standards.map(\.state)
        return borneOut.lazy.compactMap { index -> (Int, Int)? in
            lowered(index, among: states).flatMap { $0 < grade ? (index, $0) : nil }
        }.first.map { (index: $0, grade: $1) }
    }

    /// The rating that stands as it was given on the least accepted evidence.
    var thinnest: Int? { borneOut.first }

    /// How much evidence bears a criterion out, in a sentence.
    func evidence(on index: Int) -> String {
        let items = inDate(index)
        return items == 0
            ? "No accepted evidence in date bears it out."
            : "\(Counted.things(items, "accepted item")) of evidence in date \(items == 1 ? "bears" : "bear") it out."
    }

    private var ratings: [(index: Int, own: Level, level: Level)] {
        decision.criteria.compactMap { finding in
            guard let own = finding.facts.selfRating, let level = finding.level else { return nil }
            return (finding.criterion, own, level)
        }
    }

    /// The ratings of no gap that stand as they were given, least evidence first.
    private var borneOut: [Int] {
        ratings.filter { $0.own == $0.level && $0.own >= rules.gapBelow }.map {
            (rank($0.index, before: [inDate($0.index)]), $0.index)
        }
        .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    }

    private func inDate(_ index: Int) -> Int {
        decision.criteria[index].evidence.count { $0.acceptance.counts && $0.currency.isInDate }
    }

    private func rank(_ index: Int, before: [Int] = [], then: [Int] = []) -> [Int] {
        before + [edition.criteria[index].isLiveRisk ? 0 : 1, edition.criteria[index].isCore ? 0 : 1] + then + [index]
    }

    /// The grade if a criterion were found one level lower.
    private func lowered(_ index: Int, among states: [StandardState]) -> Int? {
        guard let level = decision.criteria[index].level, let lower = Level(rawValue: level.rawValue - 1) else {
            return nil
        }
        let standard = edition.standardIndex(ofCriterion: index)
        let own = edition.standards[standard].criteria
        var facts = decision.criteria[own].map(\.facts)
        facts[index - own.lowerBound].assessed = lower
        var changed = states
        changed[standard] = rules.state(of: edition.criteria[own], facts: facts[...])
        return rules.outcome(of: changed).grade
    }
}
