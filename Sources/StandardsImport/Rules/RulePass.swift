import Diagnostics
import RecordReading
import Standards
import XMLReading

/// Reads what rules share, whatever vocabulary they stand in.
struct RulePass {
    var reader: RecordReader
    /// Rule ids are unique over the whole file: people quote them without saying which kind of rule they mean.
    var rules = IdentifierRegister(of: "rule", "rules")
    var cases: [PlacedCase] = []

    init(reader: RecordReader) { self.reader = reader }

    /// The id, message, source and cases of a rule.
    mutating func text(of element: Int, hasCases: Bool = true) -> RuleText {
        let id = rules.enter("id", of: element, &reader, .code)
        let message = reader.text(ofChild: "message", of: element)
        if message.isEmpty { reportMissingMessage(of: element, id) }
        let caseElements = hasCases ? reader.children(of: element, named: "case") : []
        if hasCases, caseElements.isEmpty { reportMissingCase(of: element, id) }
        return RuleText(
            id: id ?? "", message: message, source: reader.text(ofChild: "source", of: element),
            cases: caseElements.map { ruleCase($0, of: id ?? "") })
    }

    private mutating func reportMissingMessage(of element: Int, _ id: String?) {
        let place = reader.child(of: element, named: "message") ?? element
        reader.report(
            Diagnostic(
                .ruleMessage, at: reader.document.location(of: place),
                "\(named(id)) says nothing: it has no message for the people it is applied to.",
                expected: "one sentence between <message> and </message>",
                mend: "Write in one sentence what the rule holds; it is printed wherever the rule decides something."))
    }

    private mutating func reportMissingCase(of element: Int, _ id: String?) {
        reader.report(
            Diagnostic(
                .ruleCase, at: reader.document.location(of: element),
                "\(named(id)) has no case that shows it at work.", expected: "at least one <case>",
                mend: "Add a case that makes the rule apply, with the one step after which it no longer does."))
    }

    private func named(_ id: String?) -> String { id.map { "Rule \($0)" } ?? "This rule" }

    // MARK: - Cases

    private mutating func ruleCase(_ element: Int, of rule: String) -> RuleCase {
        let edition = reader.identifier("edition", of: element)
        var names: [PlacedCase.Name] = []
        var settings: [RuleCase.Setting] = []
        for name in ["all", "answer"] {
            for child in reader.children(of: element, named: name) { settings.append(setting(child, name, &names)) }
        }
        let step = reader.child(of: element, named: "step").map { setting($0, "step", &names) }
        if let edition {
            let place = reader.place(ofAttribute: "edition", of: element)
            cases.append(PlacedCase(rule: rule, edition: .init(id: edition, place: place), criteria: names))
        }
        return RuleCase(edition: edition ?? "", settings: settings, step: step ?? RuleCase.Setting(criterion: nil))
    }

    private mutating func setting(_ element: Int, _ name: String, _ names: inout [PlacedCase.Name]) -> RuleCase.Setting
    {
        let criterion = name == "all" ? nil : reader.identifier("criterion", of: element)
        if let criterion {
            names.append(.init(id: criterion, place: reader.place(ofAttribute: "criterion", of: element)))
        }
        if !RuleShape.settingNames.contains(where: { reader.has($0, element) }) {
            reader.report(
                Diagnostic(
                    .attributeMissing, at: reader.document.location(of: element), "\"\(name)\" sets nothing.",
                    expected: "at least one of " + RuleShape.settingNames.joined(separator: ", "),
                    mend: "Write what it sets, or take it out."))
        }
        return RuleCase.Setting(
            criterion: criterion, selfRating: level("self", of: element), evidence: level("evidence", of: element),
            assessed: level("assessed", of: element), isPlanned: reader.boolean("planned", of: element),
            isSafeguarded: reader.boolean("safeguarded", of: element))
    }

    // MARK: - Values the rules of both kinds use

    mutating func level(_ name: String, of element: Int) -> Level? {
        reader.level(name, of: element).flatMap { Level(rawValue: $0) }
    }

    mutating func share(_ name: String, of element: Int) -> Ratio? {
        reader.share(name, of: element).flatMap { Ratio($0.numerator, $0.denominator) }
    }

    /// The place in a list of the id an attribute names, as in `cap="inadequate"`; reports an id that is not in the list.
    mutating func index(_ name: String, of element: Int, in register: IdentifierRegister) -> Int? {
        guard let id = reader.identifier(name, of: element), register.resolve(id, name, of: element, &reader) else {
            return nil
        }
        return register.ids.firstIndex(of: id)
    }

    /// The letter that stands beside a colour; reports one that another thing of the kind has already.
    mutating func letter(of element: Int, _ what: String, _ taken: inout Set<String>) -> String {
        guard let letter = reader.words("letter", of: element, atMost: 3) else { return "" }
        if !taken.insert(letter).inserted {
            reader.report(
                Diagnostic(
                    .identifierRepeated, at: reader.location(ofAttribute: "letter", of: element),
                    "Two \(what) have the letter \(Visible.quoted(letter)).", found: Visible.quoted(letter),
                    expected: "a letter of its own for each",
                    mend: "Choose another letter: it is what tells them apart in black and white."))
        }
        return letter
    }
}
