import Diagnostics
import RecordReading
import Standards
import XMLReading

extension GradingRulesPass {
    /// One rule of the form "cannot be better than X when …".
    mutating func limitingRule(_ element: Int) -> LimitingRule {
        LimitingRule(
            text: rule.text(of: element), cap: rule.index("cap", of: element, in: gradeIDs) ?? 0,
            conditions: rule.reader.children(of: element, named: "count").map { condition($0) })
    }

    private mutating func condition(_ element: Int) -> CountCondition {
        CountCondition(counted: pattern(element), comparison: comparison(element) ?? .atLeast(0))
    }

    private mutating func pattern(_ element: Int) -> StandardPattern {
        StandardPattern(
            verdictAtMost: rule.index("verdict-at-most", of: element, in: verdictIDs),
            verdictAtLeast: rule.index("verdict-at-least", of: element, in: verdictIDs),
            isDeclared: rule.reader.boolean("declared", of: element),
            isPlanned: rule.reader.boolean("planned", of: element),
            isEvidenced: rule.reader.boolean("evidenced", of: element),
            hasOpenLiveRisk: rule.reader.choice("live-risk", of: element, among: Self.liveRisk))
    }

    private static let liveRisk = Choices([("open", true), ("none", false)])

    /// What the count is compared with; reports none, and more than one.
    private mutating func comparison(_ element: Int) -> CountCondition.Comparison? {
        let names = GradingRulesShape.comparisonNames.filter { rule.reader.has($0, element) }
        let expected = "one of " + GradingRulesShape.comparisonNames.joined(separator: ", ")
        if names.isEmpty {
            rule.reader.report(
                Diagnostic(
                    .attributeMissing, at: rule.reader.document.location(of: element),
                    "\"count\" is compared with nothing.", expected: expected,
                    mend: "Write how many standards it takes, such as at-least=\"2\"."))
        }
        if names.count > 1 {
            rule.reader.report(
                Diagnostic(
                    .valueInvalid, at: rule.reader.location(ofAttribute: names[1], of: element),
                    "\"count\" is compared with one thing only.", found: names.joined(separator: " and "),
                    expected: expected, mend: "Keep one; for a second condition write a second <count>."))
        }
        let atLeast = rule.reader.integer("at-least", of: element, in: 1...1000)
        let fewerThan = rule.reader.integer("fewer-than", of: element, in: 1...1000)
        let moreThan = rule.share("more-than", of: element)
        let lessThan = rule.share("less-than", of: element)
        return atLeast.map { .atLeast($0) } ?? fewerThan.map { .fewerThan($0) } ?? moreThan.map { .moreThan($0) }
            ?? lessThan.map { .lessThan($0) }
    }
}
