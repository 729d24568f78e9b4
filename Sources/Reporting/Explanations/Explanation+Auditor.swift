import CivilCalendar
import Diagnostics
import Evaluation
import Standards
import Submissions

extension Explanation {
    /// The whole tree: rule id, clause, answer, evidence, and where each stands.
    func linesForAuditor() -> [String] {
        var lines = header()
        lines += [
            "Edition: \(decision.edition.id) \(decision.edition.hash.text)",
            "Grading rules: \(decision.rules.id) \(decision.rules.hash.text)",
            "Evidence date: \(decision.evidenceDate.isoText)",
        ]
        for limit in decision.limits {
            let rule = rules.limitingRules[limit.rule]
            lines += [
                "", "\(rule.text.id) caps at \(rules.grades[limit.cap].id): \(rule.text.message)",
                "  source: \(rule.text.source)",
            ]
            for condition in limit.distinctConditions {
                lines.append("  \(wording.sentence(on: condition))")
                for cited in condition.cited {
                    lines.append("    standard \(edition.standards[cited.standard].id)")
                    lines += wording.sentences(on: cited).map { "      \($0)" }
                }
            }
        }
        for finding in decision.standards { lines += linesForAuditor(standard: finding) }
        return lines
    }

    private func linesForAuditor(standard finding: StandardFinding) -> [String] {
        let standard = edition.standards[finding.standard]
        var lines = ["", "Standard \(standard.id) \(standard.title): \(wording.sentence(on: finding))"]
        lines += standard.citations.map { "  clause: \(words($0, of: "standard \(standard.id)"))" }
        if let facts = finding.state.facts {
            lines.append(
                "  declared: \(yes(facts.isDeclared)); planned: \(yes(facts.isPlanned)); evidenced: \(yes(facts.isEvidenced)); "
                    + "live risk open: \(yes(facts.hasOpenLiveRisk))")
        }
        lines += finding.unmet.map { "  \(wording.sentence(on: $0))" }
        return lines + standard.criteria.flatMap { linesForAuditor(criterion: $0).map { "  \($0)" } }
    }

    /// One criterion whole.
    func linesForAuditor(criterion index: Int) -> [String] {
        let criterion = edition.criteria[index]
        let finding = decision.criteria[index]
        let marks = [criterion.isCore ? "core" : nil, criterion.isLiveRisk ? "live risk" : nil].compactMap { $0 }
        var lines = [
            "\(wording.name(ofCriterion: index))\(marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))") [\(place(ofCriterion: index))]",
            "  \(wording.sentence(on: finding))",
        ]
        lines += criterion.citations.map { "  clause: \(words($0, of: criterion.id))" }
        if let reading = decision.basis.analysis?.finding(for: index), let analysis = decision.basis.analysis {
            if let assessed = reading.assessed {
                lines.append(
                    "  assessed \(assessed.level.rawValue): \(assessed.reason) [\(analysis.source.location(at: Int(assessed.offset)).text)]"
                )
            }
            if let ruling = reading.notApplicable {
                lines.append(
                    "  not applicable \(ruling.isAccepted ? "approved" : "not approved")\(ruling.reason.map { ": \($0)" } ?? "") "
                        + "[\(analysis.source.location(at: Int(ruling.offset)).text)]")
            }
        }
        lines += evidenceLines(finding).map { "  \($0)" }
        if let answer = decision.submission.answer(to: index) {
            lines += decision.submission.actions[answer.actions].map { action in
                "  planned: \(decision.submission.shown(action.what) ?? Self.held); "
                    + "\(action.post.flatMap { decision.submission.shown($0) } ?? "no owner"), \(action.due?.isoText ?? "no date") "
                    + "[\(decision.submission.location(at: action.offset).text)]"
            }
        }
        return lines
    }

    /// Each cited item of evidence with what it counts for and where it stands.
    func evidenceLines(_ finding: CriterionFinding) -> [String] {
        let submission = decision.submission
        return finding.evidence.map { evidence in
            let item = submission.evidence[evidence.item]
            let kind = edition.evidenceKinds[item.kind].label.lowercased()
            return "evidence: \(submission.shown(item.title) ?? Self.held) (\(kind), \(item.date.isoText), "
                + "\(submission.text.string(item.reference))): \(wording.sentence(on: evidence)) "
                + "[\(submission.location(at: item.offset).text)]"
        }
    }

    /// What stands in for text in which a child might be recognised.
    static var held: String { "[text held out: a child might be recognised in it]" }

    private func words(_ citation: Citation, of subject: String) -> String {
        let check = checks.first { $0.concerns(citation, of: subject) }
        let verified = check.map { $0.isVerified ? "checked \($0.on)" : "not verified" } ?? "not checked"
        let paragraph = citation.paragraph.map { ", paragraph \($0)" } ?? ""
        guard let document = citation.document.flatMap(edition.document) else {
            return "good practice (\(citation.place))"
        }
        let basis = citation.basis == .goodPractice ? ", good practice" : ""
        return "\(document.title) (\(document.reference)), \(citation.place)\(paragraph)\(basis) (\(verified))"
    }

    private func yes(_ flag: Bool) -> String { flag ? "yes" : "no" }
}
