import CivilCalendar
package import Standards

/// The reasons of a decision in one compact form, to compare two runs with: everything that led to the grade, and no word of text.
///
/// First the fields that name the edition, the rules, the evidence date and the outcome, as ``CanonicalForm`` writes them. Then entries of four
/// numbers, two bytes each, the higher byte first; `docs/formats.md` says what they are. Two decisions have the same record exactly where all of
/// that is the same, every criterion's standing with its cause, every standard's facts, and every limiting rule with what it counted.
package struct ReasonRecord: Sendable {
    package private(set) var bytes: [UInt8]

    /// The tag with the version of the form.
    package static let tag = "s11:reasons:1"

    /// Writes the record of a decision.
    ///
    /// - Parameter rules: The rules it was made with.
    package init(of decision: Decision, rules: GradingRules) {
        var form = CanonicalForm(tag: Self.tag)
        form.field(decision.edition.hash.text)
        form.field(decision.rules.hash.text)
        form.field(decision.evidenceDate.isoText)
        Self.add(decision.outcome, rules, to: &form)
        bytes = form.bytes
        bytes.reserveCapacity(bytes.count + 2048)
        for index in decision.criteria.indices {
            addEntry(
                rule: Self.number(of: decision.criteria[index].cause), index,
                Int(decision.criteria[index].facts.evidence.rawValue),
                Self.number(of: decision.criteria[index].standing))
        }
        for index in decision.standards.indices { addStandard(index, decision.standards[index].state) }
        for limit in decision.limits { addLimit(limit) }
    }

    /// The hash of the record.
    package var hash: ContentHash { ContentHash(of: bytes) }

    private static func add(_ outcome: Decision.Outcome, _ rules: GradingRules, to form: inout CanonicalForm) {
        switch outcome {
        case .graded(let grade): form.field(rules.grades[grade].id)
        case .provisional(let lowest, let highest):
            form.field("provisional")
            form.field(rules.grades[lowest].id)
            form.field(rules.grades[highest].id)
        case .notGradable: form.field("not-gradable")
        }
    }

    private mutating func addEntry(rule: Int, _ criterion: Int, _ index: Int, _ level: Int) {
        addNumber(rule)
        addNumber(criterion)
        addNumber(index)
        addNumber(level)
    }

    private mutating func addNumber(_ number: Int) {
        bytes.append(UInt8(truncatingIfNeeded: number >> 8))
        bytes.append(UInt8(truncatingIfNeeded: number))
    }

    /// What put a criterion where it stands; the rules of the evidence gate from 16 on.
    private static func number(of cause: CriterionFinding.Cause) -> Int {
        switch cause {
        case .assessed: 1
        case .selfRating: 2
        case .notAsked: 3
        case .notApplicableApproved: 4
        case .notApplicableRefused: 5
        case .blank: 6
        case .gate(let rule): 16 + rule
        }
    }

    private static func number(of standing: CriterionStanding) -> Int {
        switch standing {
        case .level(let level): level.rawValue
        case .notApplicable: 0xFFFF
        case .unanswered: 0xFFFE
        }
    }

    /// A standard: its verdict, and as bits what is declared, planned, evidenced and an open live risk.
    private mutating func addStandard(_ index: Int, _ state: StandardState) {
        guard let facts = state.facts else {
            return addEntry(rule: 0x100, index, 0, state.isOpen ? 0xFFFE : 0xFFFF)
        }
        let flags = [facts.isDeclared, facts.isPlanned, facts.isEvidenced, facts.hasOpenLiveRisk]
        let bits = flags.enumerated().reduce(0) { $1.element ? $0 | 1 << $1.offset : $0 }
        addEntry(rule: 0x100, index, bits, facts.verdict)
    }

    /// A limiting rule: an entry for each condition, one for each standard it cites, and one for each criterion named there.
    private mutating func addLimit(_ limit: LimitingFinding) {
        for (place, condition) in limit.conditions.enumerated() {
            addEntry(rule: 0x200 + limit.rule, place, condition.count, condition.needed)
            for cited in condition.cited {
                addEntry(rule: 0x300 + limit.rule, place, cited.standard, limit.cap)
                for fact in cited.facts {
                    switch fact {
                    case .verdict(let unmet):
                        for need in unmet { add(need.short, 0x400, cited.standard, need.verdict) }
                    case .notDeclared(let criteria): add(criteria, 0x401, cited.standard, 0)
                    case .notPlanned(let criteria): add(criteria, 0x402, cited.standard, 0)
                    case .notEvidenced(let criteria): add(criteria, 0x403, cited.standard, 0)
                    case .openLiveRisk(let criteria): add(criteria, 0x404, cited.standard, 0)
                    }
                }
            }
        }
    }

    private mutating func add(_ criteria: [Int], _ fact: Int, _ standard: Int, _ level: Int) {
        for criterion in criteria { addEntry(rule: fact, criterion, standard, level) }
    }
}
