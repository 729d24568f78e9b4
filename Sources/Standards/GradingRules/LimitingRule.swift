/// One of the words an agency can be graded with, worst first.
package struct Grade: Sendable, Hashable {
    package let id: String
    package let label: String
    /// The letter or letters that stand beside the colour.
    package let letter: String

    package init(id: String, label: String, letter: String) {
        self.id = id
        self.label = label
        self.letter = letter
    }
}

/// A rule of the form "cannot be better than X when …".
///
/// A grade is the lowest cap of all limiting rules that fire. Their order decides only which is named first.
package struct LimitingRule: Sendable, Hashable {
    package let text: RuleText
    /// The index of the best grade still possible when the rule fires.
    package let cap: Int
    /// All must hold for the rule to fire.
    package let conditions: [CountCondition]

    package init(text: RuleText, cap: Int, conditions: [CountCondition]) {
        self.text = text
        self.cap = cap
        self.conditions = conditions
    }
}

/// A condition on how many rated standards are in a certain state.
package struct CountCondition: Sendable, Hashable {
    /// How the count is compared.
    package enum Comparison: Sendable, Hashable {
        case atLeast(Int)
        case fewerThan(Int)
        /// More than this share of the rated standards.
        case moreThan(Ratio)
        /// Less than this share of the rated standards.
        case lessThan(Ratio)
    }

    package let counted: StandardPattern
    package let comparison: Comparison

    package init(counted: StandardPattern, comparison: Comparison) {
        self.counted = counted
        self.comparison = comparison
    }

    /// Whether it holds because too many standards are counted, rather than too few.
    package var countsTooMany: Bool {
        switch comparison {
        case .atLeast, .moreThan: true
        case .fewerThan, .lessThan: false
        }
    }

    /// Whether the condition holds for a count among `rated` standards.
    package func holds(count: Int, rated: Int) -> Bool {
        switch comparison {
        case .atLeast(let least): count >= least
        case .fewerThan(let limit): count < limit
        case .moreThan(let share): share.isExceeded(by: count, of: rated)
        case .lessThan(let share): !share.isReached(by: count, of: rated)
        }
    }
}

/// Which rated standards a condition counts; nil asks nothing.
package struct StandardPattern: Sendable, Hashable {
    /// The verdict is this one or worse (an index).
    package let verdictAtMost: Int?
    /// The verdict is this one or better.
    package let verdictAtLeast: Int?
    package let isDeclared: Bool?
    package let isPlanned: Bool?
    package let isEvidenced: Bool?
    package let hasOpenLiveRisk: Bool?

    package init(
        verdictAtMost: Int? = nil, verdictAtLeast: Int? = nil, isDeclared: Bool? = nil, isPlanned: Bool? = nil,
        isEvidenced: Bool? = nil, hasOpenLiveRisk: Bool? = nil
    ) {
        self.verdictAtMost = verdictAtMost
        self.verdictAtLeast = verdictAtLeast
        self.isDeclared = isDeclared
        self.isPlanned = isPlanned
        self.isEvidenced = isEvidenced
        self.hasOpenLiveRisk = hasOpenLiveRisk
    }

    /// Whether a standard in this state is counted.
    package func matches(_ facts: StandardFacts) -> Bool {
        if let verdictAtMost, facts.verdict > verdictAtMost { return false }
        if let verdictAtLeast, facts.verdict < verdictAtLeast { return false }
        if let isDeclared, facts.isDeclared != isDeclared { return false }
        if let isPlanned, facts.isPlanned != isPlanned { return false }
        if let isEvidenced, facts.isEvidenced != isEvidenced { return false }
        if let hasOpenLiveRisk, facts.hasOpenLiveRisk != hasOpenLiveRisk { return false }
        return true
    }
}
