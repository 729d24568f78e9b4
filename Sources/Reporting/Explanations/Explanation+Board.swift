import Diagnostics
import Evaluation
import Standards
import Submissions

extension Explanation {
    /// The limiting rules that fired with the facts they looked at, and the few answers the grade turns on.
    func linesForBoard() -> [String] {
        var lines = header()
        if decision.limits.isEmpty, decision.grade != nil {
            lines += ["", "No limiting rule fired."]
        }
        var told: Set<Int> = []
        for limit in decision.limits {
            let rule = rules.limitingRules[limit.rule]
            let weight = limit.cap == decision.grade ? "decides the grade" : "would cap at a better grade"
            lines += [
                "",
                "Rule \(rule.text.id): cannot be better than \(rules.grades[limit.cap].label.lowercased()) (\(weight)).",
                "  \(rule.text.message)", "  Source: \(rule.text.source)",
            ]
            for condition in limit.distinctConditions {
                lines.append("  \(wording.sentence(on: condition))")
                for cited in condition.cited {
                    lines.append("    \(capitalised(wording.name(ofStandard: cited.standard)))")
                    lines += wording.sentences(on: cited).map { "      \($0)" }
                    lines += places(of: cited, told: &told).map { "      \($0)" }
                }
            }
        }
        return lines + standardLines() + turningPoints()
    }

    /// One criterion with its evidence and what was made of it.
    func linesForBoard(criterion index: Int) -> [String] {
        let finding = decision.criteria[index]
        return header() + [
            "", wording.name(ofCriterion: index), "  \(wording.sentence(on: finding))",
            "  \(place(ofCriterion: index))",
        ] + evidenceLines(finding).map { "  \($0)" } + ["  To ask: \(edition.criteria[index].question)"]
    }

    /// Where each cited criterion stands; one that was told under an earlier rule is not told again.
    private func places(of cited: CitedStandard, told: inout Set<Int>) -> [String] {
        let criteria = Set(cited.facts.flatMap(\.criteria)).sorted()
        let fresh = criteria.filter { told.insert($0).inserted }
        return fresh.map {
            "\(edition.criteria[$0].id): \(wording.sentence(on: decision.criteria[$0])) [\(place(ofCriterion: $0))]"
        }
    }

    private func standardLines() -> [String] {
        ["", "Standards:"]
            + decision.standards.map {
                "  \(edition.standards[$0.standard].id) \(edition.standards[$0.standard].title): \(wording.sentence(on: $0))"
            }
    }

    /// The answers any one of which, changed alone, would change the grade.
    private func turningPoints() -> [String] {
        let sensitive = rules.sensitiveAnswers(
            of: edition, decision.criteria.map(\.facts),
            excused: Set(decision.criteria.filter { $0.cause == .notApplicableApproved }.map(\.criterion)))
        guard !sensitive.isEmpty, let grade = decision.grade else { return [] }
        let raising = sensitive.filter { $0.highest > grade }.map(\.criterion)
        let lowering = sensitive.filter { $0.lowest < grade }.map(\.criterion)
        var lines = ["", "Answers on which the grade turns, each by itself:"]
        if !raising.isEmpty { lines.append("  a better one would raise it: \(wording.ids(raising))") }
        if !lowering.isEmpty { lines.append("  a worse one would lower it: \(wording.ids(lowering))") }
        return lines
    }
}
