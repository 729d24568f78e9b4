import CivilCalendar
import Evaluation
import Standards

extension Explanation {
    /// Plain sentences: the grade, what held it down, and the mend of each gap.
    func linesForAgency() -> [String] {
        var lines = header()
        for limit in decision.limits where limit.cap == decision.grade {
            lines += ["", "Why not better: \(rules.limitingRules[limit.rule].text.message)"]
            for condition in limit.distinctConditions {
                guard condition.condition.countsTooMany else {
                    lines.append("  \(wording.sentence(on: condition))")
                    continue
                }
                for cited in condition.cited {
                    let facts = wording.sentences(on: cited)
                    lines.append("  \(capitalised(wording.name(ofStandard: cited.standard))):")
                    lines += facts.map { "    \($0)" }
                }
            }
        }
        let gaps = decision.criteria.filter { ($0.level ?? .embedded) < rules.gapBelow }
        if !gaps.isEmpty {
            lines += ["", "What would mend it:"]
            for gap in gaps { lines += mend(of: gap) }
        }
        let open = decision.criteria.filter { $0.standing == .unanswered }
        if !open.isEmpty { lines += ["", "Still to be answered: \(wording.ids(open.map(\.criterion)))."] }
        let strengths = decision.standards.filter { $0.verdict == rules.verdicts.count - 1 }
        if !strengths.isEmpty {
            lines += ["", "Strong: \(Counted.list(strengths.map { edition.standards[$0.standard].title }))."]
        }
        return lines
    }

    /// One criterion in plain sentences.
    func linesForAgency(criterion index: Int) -> [String] {
        let finding = decision.criteria[index]
        var lines = header()
        lines += [
            "", wording.name(ofCriterion: index), "  \(edition.criteria[index].wording)",
            "  \(wording.sentence(on: finding))",
        ]
        if let level = finding.level {
            lines.append("  What that level looks like: \(edition.criteria[index].descriptors[level.rawValue])")
        }
        if let level = finding.level, level < rules.gapBelow { lines.append("  Mend: \(edition.criteria[index].mend)") }
        return lines
    }

    private func mend(of finding: CriterionFinding) -> [String] {
        let planned =
            finding.facts.isPlanned ? "covered by your own plan" : "not covered by an action with an owner and a date"
        return [
            "  \(wording.name(ofCriterion: finding.criterion)) (\(wording.sentence(on: finding)))",
            "    \(edition.criteria[finding.criterion].mend) (\(planned))",
        ]
    }

    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
