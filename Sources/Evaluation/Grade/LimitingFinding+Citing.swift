package import Standards

/// Finds the facts behind the limiting rules that fire.
struct LimitCiting {
    let edition: Edition
    let rules: GradingRules
    let criteria: [CriterionFinding]
    let standards: [StandardFinding]

    /// The rated standards with their facts.
    private var rated: [(index: Int, facts: StandardFacts)] {
        standards.compactMap { finding in finding.state.facts.map { (finding.standard, $0) } }
    }

    /// The rules that fire, each with its reasons.
    func limits() -> [LimitingFinding] {
        let rated = rated
        guard !rated.isEmpty else { return [] }
        let facts = rated.map(\.facts)
        return rules.limitingRules.indices.compactMap { index in
            let rule = rules.limitingRules[index]
            guard rule.fires(on: facts) else { return nil }
            return LimitingFinding(
                rule: index, cap: rule.cap, conditions: rule.conditions.map { finding(on: $0, rated: rated) })
        }
    }

    private func finding(
        on condition: CountCondition, rated: [(index: Int, facts: StandardFacts)]
    ) -> ConditionFinding {
        let count = rated.count { condition.counted.matches($0.facts) }
        let wantsFewer: Bool
        let needed: Int
        switch condition.comparison {
        case .atLeast(let least): (wantsFewer, needed) = (true, count - least + 1)
        case .moreThan(let share):
            let most = (0...rated.count).last { !share.isExceeded(by: $0, of: rated.count) } ?? 0
            (wantsFewer, needed) = (true, count - most)
        case .fewerThan(let limit): (wantsFewer, needed) = (false, limit - count)
        case .lessThan(let share): (wantsFewer, needed) = (false, share.leastCount(of: rated.count) - count)
        }
        var cited: [CitedStandard] = []
        for standard in rated where condition.counted.matches(standard.facts) == wantsFewer {
            cited.append(
                CitedStandard(standard: standard.index, facts: facts(about: standard.index, for: condition.counted)))
        }
        return ConditionFinding(condition: condition, count: count, rated: rated.count, cited: cited, needed: needed)
    }

    /// The facts about a standard that a pattern looks at.
    private func facts(about index: Int, for pattern: StandardPattern) -> [CitedFact] {
        let own = edition.standards[index].criteria
        var facts: [CitedFact] = []
        let target = pattern.verdictAtMost.map { $0 + 1 } ?? pattern.verdictAtLeast
        if let target {
            // What keeps a standard from the next verdict up has been found already.
            let unmet =
                standards[index].verdict.map { $0 + 1 } == target
                ? standards[index].unmet
                : rules.unmet(
                    for: target, among: own, of: edition, findings: criteria, counts: standards[index].state.counts)
            if !unmet.isEmpty { facts.append(.verdict(unmet)) }
        }
        if pattern.isDeclared == false {
            facts.append(
                .notDeclared(
                    overrated: own.filter { index in
                        guard let rating = criteria[index].facts.selfRating, let level = criteria[index].level
                        else { return false }
                        return rating > level
                    }))
        }
        if pattern.isPlanned == false {
            facts.append(
                .notPlanned(
                    gaps: own.filter { index in
                        (criteria[index].level ?? .embedded) < rules.gapBelow && !criteria[index].facts.isPlanned
                    }))
        }
        if pattern.isEvidenced == false {
            facts.append(.notEvidenced(criteria: own.filter { criteria[$0].level != nil }))
        }
        if pattern.hasOpenLiveRisk == true {
            facts.append(
                .openLiveRisk(
                    criteria: own.filter { index in
                        edition.criteria[index].isLiveRisk && criteria[index].level == .absent
                            && !criteria[index].facts.isSafeguarded
                    }))
        }
        return facts
    }
}

extension GradingRules {
    /// The limiting rules that fire on a complete return, each with the facts that made it.
    ///
    /// - Parameter criteria: One finding for each criterion of the edition, in order.
    package func limits(of edition: Edition, _ criteria: [CriterionFinding]) -> [LimitingFinding] {
        let standards = standardFindings(of: edition, criteria)
        return LimitCiting(edition: edition, rules: self, criteria: criteria, standards: standards).limits()
    }

    /// Where each standard stands, given where the criteria stand.
    func standardFindings(of edition: Edition, _ criteria: [CriterionFinding]) -> [StandardFinding] {
        let facts = criteria.indices.map { criteria[$0].facts }
        return edition.standards.indices.map { standardFinding($0, of: edition, criteria, facts) }
    }

    private func standardFinding(
        _ index: Int, of edition: Edition, _ criteria: [CriterionFinding], _ facts: [CriterionFacts]
    ) -> StandardFinding {
        let own = edition.standards[index].criteria
        let state = self.state(of: edition.criteria[own], facts: facts[own])
        let unmet = state.facts.map {
            self.unmet(for: $0.verdict + 1, among: own, of: edition, findings: criteria, counts: state.counts)
        }
        return StandardFinding(
            standard: index, state: state, ownVerdict: verdict(on: state.ownCounts), unmet: unmet ?? [])
    }
}
