import CivilCalendar
import Diagnostics
package import Evaluation
package import Standards
import Submissions

extension RoundReport {
    /// `decisions.ndjson`: one line for each return that was analysed, in the round's order, with the skeleton of its reasons.
    package func decisionsFile() -> ReportFile {
        let lines = result.agencies.flatMap { agency in
            agency.decisions.map { decision in
                DecisionJSON(decision: decision, edition: result.edition, rules: result.rules)
                    .value(isConstructed: agency.isConstructed).line + "\n"
            }
        }
        return ReportFile(name: "decisions.ndjson", bytes: Array(lines.joined().utf8))
    }
}

/// A decision as JSON: outcome, standards, limiting rules and criteria by their ids.
package struct DecisionJSON: Sendable {
    let decision: Decision
    let edition: Edition
    let rules: GradingRules

    package init(decision: Decision, edition: Edition, rules: GradingRules) {
        self.decision = decision
        self.edition = edition
        self.rules = rules
    }

    /// The whole decision.
    package func value(isConstructed: Bool) -> JSONValue {
        let submission = decision.submission
        return .object(
            [
                JSONValue.Member("agency", .string(submission.agency.id)),
                .init("revision", .int(submission.revision)),
                .init("file", .string(submission.source.file)),
            ] + outcome + [
                .init("edition", .string(decision.edition.id)), .init("gradingRules", .string(decision.rules.id)),
                .init("evidenceDate", .string(decision.evidenceDate.isoText)),
                .init("standards", .array(decision.standards.map(value(of:)))),
                .init("limits", .array(decision.limits.map(value(of:)))),
                .init("criteria", .array(decision.criteria.map(value(of:)))),
                .init("constructed", .bool(isConstructed)),
            ])
    }

    /// The grade, or what stands in its place; a return nobody has read carries `indicative` and no `grade`.
    package var outcome: [JSONValue.Member] {
        let word: JSONValue
        var range: [JSONValue.Member] = []
        switch decision.outcome {
        case .graded(let grade): word = .string(rules.grades[grade].id)
        case .provisional(let lowest, let highest):
            word = .null
            range = [
                .init(
                    "provisional",
                    ["lowest": .string(rules.grades[lowest].id), "highest": .string(rules.grades[highest].id)])
            ]
        case .notGradable:
            word = .null
            range = [.init("notGradable", true)]
        }
        switch decision.basis {
        case .returnAlone: return [.init("basis", "return-alone"), .init("indicative", word)] + range
        case .analysed(let analysis):
            return [
                .init("basis", "analysed"), .init("grade", word), .init("decided", JSONValue(analysis.decision?.grade)),
            ] + range
        }
    }

    private func value(of finding: StandardFinding) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .string(edition.standards[finding.standard].id)),
            .init("verdict", JSONValue(finding.verdict.map { rules.verdicts[$0].id })),
            .init("own", JSONValue(finding.ownVerdict.map { rules.verdicts[$0].id })),
        ]
        if let facts = finding.state.facts {
            members += [
                .init("declared", .bool(facts.isDeclared)), .init("planned", .bool(facts.isPlanned)),
                .init("evidenced", .bool(facts.isEvidenced)), .init("openLiveRisk", .bool(facts.hasOpenLiveRisk)),
            ]
        }
        return .object(members)
    }

    private func value(of limit: LimitingFinding) -> JSONValue {
        [
            "rule": .string(rules.limitingRules[limit.rule].text.id), "cap": .string(rules.grades[limit.cap].id),
            "decides": .bool(limit.cap == decision.grade),
            "standards": JSONValue(limit.distinctConditions.flatMap(\.cited).map { edition.standards[$0.standard].id }),
        ]
    }

    private func value(of finding: CriterionFinding) -> JSONValue {
        let id = JSONValue.Member("id", .string(edition.criteria[finding.criterion].id))
        let own = JSONValue.Member("self", JSONValue(finding.facts.selfRating?.rawValue))
        switch finding.standing {
        case .level(let level):
            return .object([id, .init("level", .int(level.rawValue)), own, .init("by", .string(cause(finding.cause)))])
        case .notApplicable:
            return .object([id, .init("state", "not-applicable"), .init("by", .string(cause(finding.cause)))])
        case .unanswered:
            return .object([id, .init("state", "unanswered"), .init("by", .string(cause(finding.cause)))])
        }
    }

    private func cause(_ cause: CriterionFinding.Cause) -> String {
        switch cause {
        case .assessed: "assessed"
        case .selfRating: "self-rating"
        case .gate(let rule): rules.gate[rule].text.id
        case .notAsked: "not-asked"
        case .notApplicableApproved: "approved"
        case .notApplicableRefused: "not-approved"
        case .blank: "blank"
        }
    }
}
