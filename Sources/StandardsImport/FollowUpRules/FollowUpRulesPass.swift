import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import XMLReading

/// One pass over a set of follow-up rules.
struct FollowUpRulesPass {
    var rule: RulePass
    /// The grading rules the document names; nil where they are not known, and then verdicts and grades are not looked up.
    var grading: GradingRules?

    init(rule: RulePass) { self.rule = rule }

    mutating func rules(_ known: KnownGradingRules) -> PlacedFollowUpRules {
        let root = RecordReader.root
        let gradingID = rule.reader.identifier("grading-rules", of: root)
        if let gradingID { grading = gradingRules(gradingID, known) }
        let priorities = rule.reader.children(of: root, named: "priority")
        var letters: Set<String> = []
        let rules = FollowUpRules(
            id: rule.reader.identifier("id", of: root) ?? "", title: rule.reader.words("title", of: root) ?? "",
            inForceFrom: rule.reader.date("in-force-from", of: root)?.isoText ?? "", gradingRules: gradingID ?? "",
            calendar: rule.reader.identifier("calendar", of: root) ?? "",
            priorities: priorities.map { priority($0, isLast: $0 == priorities.last, &letters) },
            agencySteps: rule.reader.children(of: root, named: "agency-step").map { agencyStep($0) },
            themeStep: themeStep())
        return PlacedFollowUpRules(
            rules: rules, calendarPlace: rule.reader.place(ofAttribute: "calendar", of: root), cases: rule.cases)
    }

    private mutating func gradingRules(_ id: String, _ known: KnownGradingRules) -> GradingRules? {
        if let rules = known.rules[id] { return rules }
        let place = rule.reader.location(ofAttribute: "grading-rules", of: RecordReader.root)
        guard known.refused.contains(id) else {
            let words = UnknownReference(
                what: "set of grading rules", many: "sets of grading rules", known: known.rules.keys.sorted())
            rule.reader.report(words.diagnostic(id, at: place))
            return nil
        }
        rule.reader.report(
            Diagnostic(
                .referenceUnknown, at: place,
                "The grading rules \(Visible.quoted(id)) were refused, so what is said here about verdicts and grades means nothing yet.",
                mend: "Mend the grading rules first."))
        return nil
    }

    // MARK: - Priorities

    private mutating func priority(_ element: Int, isLast: Bool, _ letters: inout Set<String>) -> Priority {
        let text = rule.text(of: element)
        let applies = rule.reader.children(of: element, named: "applies")
        if isLast, let first = applies.first {
            rule.reader.report(
                Diagnostic(
                    .elementMisplaced, at: rule.reader.document.location(of: first),
                    "The last priority takes every gap that no other has taken, so it cannot ask for anything.",
                    expected: "no <applies> in the last <priority>",
                    mend: "Take it out, or add a last priority for the gaps that are left."))
        }
        if !isLast, applies.isEmpty {
            rule.reader.report(
                Diagnostic(
                    .elementMissing, at: rule.reader.document.location(of: element),
                    "This priority takes every gap, so none is left for the ones after it.",
                    expected: "at least one <applies>", mend: "Write which gaps it is for, or move it to the end."))
        }
        return Priority(
            text: text, label: rule.reader.words("label", of: element) ?? "",
            letter: rule.letter(of: element, "priorities", &letters), applies: applies.map { pattern($0) },
            deadlines: deadlines(of: element))
    }

    private mutating func pattern(_ element: Int) -> GapPattern {
        if !FollowUpRulesShape.patternNames.contains(where: { rule.reader.has($0, element) }) {
            rule.reader.report(
                Diagnostic(
                    .attributeMissing, at: rule.reader.document.location(of: element), "\"applies\" asks for nothing.",
                    expected: "at least one of " + FollowUpRulesShape.patternNames.joined(separator: ", "),
                    mend: "Write which gaps it is for, or take it out."))
        }
        return GapPattern(
            isLiveRisk: rule.reader.boolean("live-risk", of: element),
            verdictAtMost: verdict("verdict-at-most", of: element), gradeAtMost: grade("grade-at-most", of: element))
    }

    private mutating func deadlines(of element: Int) -> [Deadline] {
        var deadlines: [Deadline] = []
        var isReadable = true
        for child in rule.reader.children(of: element, named: "deadline") {
            let step = rule.reader.choice("step", of: child, as: Deadline.Step.self)
            let days = days(of: child)
            let roll = roll(of: child)
            guard let step else {
                isReadable = false
                continue
            }
            if deadlines.contains(where: { $0.step == step }) {
                rule.reader.report(
                    Diagnostic(
                        .elementRepeated, at: rule.reader.document.location(of: child),
                        "This priority has two deadlines for the \(step.label).",
                        expected: "one deadline for each step",
                        mend: "Keep the one that is right."))
            }
            deadlines.append(Deadline(step: step, days: days, roll: roll))
        }
        if isReadable, !deadlines.contains(where: { $0.step == .evidence }) {
            rule.reader.report(
                Diagnostic(
                    .elementMissing, at: rule.reader.document.location(of: element),
                    "This priority never asks for evidence that the gap is closed.",
                    expected: "<deadline step=\"evidence\">",
                    mend: "Add the deadline; without it a gap stays open for ever."))
        }
        return deadlines
    }

    // MARK: - Other steps

    private mutating func agencyStep(_ element: Int) -> AgencyStep {
        AgencyStep(
            text: rule.text(of: element),
            kind: rule.reader.choice("step", of: element, as: AgencyStep.Kind.self) ?? .plan,
            label: rule.reader.words("label", of: element) ?? "",
            gradeAtMost: grade("grade-at-most", of: element) ?? 0, days: days(of: element), roll: roll(of: element))
    }

    private mutating func themeStep() -> ThemeStep {
        guard let element = rule.reader.child(of: RecordReader.root, named: "theme-step") else {
            return ThemeStep(text: RuleText(id: "", message: "", source: "", cases: []), days: 0, roll: .next)
        }
        return ThemeStep(
            text: rule.text(of: element, hasCases: false), days: days(of: element), roll: roll(of: element))
    }

    // MARK: - Values

    private mutating func days(of element: Int) -> Int { rule.reader.integer("days", of: element, in: 1...3660) ?? 0 }

    private mutating func roll(of element: Int) -> Roll {
        rule.reader.choice("on-day-off", of: element, as: Roll.self) ?? .next
    }

    private mutating func verdict(_ name: String, of element: Int) -> Int? {
        index(name, of: element, among: grading?.verdicts.map(\.id), "verdict", "verdicts")
    }

    private mutating func grade(_ name: String, of element: Int) -> Int? {
        index(name, of: element, among: grading?.grades.map(\.id), "grade", "grades")
    }

    private mutating func index(
        _ name: String, of element: Int, among ids: [String]?, _ what: String, _ many: String
    ) -> Int? {
        guard let id = rule.reader.identifier(name, of: element), let ids else { return nil }
        if let index = ids.firstIndex(of: id) { return index }
        rule.reader.report(
            UnknownReference(what: what, many: many, known: ids)
                .diagnostic(id, at: rule.reader.location(ofAttribute: name, of: element)))
        return nil
    }
}
