extension LimitingRule {
    /// Whether the rule fires on these rated standards.
    package func fires(on standards: [StandardFacts]) -> Bool {
        conditions.allSatisfy { condition in
            condition.holds(count: standards.count { condition.counted.matches($0) }, rated: standards.count)
        }
    }
}

extension GradingRules {
    /// The grade of an agency whose rated standards are in these states: the lowest cap of all rules that fire, the best grade
    /// where none does, and nil (not gradable) where no standard is rated.
    package func grade(of standards: [StandardFacts]) -> Int? {
        guard !standards.isEmpty else { return nil }
        var grade = grades.count - 1
        for rule in limitingRules where rule.cap < grade && rule.fires(on: standards) { grade = rule.cap }
        return grade
    }
}
