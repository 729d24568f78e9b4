import CivilCalendar
package import Evaluation
package import Standards
import Submissions

/// Says in sentences what a decision rests on.
///
/// Every rendering, for the agency, the board or the auditor, on a page or in a terminal, takes its sentences from here, so that the same
/// reason never reads differently in two places.
package struct ReasonWording: Sendable {
    package let edition: Edition
    package let rules: GradingRules

    package init(edition: Edition, rules: GradingRules) {
        self.edition = edition
        self.rules = rules
    }

    /// "standard 6, Safer recruitment and the handling of allegations".
    package func name(ofStandard index: Int) -> String {
        "standard \(edition.standards[index].id), \(edition.standards[index].title)"
    }

    /// "6.2 Checks before people work with children".
    package func name(ofCriterion index: Int) -> String {
        "\(edition.criteria[index].id) \(edition.criteria[index].title)"
    }

    /// "6.1, 6.2 and 6.3".
    package func ids(_ criteria: [Int]) -> String { Counted.list(criteria.map { edition.criteria[$0].id }) }

    /// "level 2 (in place)".
    package func name(of level: Level) -> String {
        "level \(level.rawValue) (\(rules.levelLabels[level.rawValue].lowercased()))"
    }

    /// The grade or what stands in its place: "Effective", "Between inadequate and effective until complete".
    package func name(of outcome: Decision.Outcome) -> String {
        switch outcome {
        case .graded(let grade): rules.grades[grade].label
        case .provisional(let lowest, let highest) where lowest == highest:
            "Not complete; \(rules.grades[lowest].label.lowercased()) whatever the open answers turn out to be"
        case .provisional(let lowest, let highest):
            "Not complete; between \(rules.grades[lowest].label.lowercased()) and "
                + rules.grades[highest].label.lowercased()
        case .notGradable: "Not gradable: no standard could be rated"
        }
    }

    /// What one limiting rule saw: "3 of 8 rated standards count: …".
    package func sentence(on condition: ConditionFinding) -> String {
        let cited = condition.cited.map { edition.standards[$0.standard].id }
        let named = cited.isEmpty ? "" : " (\(cited.count == 1 ? "standard" : "standards") \(Counted.list(cited)))"
        let needed = condition.needed
        switch condition.condition.comparison {
        case .atLeast, .moreThan:
            let any = needed == cited.count ? "" : "any "
            return "\(condition.count) of \(condition.rated) rated standards\(named). It stops when "
                + "\(any)\(Counted.things(needed, "standard")) no longer fit\(needed == 1 ? "s" : "")."
        case .fewerThan, .lessThan:
            return "Only \(condition.count) of \(condition.rated) rated standards. "
                + "Any \(Counted.things(needed, "more standard", "more standards")) would stop it."
        }
    }

    /// The facts behind a cited standard, one sentence each.
    package func sentences(on cited: CitedStandard) -> [String] { cited.facts.flatMap(sentences(on:)) }

    private func sentences(on fact: CitedFact) -> [String] {
        switch fact {
        case .verdict(let unmet): unmet.map(sentence(on:))
        case .notDeclared(let criteria):
            [
                criteria.isEmpty
                    ? "The agency's own ratings make the standard met or better."
                    : "The agency's own ratings make the standard met or better; \(ids(criteria)) "
                        + "\(criteria.count == 1 ? "is" : "are") rated above where \(criteria.count == 1 ? "it stands" : "they stand")."
            ]
        case .notPlanned(let criteria):
            ["No action with an owner and a date covers \(ids(criteria))."]
        case .notEvidenced: ["No item of evidence was accepted for any criterion of the standard."]
        case .openLiveRisk(let criteria):
            [
                "\(ids(criteria)) \(criteria.count == 1 ? "stands" : "stand") at \(name(of: .absent)) and no accepted "
                    + "interim safeguard stands in."
            ]
        }
    }

    /// "Rule M1 for met: every core criterion … 1 of 3 core criteria …; short: 6.1 and 6.2."
    package func sentence(on unmet: UnmetRequirement) -> String {
        let requirement = rules.requirement(unmet.need)
        return "For \(rules.verdicts[unmet.verdict].label.lowercased()) (rule \(requirement.text.id)), "
            + "\(requirement.share.words) of the \(requirement.scope.label) must stand at level \(requirement.level.rawValue) or above: "
            + "\(unmet.reached) of \(unmet.size) do. Short: \(ids(unmet.short))."
    }

    /// Where a standard stands: "Partly met; the agency's own ratings make it met."
    package func sentence(on finding: StandardFinding) -> String {
        if finding.isNotRated { return "Not rated: none of its criteria applies to this agency." }
        let own = finding.ownVerdict.map { rules.verdicts[$0].label.lowercased() } ?? "nothing"
        guard let verdict = finding.verdict else {
            let low = finding.state.range.map { rules.verdicts[$0.lowest.verdict].label.lowercased() } ?? "not rated"
            let high = finding.state.range.map { rules.verdicts[$0.highest.verdict].label.lowercased() } ?? "not rated"
            return "Still open: between \(low) and \(high) until every criterion is answered."
        }
        return "\(rules.verdicts[verdict].label); the agency's own ratings make it \(own)."
    }

    /// How a criterion came to stand where it does.
    package func sentence(on finding: CriterionFinding) -> String {
        let own = finding.facts.selfRating.map { "rated \($0.rawValue) by the agency" } ?? "not rated by the agency"
        switch finding.cause {
        case .notAsked: return "Not asked of this type of agency."
        case .notApplicableApproved: return "Not applicable, approved by the readers."
        case .notApplicableRefused:
            return
                "Counts as unanswered: not applicable was claimed, but the edition does not allow it here and no reader approved it."
        case .blank: return "Unanswered."
        case .assessed:
            return "\(levelWord(finding)): assessed by the readers; \(own)."
        case .selfRating: return "\(levelWord(finding)): \(own), and the evidence supports it."
        case .gate(let rule):
            return
                "\(levelWord(finding)): \(own), but the evidence supports no more (rule \(rules.gate[rule].text.id): "
                + "\(lowercasedFirst(Self.withoutStop(rules.gate[rule].text.message))))."
        }
    }

    private func levelWord(_ finding: CriterionFinding) -> String {
        guard let level = finding.level else { return "No level" }
        return "Level \(level.rawValue), \(rules.levelLabels[level.rawValue].lowercased())"
    }

    /// What an item of evidence counts for.
    package func sentence(on finding: EvidenceFinding) -> String {
        let currency =
            switch finding.currency {
            case .inDate(let until): "in date until \(until.readable)"
            case .tooOld(let since): "too old since \(since.readable)"
            case .reviewPassed(let day): "its own review date, \(day.readable), has passed"
            }
        switch finding.acceptance {
        case .accepted: return "Accepted; \(currency)."
        case .assumed: return "Not read yet; taken as offered; \(currency)."
        case .undecided: return "Not ruled on by the readers, so it counts for nothing; \(currency)."
        case .refused(let reason):
            return "Not accepted\(reason.map { ": \(Self.withoutStop($0))" } ?? ""); \(currency)."
        }
    }

    private func lowercasedFirst(_ text: String) -> String {
        text.prefix(1).lowercased() + text.dropFirst()
    }

    static func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
}

extension Decision {
    /// The words that stand before any result that nobody at the board has read.
    package static let notYetRead = "Indicative: from the return alone, not yet read by the audit group."
}
