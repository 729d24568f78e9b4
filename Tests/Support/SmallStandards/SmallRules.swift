package import Standards

/// Rules of the same form as the shipped ones, for the small edition.
package enum SmallRules {
    /// All of them, sound.
    package static let rules = rules()

    /// The rules with other limiting rules or verdicts.
    package static func rules(limiting: [LimitingRule]? = nil, verdicts: [Verdict]? = nil) -> GradingRules {
        GradingRules(
            id: "small-rules", title: "Small rules", inForceFrom: "2010-04-01", edition: "small",
            levelLabels: ["Absent", "Partly", "In place", "Embedded"], gapBelow: .inPlace,
            gate: [
                GateRule(text: text("E1"), opens: .partly, needs: [.accepted]),
                GateRule(text: text("E2"), opens: .inPlace, needs: [.inDate]),
                GateRule(text: text("E3"), opens: .embedded, needs: [.inDatePractice, .inDateEffect]),
            ],
            verdicts: verdicts ?? Self.verdicts, met: 2,
            grades: [
                Grade(id: "inadequate", label: "Inadequate", letter: "I"),
                Grade(id: "effective", label: "Effective", letter: "E"),
                Grade(id: "very-good", label: "Very good", letter: "V"),
            ],
            limitingRules: limiting ?? Self.limiting,
            theme: ThemeThreshold(agencies: 2, share: .all, source: "Made up."))
    }

    /// The four verdicts.
    package static let verdicts: [Verdict] = {
        let half = Ratio(1, 2) ?? .all
        return [
            Verdict(id: "not-met", label: "Not met", letter: "N", requirements: []),
            Verdict(
                id: "partly", label: "Partly met", letter: "P",
                requirements: [
                    Requirement(text: text("P1"), scope: .core, level: .partly, share: .all),
                    Requirement(text: text("P2"), scope: .applicable, level: .inPlace, share: half),
                ]),
            Verdict(
                id: "met", label: "Met", letter: "M",
                requirements: [Requirement(text: text("M1"), scope: .core, level: .inPlace, share: .all)]),
            Verdict(
                id: "strong", label: "Strong", letter: "S",
                requirements: [Requirement(text: text("S1"), scope: .applicable, level: .embedded, share: half)]),
        ]
    }()

    /// The limiting rules.
    package static let limiting: [LimitingRule] = [
        limit("G1", 0, StandardPattern(hasOpenLiveRisk: true), .atLeast(1)),
        limit("G2", 0, StandardPattern(verdictAtMost: 0, isDeclared: false), .atLeast(1)),
        limit("G3", 0, StandardPattern(verdictAtMost: 0, isPlanned: false), .atLeast(1)),
        limit("G4", 0, StandardPattern(verdictAtMost: 0), .atLeast(2)),
        limit("G6", 1, StandardPattern(verdictAtMost: 1), .atLeast(1)),
        limit("G7", 1, StandardPattern(isEvidenced: false), .atLeast(1)),
        LimitingRule(
            text: text("G8"), cap: 1,
            conditions: [
                CountCondition(counted: StandardPattern(verdictAtLeast: 3), comparison: .fewerThan(1)),
                CountCondition(
                    counted: StandardPattern(verdictAtLeast: 3), comparison: .lessThan(Ratio(3, 10) ?? .all)),
            ]),
    ]

    /// One limiting rule with one condition.
    package static func limit(
        _ id: String, _ cap: Int, _ pattern: StandardPattern, _ comparison: CountCondition.Comparison
    ) -> LimitingRule {
        LimitingRule(text: text(id), cap: cap, conditions: [CountCondition(counted: pattern, comparison: comparison)])
    }

    /// The words of a rule, without cases.
    package static func text(_ id: String) -> RuleText {
        RuleText(id: id, message: "Rule \(id) of the small rules.", source: "Made up.", cases: [])
    }
}
