import Diagnostics

/// What a run must show before it proves anything.
package struct Requirements: Sendable {
    /// At least so many mutants of each kind.
    package let perKind: Int
    /// At least so many of a hundred mutants that the schema refuses.
    package let refusedPercent: Int
    /// Whether every rule of the list must have been used: only a long run can ask for that.
    package let everyRuleUsed: Bool

    /// Asks for these things.
    package init(perKind: Int, refusedPercent: Int = 40, everyRuleUsed: Bool) {
        self.perKind = perKind
        self.refusedPercent = refusedPercent
        self.everyRuleUsed = everyRuleUsed
    }

    /// A sentence for each thing that is wrong with a run; empty where it is good.
    package func shortcomings(of tally: Tally, _ subject: Subject) -> [String] {
        var sentences: [String] = []
        if tally.faultCount > 0 {
            sentences.append("The verdicts differ without a rule on \(tally.faultCount) mutants.")
        }
        for kind in subject.kinds {
            let row = tally.rows[kind.name] ?? Tally.Row()
            if row.mutants < perKind { sentences.append("Only \(row.mutants) mutants of the kind \(kind.name).") }
            if row.idle > 0 { sentences.append("\(row.idle) times no base had a place for the kind \(kind.name).") }
        }
        let total = tally.total
        if total.refusedBySchema * 100 < total.mutants * refusedPercent {
            sentences.append("Fewer than \(refusedPercent) of 100 mutants are refused by the schema.")
        }
        if everyRuleUsed {
            for (rule, uses) in zip(subject.rules, tally.ruleUses) where uses == 0 {
                sentences.append("No mutant needs the rule \(rule.code.rawValue): “\(rule.sentence)”.")
            }
        }
        return sentences
    }
}
