import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import XMLReading

/// One pass over a set of grading rules, with the ids met on the way.
struct GradingRulesPass {
    var rule: RulePass
    var verdictIDs = IdentifierRegister(of: "verdict", "verdicts")
    var gradeIDs = IdentifierRegister(of: "grade", "grades")

    init(rule: RulePass) { self.rule = rule }

    mutating func rules() -> PlacedGradingRules {
        let root = RecordReader.root
        let levels = rule.reader.child(of: root, named: "levels")
        let series = levels.map { LevelSeries(of: $0, &rule.reader).elements } ?? []
        // In the document's order, so that of two rules with one id the later one is reported.
        let gate = gate()
        let verdicts = verdicts()
        let grades = grades()
        let rules = GradingRules(
            id: rule.reader.identifier("id", of: root) ?? "", title: rule.reader.words("title", of: root) ?? "",
            inForceFrom: rule.reader.date("in-force-from", of: root)?.isoText ?? "",
            edition: rule.reader.identifier("edition", of: root) ?? "",
            levelLabels: series.map { rule.reader.words("label", of: $0) ?? "" },
            gapBelow: levels.flatMap { gapBelow($0) } ?? .absent, gate: gate, verdicts: verdicts.verdicts,
            met: verdicts.met, grades: grades,
            limitingRules: rule.reader.children(of: root, named: "limiting-rule").map { limitingRule($0) },
            theme: theme())
        return PlacedGradingRules(
            rules: rules, editionPlace: rule.reader.place(ofAttribute: "edition", of: root), cases: rule.cases)
    }

    private mutating func gapBelow(_ element: Int) -> Level? {
        rule.reader.integer("gap-below", of: element, in: 1...3).flatMap { Level(rawValue: $0) }
    }

    // MARK: - The evidence gate

    /// The gates: they open the levels 1, 2 and 3 in this order.
    private mutating func gate() -> [GateRule] {
        guard let parent = rule.reader.child(of: RecordReader.root, named: "evidence-gate") else { return [] }
        let elements = rule.reader.children(of: parent, named: "gate")
        var isInOrder = true
        let gates = elements.enumerated().map { index, element in
            let opens = rule.level("opens", of: element)
            if let opens, opens.rawValue != index + 1, isInOrder {
                reportOrder(of: element, opens, index)
                isInOrder = false
            }
            return GateRule(
                text: rule.text(of: element), opens: opens ?? .absent,
                needs: rule.reader.choices("needs", of: element, as: EvidenceNeed.self) ?? [])
        }
        if (1...2).contains(elements.count) {
            rule.reader.report(
                Diagnostic(
                    .elementMissing, at: rule.reader.document.location(of: parent),
                    "There are three gates, for the levels 1, 2 and 3.", found: "\(elements.count)",
                    expected: "one <gate> for each of the three",
                    mend: "Add what is missing; a level without a gate would be open to everyone."))
        }
        return gates
    }

    private mutating func reportOrder(of element: Int, _ opens: Level, _ index: Int) {
        rule.reader.report(
            Diagnostic(
                .valueInvalid, at: rule.reader.location(ofAttribute: "opens", of: element),
                "The gates open the levels 1, 2 and 3, each once and in this order.", found: "\"\(opens.rawValue)\"",
                expected: index < 3 ? "\(index + 1)" : "no more than three gates",
                mend: "Correct the number, move the gate or take it out."))
    }

    private mutating func theme() -> ThemeThreshold {
        let element = rule.reader.child(of: RecordReader.root, named: "theme")
        return ThemeThreshold(
            agencies: element.flatMap { rule.reader.integer("at-least", of: $0, in: 1...1000) } ?? 0,
            share: element.flatMap { rule.share("share", of: $0) } ?? .all,
            source: element.map { rule.reader.text(ofChild: "source", of: $0) } ?? "")
    }
}
