package import Standards

/// A limiting rule that fired, and the facts that made it.
package struct LimitingFinding: Sendable, Hashable {
    /// The rule's index in the grading rules.
    package let rule: Int
    package let cap: Int
    package let conditions: [ConditionFinding]

    package init(rule: Int, cap: Int, conditions: [ConditionFinding]) {
        self.rule = rule
        self.cap = cap
        self.conditions = conditions
    }
}

extension LimitingFinding {
    /// The conditions, of those that count the same standards only the one that needs the least change.
    package var distinctConditions: [ConditionFinding] {
        conditions.enumerated().filter { place, condition in
            !conditions.enumerated().contains { other, rival in
                rival.condition.counted == condition.condition.counted
                    && rival.condition.countsTooMany == condition.condition.countsTooMany
                    && (rival.needed, other) < (condition.needed, place)
            }
        }.map(\.element)
    }
}

/// One condition of a limiting rule that fired.
package struct ConditionFinding: Sendable, Hashable {
    package let condition: CountCondition
    /// How many of the rated standards matched.
    package let count: Int
    package let rated: Int
    /// The standards whose state made the condition hold. Where too many match, those that match; where too few do, those that do
    /// not.
    package let cited: [CitedStandard]
    /// How many of the cited standards must change before the condition stops holding.
    package let needed: Int

    package init(condition: CountCondition, count: Int, rated: Int, cited: [CitedStandard], needed: Int) {
        self.condition = condition
        self.count = count
        self.rated = rated
        self.cited = cited
        self.needed = needed
    }
}

/// A standard named as a reason, with the facts about it that the rule looked at.
package struct CitedStandard: Sendable, Hashable {
    package let standard: Int
    package let facts: [CitedFact]

    package init(standard: Int, facts: [CitedFact]) {
        self.standard = standard
        self.facts = facts
    }
}

/// A fact about a standard, with the criteria it comes from (indexes in the edition).
package enum CitedFact: Sendable, Hashable {
    /// The verdict is too low: these requirements are unmet.
    case verdict([UnmetRequirement])
    /// The agency's own ratings did not say so: these are rated above where they stand.
    case notDeclared(overrated: [Int])
    /// These gaps have no owned, dated action.
    case notPlanned(gaps: [Int])
    /// No evidence was accepted for any of these.
    case notEvidenced(criteria: [Int])
    /// These live-risk criteria stand at level 0 without an accepted interim safeguard.
    case openLiveRisk(criteria: [Int])

    /// Every criterion named.
    package var criteria: [Int] {
        switch self {
        case .verdict(let unmet): Set(unmet.flatMap(\.short)).sorted()
        case .notDeclared(let criteria), .notPlanned(let criteria), .notEvidenced(let criteria),
            .openLiveRisk(let criteria):
            criteria
        }
    }
}
