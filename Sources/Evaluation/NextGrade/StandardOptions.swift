import Standards

/// What a change costs: first how many standards it touches, then how many answers, then how many of them mend nothing by themselves, then how
/// many levels are climbed.
struct ChangeCost: Comparable {
    var standards = 0
    var changes = 0
    var standIns = 0
    var levels = 0

    init() {}

    init(_ changes: [AnswerChange]) {
        standards = changes.isEmpty ? 0 : 1
        self.changes = changes.count
        standIns = changes.count(where: \.mendsNothing)
        levels = changes.reduce(0) { $0 + $1.steps }
    }

    static func + (left: ChangeCost, right: ChangeCost) -> ChangeCost {
        var sum = left
        sum.standards += right.standards
        sum.changes += right.changes
        sum.standIns += right.standIns
        sum.levels += right.levels
        return sum
    }

    static func < (left: ChangeCost, right: ChangeCost) -> Bool {
        (left.standards, left.changes, left.standIns, left.levels)
            < (right.standards, right.changes, right.standIns, right.levels)
    }
}

/// One way a rated standard could be: which of the patterns it matches then, and what has to change for it.
struct StandardOption {
    let matches: [Bool]
    let changes: [AnswerChange]
    let cost: ChangeCost
}

/// Works out how one standard could be, as far as some patterns can see.
struct StandardOptions {
    let standard: Int
    let edition: Edition
    let rules: GradingRules
    /// The facts of every criterion of the edition.
    let facts: [CriterionFacts]
    let patterns: [StandardPattern]

    private var criteria: Range<Int> { edition.standards[standard].criteria }

    /// For each set of patterns that the standard can come to match the cheapest way there, the standard as it is first.
    ///
    /// The engine itself says what a change leads to.
    func all() -> [StandardOption] {
        var options: [StandardOption] = []
        var tried: Set<[AnswerChange]> = []
        for lifts in liftings() {
            for kinds in combinations {
                let changes = self.changes(lifts, kinds)
                guard tried.insert(changes).inserted, let state = state(after: changes).facts else { continue }
                let option = StandardOption(
                    matches: patterns.map { $0.matches(state) }, changes: changes, cost: ChangeCost(changes))
                if let known = options.firstIndex(where: { $0.matches == option.matches }) {
                    if option.cost < options[known].cost { options[known] = option }
                } else {
                    options.append(option)
                }
            }
        }
        return options
    }

    /// The standard as it is, and lifted to each verdict that a pattern tells apart; each of them again with no live risk at level 0.
    private func liftings() -> [[AnswerChange]] {
        let targets = Set(patterns.flatMap { [$0.verdictAtMost.map { $0 + 1 }, $0.verdictAtLeast].compactMap { $0 } })
        let lines = criteria.compactMap { index -> LevelSearch.Line? in
            guard case .level(let level) = rules.standing(facts[index]) else { return nil }
            return LevelSearch.Line(criterion: index, isCore: edition.criteria[index].isCore, level: level)
        }
        let search = LevelSearch(lines: lines, rules: rules)
        let verdicts = [0] + targets.sorted().filter { 0 < $0 && $0 < rules.verdicts.count }
        let isLooking = patterns.contains { $0.hasOpenLiveRisk != nil }
        let risks = isLooking ? criteria.filter { edition.criteria[$0].isLiveRisk } : []
        return [[], risks].flatMap { lifted in verdicts.compactMap { search.lifts(to: $0, offTheGround: lifted) } }
    }

    /// What can be changed beside levels.
    private enum Kind: CaseIterable { case rating, plan, evidence, safeguard }

    /// Every selection of the kinds that some pattern looks at, the empty one first.
    private var combinations: [[Kind]] {
        let kinds = Kind.allCases.filter { kind in
            patterns.contains { pattern in
                switch kind {
                case .rating: pattern.isDeclared != nil
                case .plan: pattern.isPlanned != nil
                case .evidence: pattern.isEvidenced != nil
                case .safeguard: pattern.hasOpenLiveRisk != nil
                }
            }
        }
        return kinds.reduce([[]]) { all, kind in all + all.map { $0 + [kind] } }
    }

    private func changes(_ lifts: [AnswerChange], _ kinds: [Kind]) -> [AnswerChange] {
        var changes = lifts
        for kind in kinds { changes += self.changes(of: kind, after: lifts) }
        return changes.sorted { ($0.criterion, $0.order) < ($1.criterion, $1.order) }
    }

    private func changes(of kind: Kind, after lifts: [AnswerChange]) -> [AnswerChange] {
        let facts = facts(after: lifts)
        let levels = criteria.compactMap { index -> (index: Int, facts: CriterionFacts, level: Level)? in
            let own = facts[index - criteria.lowerBound]
            guard case .level(let level) = rules.standing(own) else { return nil }
            return (index, own, level)
        }
        switch kind {
        case .rating:
            return levels.filter { $0.facts.selfRating ?? .embedded > $0.level }.map {
                .rating(criterion: $0.index, $0.level)
            }
        case .plan:
            return levels.filter { $0.level < rules.gapBelow && !$0.facts.isPlanned }.map { .plan(criterion: $0.index) }
        case .evidence:
            guard !levels.contains(where: { $0.facts.evidence.contains(.accepted) }) else { return [] }
            return levels.prefix(1).map { .evidence(criterion: $0.index) }
        case .safeguard:
            return levels.filter {
                edition.criteria[$0.index].isLiveRisk && $0.level == .absent && !$0.facts.isSafeguarded
            }.map { .safeguard(criterion: $0.index) }
        }
    }

    private func facts(after changes: [AnswerChange]) -> [CriterionFacts] {
        var after = Array(facts[criteria])
        for change in changes {
            let place = change.criterion - criteria.lowerBound
            after[place] = rules.facts(after[place], after: change)
        }
        return after
    }

    private func state(after changes: [AnswerChange]) -> StandardState {
        rules.state(of: edition.criteria[criteria], facts: facts(after: changes)[...])
    }
}
