import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

struct FollowUpRulesImportTests {
    private func expectFindings(
        _ marked: String, _ words: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let known = TinyFollowUpRules.gradingRules
        expect(
            marked, words, from: { FollowUpRulesImport.read($0, gradingRules: known).diagnostics },
            sourceLocation: sourceLocation)
    }

    @Test func `reads every part of follow-up rules`() throws {
        let imported = FollowUpRulesImport.read(
            MarkedText(TinyFollowUpRules.xml).source, gradingRules: TinyFollowUpRules.gradingRules)
        #expect(imported.diagnostics.isEmpty)
        let rules = try #require(imported.value?.rules)
        #expect(rules.id == "tiny")
        #expect(rules.title == "Tiny follow-up rules")
        #expect(rules.inForceFrom == "2010-04-01")
        #expect(rules.gradingRules == "tiny")
        #expect(rules.calendar == "tiny")
        #expect(rules.priorities.map(\.text.id) == ["F1", "F2"])
        #expect(rules.priorities.map(\.label) == ["Critical", "Minor"])
        #expect(rules.priorities.map(\.letter) == ["C", "M"])
        #expect(
            rules.priorities.map(\.applies) == [
                [GapPattern(isLiveRisk: true), GapPattern(verdictAtMost: 0, gradeAtMost: 0)], [],
            ])
        #expect(
            rules.priorities.map(\.deadlines) == [
                [
                    Deadline(step: .firstResponse, days: 7, roll: .previous),
                    Deadline(step: .evidence, days: 90, roll: .next),
                ],
                [
                    Deadline(step: .plan, days: 28, roll: .next), Deadline(step: .progress, days: 91, roll: .next),
                    Deadline(step: .evidence, days: 365, roll: .next),
                ],
            ])
        let step = try #require(rules.agencySteps.first)
        #expect([step.text.id, step.kind.rawValue, step.label] == ["A1", "resubmission", "Resubmission"])
        #expect([step.gradeAtMost, step.days] == [0, 90])
        #expect(step.roll == .next)
        #expect(
            rules.themeStep
                == ThemeStep(
                    text: RuleText(id: "T1", message: "The board acts.", source: "Proposed.", cases: []), days: 91,
                    roll: .next))
        #expect(imported.value?.cases.map(\.rule) == ["F1", "F2", "A1"])
    }

    @Test func `the last priority asks for nothing and every other for something`() {
        expectFindings(
            TinyFollowUpRules.xml.with("<applies live-risk=\"true\"/>", "")
                .with("<applies verdict-at-most=\"not-met\" grade-at-most=\"inadequate\"/>", "")
                .with("<priority id=\"F1\"", "▸<priority id=\"F1\"")
                .with("<deadline step=\"plan\"", "▸<applies live-risk=\"false\"/><deadline step=\"plan\""),
            """
            error[ELEMENT-MISSING]: This priority takes every gap, so none is left for the ones after it.
                expected: at least one <applies>
                mend: Write which gaps it is for, or move it to the end.
            """,
            """
            error[ELEMENT-MISPLACED]: The last priority takes every gap that no other has taken, so it cannot ask for anything.
                expected: no <applies> in the last <priority>
                mend: Take it out, or add a last priority for the gaps that are left.
            """)
    }

    @Test func `a pattern asks for something`() {
        expectFindings(
            TinyFollowUpRules.xml.with("<applies live-risk=\"true\"/>", "▸<applies/>"),
            """
            error[ATTRIBUTE-MISSING]: "applies" asks for nothing.
                expected: at least one of live-risk, verdict-at-most, grade-at-most
                mend: Write which gaps it is for, or take it out.
            """)
    }

    @Test func `every priority has one deadline for its evidence`() {
        expectFindings(
            TinyFollowUpRules.xml.with("<priority id=\"F1\"", "▸<priority id=\"F1\"")
                .with("<deadline step=\"evidence\" days=\"90\" on-day-off=\"next\"/>", "")
                .with("<deadline step=\"progress\"", "▸<deadline step=\"plan\""),
            """
            error[ELEMENT-MISSING]: This priority never asks for evidence that the gap is closed.
                expected: <deadline step="evidence">
                mend: Add the deadline; without it a gap stays open for ever.
            """,
            """
            error[ELEMENT-REPEATED]: This priority has two deadlines for the plan.
                expected: one deadline for each step
                mend: Keep the one that is right.
            """)
    }

    @Test func `a deadline that cannot be read is not missing as well`() {
        expectFindings(
            TinyFollowUpRules.xml.with("step=\"evidence\" days=\"90\"", "▸step=\"evidense\" ▸days=\"0\""),
            """
            error[VALUE-INVALID]: "step" has a value that is not known here.
                found: "evidense"
                expected: first-response, plan, progress or evidence
                mend: Write "evidence" if that is what was meant, or another of the words expected.
            """,
            """
            error[VALUE-INVALID]: "days" is not a whole number from 1 to 3660.
                found: "0"
                expected: a whole number from 1 to 3660
                mend: Write the number in digits.
            """)
    }

    @Test func `verdicts and grades are those of the grading rules`() {
        expectFindings(
            TinyFollowUpRules.xml.with(
                "verdict-at-most=\"not-met\" grade-at-most=\"inadequate\"",
                "▸verdict-at-most=\"poor\" ▸grade-at-most=\"effectiv\""),
            """
            error[REFERENCE-UNKNOWN]: There is no verdict "poor".
                found: "poor"
                expected: not-met, met
                mend: Write the id of one of the verdicts, or add the verdict.
            """,
            """
            error[REFERENCE-UNKNOWN]: There is no grade "effectiv".
                found: "effectiv"
                expected: inadequate, effective
                mend: Write "effective" if that is what was meant, or the id of one of the grades, or add the grade.
            """)
    }

    @Test func `grading rules that are not there are named once`() {
        expectFindings(
            TinyFollowUpRules.xml.with("grading-rules=\"tiny\"", "▸grading-rules=\"tidy\""),
            """
            error[REFERENCE-UNKNOWN]: There is no set of grading rules "tidy".
                found: "tidy"
                expected: tiny
                mend: Write "tiny" if that is what was meant, or the id of one of the sets of grading rules, or add the set of grading rules.
            """)
    }

    @Test func `grading rules that were refused are to be mended first`() {
        let text = MarkedText(TinyFollowUpRules.xml.with("grading-rules=\"tiny\"", "▸grading-rules=\"tiny\""))
        let imported = FollowUpRulesImport.read(
            text.source, gradingRules: KnownGradingRules([:], refused: ["tiny"]))
        #expect(imported.value == nil)
        #expect(imported.diagnostics.map(\.location) == text.marks)
        #expect(
            imported.diagnostics.map(\.words) == [
                """
                error[REFERENCE-UNKNOWN]: The grading rules "tiny" were refused, so what is said here about verdicts and grades means nothing yet.
                    mend: Mend the grading rules first.
                """
            ])
    }

    @Test func `rules of every kind say something, have ids of their own, and show a case`() {
        expectFindings(
            TinyFollowUpRules.xml.with("<message>The board acts.</message>", "▸<message/>")
                .with("agency-step id=\"A1\"", "agency-step ▸id=\"F1\"")
                .with("<priority id=\"F2\"", "▸<priority id=\"F2\"")
                .with("<case edition=\"tiny-1\"><all self=\"1\"/><step criterion=\"1.2\" self=\"2\"/></case>", ""),
            """
            error[RULE-CASE]: Rule F2 has no case that shows it at work.
                expected: at least one <case>
                mend: Add a case that makes the rule apply, with the one step after which it no longer does.
            """,
            """
            error[IDENTIFIER-REPEATED]: Two rules have the id "F1".
                found: the first is at record.xml:2:13
                expected: an id of its own for each
                mend: Give one of the two another id, or take it out.
            """,
            """
            error[RULE-MESSAGE]: Rule T1 says nothing: it has no message for the people it is applied to.
                expected: one sentence between <message> and </message>
                mend: Write in one sentence what the rule holds; it is printed wherever the rule decides something.
            """)
    }

    @Test func `priorities have letters of their own`() {
        expectFindings(
            TinyFollowUpRules.xml.with("letter=\"M\"", "▸letter=\"C\""),
            """
            error[IDENTIFIER-REPEATED]: Two priorities have the letter "C".
                found: "C"
                expected: a letter of its own for each
                mend: Choose another letter: it is what tells them apart in black and white.
            """)
    }
}
