import AuditWorkflow
import CivilCalendar
import Diagnostics
import Evaluation
import Reporting
import Standards
import Submissions

/// What came of grading one file.
enum GradeLine {
    case graded(String, GradedReturn)
    case refused(String, [Diagnostic])
    case unread(String, FileFault)

    /// Grades a file, or says why not; the file goes by the name that its diagnostics have.
    init(_ file: Result<SourceText, FileFault>, _ grader: ReturnGrader, evidenceDate: CivilDate?) {
        switch file {
        case .failure(let fault): self = .unread(fault.diagnostic.location.file, fault)
        case .success(let source):
            switch grader.grade(source, evidenceDate: evidenceDate) {
            case .success(let graded): self = .graded(source.file, graded)
            case .failure(let refused): self = .refused(source.file, refused.diagnostics)
            }
        }
    }

    /// The line as it is written.
    func outcome(_ format: OutputFormat) -> FileOutcome {
        let isMissing = if case .unread(_, let fault) = self { fault.isMissing } else { false }
        let isGraded = if case .graded = self { true } else { false }
        let faults = if case .refused(_, let diagnostics) = self { diagnostics } else { [Diagnostic]() }
        return FileOutcome(
            out: format == .text ? FileOutcome.lines(text) : FileOutcome.object(json, format),
            notes: FileOutcome.notes(diagnostics), isRefused: !isGraded && !isMissing, isMissing: isMissing,
            faults: faults.filter { [.editionUnknown, .referenceUnknown].contains($0.code) })
    }

    var diagnostics: [Diagnostic] {
        switch self {
        case .graded(_, let graded): graded.diagnostics
        case .refused(_, let diagnostics): diagnostics
        case .unread(_, let fault): [fault.diagnostic]
        }
    }

    var text: [String] {
        switch self {
        case .refused(let path, _): return ["\(path): refused"]
        case .unread(let path, _): return ["\(path): not read"]
        case .graded(let path, let graded):
            let wording = ReasonWording(edition: graded.edition, rules: graded.rules)
            let letters = graded.decision.standards.map { finding in
                "\(graded.edition.standards[finding.standard].id) "
                    + (finding.verdict.map { graded.rules.verdicts[$0].letter } ?? "?")
            }
            let footing = graded.decision.submission.signOff == nil ? "a draft, not yet read" : "not yet read"
            return [
                "\(path): \(wording.name(of: graded.decision.outcome)) (indicative: from the return alone, \(footing))",
                "    standards: \(letters.joined(separator: ", "))",
            ]
        }
    }

    var json: JSONValue {
        switch self {
        case .refused(let path, _), .unread(let path, _):
            return [
                "file": .string(path), "verdict": "refused",
                "diagnostics": .array(diagnostics.map { JSONValue($0) }),
            ]
        case .graded(let path, let graded):
            let decision = DecisionJSON(decision: graded.decision, edition: graded.edition, rules: graded.rules)
            let verdicts = graded.decision.standards.map { finding in
                JSONValue.Member(
                    graded.edition.standards[finding.standard].id,
                    JSONValue(finding.verdict.map { graded.rules.verdicts[$0].id }))
            }
            let counts = StandingCounts(graded.decision.criteria)
            return .object(
                [
                    .init("file", .string(path)), .init("verdict", "accepted"),
                    .init("agency", .string(graded.decision.submission.agency.id)),
                    .init("revision", .int(graded.decision.submission.revision)),
                    .init("draft", .bool(graded.decision.submission.signOff == nil)),
                    .init("gradingRules", .string(graded.rules.id)),
                ] + decision.outcome + [
                    .init("standards", .object(verdicts)), .init("levels", .array(counts.levels.map(JSONValue.int))),
                    .init("notApplicable", .int(counts.notApplicable)), .init("unanswered", .int(counts.unanswered)),
                    .init(
                        "limits", JSONValue(graded.decision.limits.map { graded.rules.limitingRules[$0.rule].text.id })),
                    .init("reasons", .string(graded.reasons.text)),
                ])
        }
    }
}

/// How many criteria stand where.
private struct StandingCounts {
    var levels = [0, 0, 0, 0]
    var notApplicable = 0
    var unanswered = 0

    init(_ criteria: [CriterionFinding]) {
        for index in criteria.indices {
            switch criteria[index].standing {
            case .level(let level): levels[level.rawValue] += 1
            case .notApplicable: notApplicable += 1
            case .unanswered: unanswered += 1
            }
        }
    }
}
