import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

struct GradingRulesImportTests {
    private func expectFindings(
        _ marked: String, _ words: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        expect(marked, words, from: { GradingRulesImport.read($0).diagnostics }, sourceLocation: sourceLocation)
    }

    @Test func `reads every part of grading rules`() throws {
        let imported = GradingRulesImport.read(MarkedText(TinyGradingRules.xml).source)
        #expect(imported.diagnostics.isEmpty)
        let rules = try #require(imported.value?.rules)
        #expect(rules.id == "tiny")
        #expect(rules.title == "Tiny grading rules")
        #expect(rules.inForceFrom == "2010-04-01")
        #expect(rules.edition == "tiny-1")
        #expect(rules.levelLabels == ["Absent", "Partly", "In place", "Embedded"])
        #expect(rules.gapBelow == .inPlace)
        #expect(rules.gate.map(\.opens) == [.partly, .inPlace, .embedded])
        #expect(rules.gate.map(\.needs) == [[.accepted], [.accepted, .inDate], [.inDatePractice, .inDateEffect]])
        #expect(rules.verdicts.map(\.id) == ["not-met", "met"])
        #expect(rules.verdicts.map(\.label) == ["Not met", "Met"])
        #expect(rules.verdicts.map(\.letter) == ["N", "M"])
        #expect(rules.met == 1)
        #expect(rules.verdicts[1].requirements.map(\.scope) == [.core, .applicable])
        #expect(rules.verdicts[1].requirements.map(\.level) == [.inPlace, .inPlace])
        #expect(rules.verdicts[1].requirements.map(\.share) == [.all, try #require(Ratio(80, 100))])
        #expect(
            rules.grades == [
                Grade(id: "inadequate", label: "Inadequate", letter: "I"),
                Grade(id: "effective", label: "Effective", letter: "E"),
            ])
        #expect(rules.limitingRules.map(\.cap) == [0, 0])
        #expect(
            rules.limitingRules.map(\.conditions) == [
                [
                    CountCondition(
                        counted: StandardPattern(verdictAtMost: 0, isDeclared: false), comparison: .atLeast(1)),
                    CountCondition(
                        counted: StandardPattern(
                            verdictAtLeast: 0, isPlanned: false, isEvidenced: true, hasOpenLiveRisk: false),
                        comparison: .fewerThan(3)),
                ],
                [
                    CountCondition(
                        counted: StandardPattern(hasOpenLiveRisk: true),
                        comparison: .moreThan(try #require(Ratio(1, 2)))),
                    CountCondition(
                        counted: StandardPattern(isEvidenced: true), comparison: .lessThan(try #require(Ratio(30, 100)))
                    ),
                ],
            ])
        #expect(rules.theme == ThemeThreshold(agencies: 2, share: try #require(Ratio(1, 3)), source: "Proposed."))
    }

    @Test func `reads a rule's words and its cases`() throws {
        let rules = try #require(GradingRulesImport.read(MarkedText(TinyGradingRules.xml).source).value?.rules)
        #expect(
            rules.gate[1].text
                == RuleText(
                    id: "E2", message: "Old evidence carries level 1.", source: "Proposed.",
                    cases: [
                        RuleCase(
                            edition: "tiny-1",
                            settings: [
                                .init(criterion: nil, selfRating: .inPlace),
                                .init(criterion: "1.2", evidence: .embedded),
                            ], step: .init(criterion: "1.1", evidence: .inPlace))
                    ]))
        #expect(
            rules.limitingRules[0].text.cases.map(\.settings) == [
                [.init(criterion: nil, selfRating: .embedded, isPlanned: true, isSafeguarded: false)]
            ])
        #expect(rules.limitingRules[1].text.cases.map(\.step) == [.init(criterion: "1.1", isSafeguarded: true)])
        #expect(rules.gate[2].text.cases.map(\.step) == [.init(criterion: "1.1", assessed: .embedded)])
    }

    @Test func `keeps the places of what its cases name`() throws {
        let text = MarkedText(
            TinyGradingRules.xml.with(
                "<case edition=\"tiny-1\"><all self=\"2\"/><answer criterion=\"1.2\" evidence=\"3\"/><step criterion",
                "<case ▸edition=\"tiny-1\"><all self=\"2\"/><answer ▸criterion=\"1.2\" evidence=\"3\"/><step ▸criterion"
            ))
        let cases = try #require(GradingRulesImport.read(text.source).value?.cases)
        #expect(cases.map(\.rule) == ["E1", "E2", "E3", "P1", "P2", "G1", "G2"])
        #expect([cases[1].edition.place.location] + cases[1].criteria.map(\.place.location) == text.marks)
        #expect(cases[1].criteria.map(\.id) == ["1.2", "1.1"])
    }

    @Test(arguments: ["", "<message/>", "<message> \n </message>"])
    func `a rule without a message is refused in words of its own`(_ message: String) {
        let mark = message.isEmpty ? ("▸<gate id=\"E1\"", "") : ("<gate id=\"E1\"", "▸" + message)
        expectFindings(
            TinyGradingRules.xml.with("<gate id=\"E1\"", mark.0)
                .with("<message>Without evidence the level is 0.</message>", mark.1),
            """
            error[RULE-MESSAGE]: Rule E1 says nothing: it has no message for the people it is applied to.
                expected: one sentence between <message> and </message>
                mend: Write in one sentence what the rule holds; it is printed wherever the rule decides something.
            """)
    }

    @Test func `a rule without a case is refused`() {
        expectFindings(
            TinyGradingRules.xml.with("<requirement id=\"P1\"", "▸<requirement id=\"P1\"")
                .with(
                    "<case edition=\"tiny-1\"><all assessed=\"1\"/><step criterion=\"1.1\" assessed=\"2\"/></case>", ""),
            """
            error[RULE-CASE]: Rule P1 has no case that shows it at work.
                expected: at least one <case>
                mend: Add a case that makes the rule apply, with the one step after which it no longer does.
            """)
    }

    @Test func `a case sets something and takes one step of one answer`() {
        expectFindings(
            TinyGradingRules.xml.with("<all self=\"1\" evidence=\"0\"/>", "▸<all/>")
                .with("<step criterion=\"1.1\" safeguarded=\"true\"/>", "▸<step self=\"3\"/>"),
            """
            error[ATTRIBUTE-MISSING]: "all" sets nothing.
                expected: at least one of self, evidence, assessed, planned, safeguarded
                mend: Write what it sets, or take it out.
            """,
            """
            error[ATTRIBUTE-MISSING]: "step" has no "criterion".
                expected: criterion="…"
                mend: Write criterion="…" into this <step>.
            """)
    }

    @Test func `rule ids are used once in the whole file`() {
        expectFindings(
            TinyGradingRules.xml.with("limiting-rule id=\"G2\"", "limiting-rule ▸id=\"E1\""),
            """
            error[IDENTIFIER-REPEATED]: Two rules have the id "E1".
                found: the first is at record.xml:9:11
                expected: an id of its own for each
                mend: Give one of the two another id, or take it out.
            """)
    }

    @Test func `the gates open the levels in order`() {
        expectFindings(
            TinyGradingRules.xml.with("opens=\"1\"", "▸opens=\"2\"").with(
                "opens=\"2\" needs=\"accepted in", "opens=\"1\" needs=\"accepted in"),
            """
            error[VALUE-INVALID]: The gates open the levels 1, 2 and 3, each once and in this order.
                found: "2"
                expected: 1
                mend: Correct the number, move the gate or take it out.
            """)
        let gate = TinyGradingRules.gate("E3")
        expectFindings(
            TinyGradingRules.xml.with(gate, gate + gate.with("E3", "E4").with("opens", "▸opens")),
            """
            error[VALUE-INVALID]: The gates open the levels 1, 2 and 3, each once and in this order.
                found: "3"
                expected: no more than three gates
                mend: Correct the number, move the gate or take it out.
            """)
        expectFindings(
            TinyGradingRules.xml.with(gate, "").with("<evidence-gate>", "▸<evidence-gate>"),
            """
            error[ELEMENT-MISSING]: There are three gates, for the levels 1, 2 and 3.
                found: 2
                expected: one <gate> for each of the three
                mend: Add what is missing; a level without a gate would be open to everyone.
            """)
    }

    @Test func `the worst verdict asks for nothing and every other for something`() {
        let requirements = TinyGradingRules.stretch("<requirement id=\"P1\"", "</verdict>")
        expectFindings(
            TinyGradingRules.xml.with(requirements, "</verdict>").with(
                "letter=\"N\"/>", "letter=\"N\">▸" + requirements
            )
            .with("<verdict id=\"met\"", "▸<verdict id=\"met\""),
            """
            error[ELEMENT-MISPLACED]: The worst verdict asks for nothing: it is what is left where no other is reached.
                expected: no <requirement> in the first <verdict>
                mend: Move the requirement to the verdict it is for; verdicts stand worst first.
            """,
            """
            error[ELEMENT-MISSING]: This verdict asks for nothing more than the one below it.
                expected: at least one <requirement>
                mend: Write what the verdict requires, or take it out.
            """)
    }

    @Test func `met is a verdict, and not the worst`() {
        expectFindings(
            TinyGradingRules.xml.with("<verdicts met=\"met\"", "<verdicts ▸met=\"not-met\""),
            """
            error[VALUE-INVALID]: The worst verdict cannot be the one that counts as met.
                expected: a verdict after the first
                mend: Name the verdict from which on a standard is not weak.
            """)
        expectFindings(
            TinyGradingRules.xml.with("<verdicts met=\"met\"", "<verdicts ▸met=\"mett\""),
            """
            error[REFERENCE-UNKNOWN]: There is no verdict "mett".
                found: "mett"
                expected: not-met, met
                mend: Write "met" if that is what was meant, or the id of one of the verdicts, or add the verdict.
            """)
    }

    @Test func `there are at least two verdicts and two grades`() {
        expectFindings(
            TinyGradingRules.xml.with("<grade id=\"effective\" label=\"Effective\" letter=\"E\"/>", "")
                .with("<grades>", "▸<grades>"),
            """
            error[ELEMENT-MISSING]: There must be at least two grades, or nothing could be told apart.
                found: one
                expected: two or more, worst first
                mend: Add the others.
            """)
        let met = TinyGradingRules.stretch("<verdict id=\"met\"", "</verdict>")
        expectFindings(
            TinyGradingRules.xml.with(met, "").with("<verdicts met=\"met\"", "▸<verdicts met=\"not-met\""),
            """
            error[ELEMENT-MISSING]: There must be at least two verdicts, or nothing could be told apart.
                found: one
                expected: two or more, worst first
                mend: Add the others.
            """)
    }

    @Test func `verdicts and grades have ids and letters of their own`() {
        let messages = GradingRulesImport.read(
            MarkedText(
                TinyGradingRules.xml.with("letter=\"M\"", "letter=\"N\"").with(
                    "grade id=\"effective\"", "grade id=\"inadequate\"")
            ).source
        ).diagnostics.map(\.consoleText)
        #expect(
            messages == [
                """
                record.xml:27:35: error[IDENTIFIER-REPEATED]: Two verdicts have the letter "N".
                    found: "N"
                    expected: a letter of its own for each
                    mend: Choose another letter: it is what tells them apart in black and white.
                """,
                """
                record.xml:42:12: error[IDENTIFIER-REPEATED]: Two grades have the id "inadequate".
                    found: the first is at record.xml:41:12
                    expected: an id of its own for each
                    mend: Give one of the two another id, or take it out.
                """,
            ])
    }

    @Test func `caps and counts name grades and verdicts there are`() {
        expectFindings(
            TinyGradingRules.xml.with("<limiting-rule id=\"G1\" cap", "<limiting-rule id=\"G1\" ▸cap")
                .with("id=\"G1\" ▸cap=\"inadequate\"", "id=\"G1\" ▸cap=\"adequate\"")
                .with("verdict-at-least=\"not-met\"", "▸verdict-at-least=\"strong\""),
            """
            error[REFERENCE-UNKNOWN]: There is no grade "adequate".
                found: "adequate"
                expected: inadequate, effective
                mend: Write "inadequate" if that is what was meant, or the id of one of the grades, or add the grade.
            """,
            """
            error[REFERENCE-UNKNOWN]: There is no verdict "strong".
                found: "strong"
                expected: not-met, met
                mend: Write the id of one of the verdicts, or add the verdict.
            """)
    }

    @Test func `a count is compared with exactly one thing`() {
        expectFindings(
            TinyGradingRules.xml.with("declared=\"false\" at-least=\"1\"", "declared=\"false\"")
                .with("<count verdict-at-most", "▸<count verdict-at-most")
                .with("more-than=\"1/2\"", "at-least=\"2\" ▸more-than=\"1/2\""),
            """
            error[ATTRIBUTE-MISSING]: "count" is compared with nothing.
                expected: one of at-least, fewer-than, more-than, less-than
                mend: Write how many standards it takes, such as at-least="2".
            """,
            """
            error[VALUE-INVALID]: "count" is compared with one thing only.
                found: at-least and more-than
                expected: one of at-least, fewer-than, more-than, less-than
                mend: Keep one; for a second condition write a second <count>.
            """)
    }

    @Test func `a need that evidence cannot meet is refused`() {
        expectFindings(
            TinyGradingRules.xml.with("needs=\"accepted in-date\"", "▸needs=\"accepted indate\""),
            """
            error[VALUE-INVALID]: "needs" has a value that is not known here.
                found: "indate"
                expected: accepted, in-date, in-date-practice or in-date-effect
                mend: Write "in-date" if that is what was meant, or another of the words expected.
            """)
    }
}

extension TinyGradingRules {
    /// The stretch of the document from one text to the end of another after it.
    static func stretch(_ from: String, _ to: String) -> String {
        guard let start = xml.ranges(of: from).first?.lowerBound,
            let end = xml.ranges(of: to).first(where: { $0.lowerBound >= start })?.upperBound
        else { return "" }
        return String(xml[start..<end])
    }

    /// One gate, whole.
    static func gate(_ id: String) -> String { stretch("<gate id=\"\(id)\"", "</gate>") }
}
