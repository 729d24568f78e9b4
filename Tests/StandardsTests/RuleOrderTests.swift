import SmallStandards
import Standards
import Testing

/// Which of several sets of rules comes first.
struct `Of several sets of rules` {
    private func grading(_ id: String, _ day: String) -> GradingRules {
        let rules = SmallRules.rules
        return GradingRules(
            id: id, title: rules.title, inForceFrom: day, edition: rules.edition, levelLabels: rules.levelLabels,
            gapBelow: rules.gapBelow, gate: rules.gate, verdicts: rules.verdicts, met: rules.met, grades: rules.grades,
            limitingRules: rules.limitingRules, theme: rules.theme)
    }

    private func followUp(_ id: String, _ day: String) -> FollowUpRules {
        FollowUpRules(
            id: id, title: "T", inForceFrom: day, gradingRules: "g", calendar: "c", priorities: [], agencySteps: [],
            themeStep: ThemeStep(text: SmallRules.text("T1"), days: 1, roll: .next))
    }

    private static let inOrder = [("b", "2009-12-31"), ("z", "2010-01-01"), ("a", "2010-04-01"), ("b", "2010-04-01")]

    @Test func `those in force first come first, and of two on one day those first by id`() {
        for (place, one) in Self.inOrder.enumerated() {
            for (other, two) in Self.inOrder.enumerated() {
                #expect(grading(one.0, one.1).precedes(grading(two.0, two.1)) == (place < other))
                #expect(followUp(one.0, one.1).precedes(followUp(two.0, two.1)) == (place < other))
            }
        }
    }
}
