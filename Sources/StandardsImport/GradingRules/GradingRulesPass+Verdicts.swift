import Diagnostics
import RecordReading
import Standards
import XMLReading

extension GradingRulesPass {
    /// The verdicts, worst first, and the place of the one called met.
    mutating func verdicts() -> (verdicts: [Verdict], met: Int) {
        guard let parent = rule.reader.child(of: RecordReader.root, named: "verdicts") else { return ([], 0) }
        let elements = rule.reader.children(of: parent, named: "verdict")
        if elements.count == 1 { reportTooFew("verdicts", parent) }
        var letters: Set<String> = []
        let verdicts = elements.enumerated().map { verdict($1, isWorst: $0 == 0, &letters) }
        let met = rule.index("met", of: parent, in: verdictIDs)
        if met == 0, elements.count > 1 {
            rule.reader.report(
                Diagnostic(
                    .valueInvalid, at: rule.reader.location(ofAttribute: "met", of: parent),
                    "The worst verdict cannot be the one that counts as met.", expected: "a verdict after the first",
                    mend: "Name the verdict from which on a standard is not weak."))
        }
        return (verdicts, met ?? 0)
    }

    private mutating func verdict(_ element: Int, isWorst: Bool, _ letters: inout Set<String>) -> Verdict {
        let id = verdictIDs.enter("id", of: element, &rule.reader)
        let requirements = rule.reader.children(of: element, named: "requirement")
        if isWorst, let first = requirements.first {
            rule.reader.report(
                Diagnostic(
                    .elementMisplaced, at: rule.reader.document.location(of: first),
                    "The worst verdict asks for nothing: it is what is left where no other is reached.",
                    expected: "no <requirement> in the first <verdict>",
                    mend: "Move the requirement to the verdict it is for; verdicts stand worst first."))
        }
        if !isWorst, requirements.isEmpty {
            rule.reader.report(
                Diagnostic(
                    .elementMissing, at: rule.reader.document.location(of: element),
                    "This verdict asks for nothing more than the one below it.", expected: "at least one <requirement>",
                    mend: "Write what the verdict requires, or take it out."))
        }
        return Verdict(
            id: id ?? "", label: rule.reader.words("label", of: element) ?? "",
            letter: rule.letter(of: element, "verdicts", &letters), requirements: requirements.map { requirement($0) })
    }

    private mutating func requirement(_ element: Int) -> Requirement {
        Requirement(
            text: rule.text(of: element),
            scope: rule.reader.choice("scope", of: element, as: Requirement.Scope.self) ?? .applicable,
            level: rule.level("level", of: element) ?? .absent, share: rule.share("share", of: element) ?? .all)
    }

    /// The grades, worst first.
    mutating func grades() -> [Grade] {
        guard let parent = rule.reader.child(of: RecordReader.root, named: "grades") else { return [] }
        let elements = rule.reader.children(of: parent, named: "grade")
        if elements.count == 1 { reportTooFew("grades", parent) }
        var letters: Set<String> = []
        return elements.map { element in
            Grade(
                id: gradeIDs.enter("id", of: element, &rule.reader) ?? "",
                label: rule.reader.words("label", of: element) ?? "",
                letter: rule.letter(of: element, "grades", &letters))
        }
    }

    private mutating func reportTooFew(_ what: String, _ parent: Int) {
        rule.reader.report(
            Diagnostic(
                .elementMissing, at: rule.reader.document.location(of: parent),
                "There must be at least two \(what), or nothing could be told apart.", found: "one",
                expected: "two or more, worst first", mend: "Add the others."))
    }
}
