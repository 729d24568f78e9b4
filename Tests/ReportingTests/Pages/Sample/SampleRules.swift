import Standards

/// Grading and follow-up rules for the pages' tests, cut like those a board used.
enum SampleRules {
    static let grading = GradingRules(
        id: "sample-rules", title: "Three-grade rules (sample)", inForceFrom: "2010-04-01", edition: "sample-2009-10",
        levelLabels: ["Absent", "Partly", "In place", "Embedded"], gapBelow: .inPlace,
        gate: [
            GateRule(
                text: text("E1", "A criterion with no accepted evidence stands at level 0, whatever was claimed."),
                opens: .partly, needs: [.accepted]),
            GateRule(
                text: text("E2", "Level 2 needs an accepted item of evidence that is in date."), opens: .inPlace,
                needs: [.inDate]),
            GateRule(
                text: text("E3", "Level 3 needs evidence in date both of practice and of an effect on children."),
                opens: .embedded, needs: [.inDatePractice, .inDateEffect]),
        ],
        verdicts: [
            Verdict(id: "not-met", label: "Not met", letter: "N", requirements: []),
            Verdict(
                id: "partly", label: "Partly met", letter: "P",
                requirements: [
                    requirement("P1", .core, .partly, .all, "No core criterion may stand at level 0."),
                    requirement("P2", .applicable, .inPlace, share(1, 2), "At least half stand at level 2 or above."),
                ]),
            Verdict(
                id: "met", label: "Met", letter: "M",
                requirements: [
                    requirement("M1", .core, .inPlace, .all, "Every core criterion stands at level 2 or above."),
                    requirement("M2", .applicable, .inPlace, share(2, 3), "Two in three stand at level 2 or above."),
                ]),
            Verdict(
                id: "strong", label: "Strong", letter: "S",
                requirements: [
                    requirement("S1", .applicable, .embedded, share(1, 2), "At least half stand at level 3.")
                ]),
        ], met: 2,
        grades: [
            Grade(id: "inadequate", label: "Inadequate", letter: "I"),
            Grade(id: "effective", label: "Effective", letter: "E"),
            Grade(id: "very-good", label: "Very good", letter: "V"),
        ],
        limitingRules: [
            rule(
                "G1", 0,
                "Live risk: something that keeps children safe today is missing and no accepted safeguard stands in for it.",
                [
                    CountCondition(counted: StandardPattern(hasOpenLiveRisk: true), comparison: .atLeast(1))
                ]),
            rule(
                "G2", 0, "A standard is not met and the agency’s own ratings did not say so.",
                [
                    CountCondition(
                        counted: StandardPattern(verdictAtMost: 0, isDeclared: false), comparison: .atLeast(1))
                ]),
            rule(
                "G3", 0, "A standard is not met and not every gap in it has an action with an owner and a date.",
                [
                    CountCondition(
                        counted: StandardPattern(verdictAtMost: 0, isPlanned: false), comparison: .atLeast(1))
                ]),
            rule(
                "G6", 1, "At least one standard is below met.",
                [
                    CountCondition(counted: StandardPattern(verdictAtMost: 1), comparison: .atLeast(1))
                ]),
            rule(
                "G8", 1, "Fewer than three standards are strong.",
                [
                    CountCondition(counted: StandardPattern(verdictAtLeast: 3), comparison: .fewerThan(3))
                ]),
        ],
        theme: ThemeThreshold(agencies: 2, share: share(2, 5), source: "Sample."))

    static let followUp = FollowUpRules(
        id: "sample-follow-up", title: "Follow-up rules (sample)", inForceFrom: "2010-04-01",
        gradingRules: "sample-rules", calendar: "england-and-wales",
        priorities: [
            priority(
                "F1", "Critical", "C",
                "A live risk, or a gap in a standard that is not met in an agency with the lowest grade.",
                [GapPattern(isLiveRisk: true), GapPattern(verdictAtMost: 0, gradeAtMost: 0)],
                [(.firstResponse, 7), (.plan, 28), (.progress, 56), (.evidence, 90)], .previous),
            priority(
                "F2", "Major", "J", "A gap in a standard that is not met.", [GapPattern(verdictAtMost: 0)],
                [(.firstResponse, 14), (.plan, 28), (.progress, 60), (.evidence, 120)], .next),
            priority(
                "F3", "Moderate", "O", "A gap in a standard that is partly met.", [GapPattern(verdictAtMost: 1)],
                [(.plan, 42), (.progress, 91), (.evidence, 180)], .next),
            priority(
                "F4", "Minor", "I", "A gap in a standard that is met all the same.", [], [(.evidence, 367)], .next),
        ],
        agencySteps: [
            step(
                "A1", .earlyUpdate, "Early update report", 14,
                "Says early what has been done since and when the resubmission comes."),
            step("A2", .plan, "Action plan", 28, "Covers every gap, each with a post that owns it and a date."),
            step("A3", .resubmission, "Resubmission", 90, "Answers again every standard that is below met."),
            step(
                "A4", .reassessment, "Re-assessment by the audit group", 118, "The audit group reads the resubmission."
            ),
        ],
        themeStep: ThemeStep(
            text: text(
                "T1",
                "The board settles how it will challenge a weakness shared by several agencies, and what part it takes itself."
            ),
            days: 91, roll: .next))

    private static func text(_ id: String, _ message: String) -> RuleText {
        RuleText(id: id, message: message, source: "Sample.", cases: [])
    }

    private static func share(_ top: Int, _ bottom: Int) -> Ratio { Ratio(top, bottom) ?? .all }

    private static func requirement(
        _ id: String, _ scope: Requirement.Scope, _ level: Level, _ share: Ratio, _ message: String
    ) -> Requirement {
        Requirement(text: text(id, message), scope: scope, level: level, share: share)
    }

    private static func rule(_ id: String, _ cap: Int, _ message: String, _ conditions: [CountCondition])
        -> LimitingRule
    {
        LimitingRule(text: text(id, message), cap: cap, conditions: conditions)
    }

    private static func priority(
        _ id: String, _ label: String, _ letter: String, _ message: String, _ applies: [GapPattern],
        _ deadlines: [(Deadline.Step, Int)], _ roll: Roll
    ) -> Priority {
        Priority(
            text: text(id, message), label: label, letter: letter, applies: applies,
            deadlines: deadlines.map { Deadline(step: $0.0, days: $0.1, roll: roll) })
    }

    private static func step(_ id: String, _ kind: AgencyStep.Kind, _ label: String, _ days: Int, _ message: String)
        -> AgencyStep
    {
        AgencyStep(text: text(id, message), kind: kind, label: label, gradeAtMost: 0, days: days, roll: .previous)
    }
}
