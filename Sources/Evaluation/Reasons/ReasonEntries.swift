import Standards

/// The entries of a ``ReasonRecord``, each in one number whose bytes lie in memory as the record has them.
struct ReasonEntries {
    private(set) var numbers: [UInt64] = []

    init(of decision: Decision) {
        numbers.reserveCapacity(256)
        for index in decision.criteria.indices {
            add(
                rule: Self.number(of: decision.criteria[index].cause), index,
                Int(decision.criteria[index].facts.evidence.rawValue),
                Self.number(of: decision.criteria[index].standing))
        }
        for index in decision.standards.indices { addStandard(index, decision.standards[index].state) }
        for limit in decision.limits { addLimit(limit) }
    }

    private mutating func add(rule: Int, _ criterion: Int, _ index: Int, _ level: Int) {
        let first = UInt32(UInt16(truncatingIfNeeded: rule)) << 16 | UInt32(UInt16(truncatingIfNeeded: criterion))
        let second = UInt32(UInt16(truncatingIfNeeded: index)) << 16 | UInt32(UInt16(truncatingIfNeeded: level))
        numbers.append((UInt64(first) << 32 | UInt64(second)).bigEndian)
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
            return add(rule: 0x100, index, 0, state.isOpen ? 0xFFFE : 0xFFFF)
        }
        let flags = [facts.isDeclared, facts.isPlanned, facts.isEvidenced, facts.hasOpenLiveRisk]
        let bits = flags.enumerated().reduce(0) { $1.element ? $0 | 1 << $1.offset : $0 }
        add(rule: 0x100, index, bits, facts.verdict)
    }

    /// A limiting rule: an entry for each condition, one for each standard it cites, and one for each criterion named there.
    private mutating func addLimit(_ limit: LimitingFinding) {
        for (place, condition) in limit.conditions.enumerated() {
            add(rule: 0x200 + limit.rule, place, condition.count, condition.needed)
            for cited in condition.cited {
                add(rule: 0x300 + limit.rule, place, cited.standard, limit.cap)
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
        for criterion in criteria { add(rule: fact, criterion, standard, level) }
    }
}
