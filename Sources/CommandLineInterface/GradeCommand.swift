package import ArgumentParser
import AuditWorkflow
import CivilCalendar
import Diagnostics
import Evaluation
import Reporting
import Standards
import Submissions

/// `s11 grade`: what would the rules make of these returns, taken as they are offered?
package struct GradeCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "grade",
        abstract: "Grades returns on their own, before anybody has read them: indicative only.",
        discussion: """
            Every item of evidence is taken as offered. The age of evidence is measured on the day the return was signed off, \
            or on --evidence-date. Ends with 65 if any return was refused, with 66 if one is missing.

            EXAMPLES
              s11 grade return.xml
              s11 grade --format ndjson returns/*.xml
            """)

    @Argument(help: ArgumentHelp("The returns; - is standard input.", valueName: "PATH"))
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "How results are written: text, json or ndjson (one object a line, in the order given).",
            valueName: "FORMAT"))
    var format = OutputFormat.text

    @Option(
        name: .customLong("evidence-date"),
        help: ArgumentHelp("The day at which the age of evidence is measured.", valueName: "YYYY-MM-DD"))
    var evidenceDate: DateArgument?

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func perform(_ console: Console) throws(ExitStatus) {
        let loaded = try standards.load(console)
        var grader = GradeReturn(standards: loaded)
        var faults: [Diagnostic] = []
        var progress = Progress(total: paths.count, console: console)
        var objects: [JSONValue] = []
        var anyRefused = false
        var anyMissing = false
        for path in paths {
            let line: GradeLine
            switch FileReader.read(path, as: path) {
            case .failure(let fault):
                if fault.isMissing { anyMissing = true } else { anyRefused = true }
                line = .refused(path, [fault.diagnostic])
            case .success(let source):
                switch grader.grade(source, evidenceDate: evidenceDate?.date) {
                case .success(let graded): line = .graded(path, graded)
                case .failure(let refused):
                    anyRefused = true
                    faults += refused.diagnostics
                    line = .refused(path, refused.diagnostics)
                }
            }
            progress.step()
            progress.clear()
            console.report(line.diagnostics)
            switch format {
            case .text: for text in line.text { try console.print(text) }
            case .ndjson: try console.print(line.json.line)
            case .json: objects.append(line.json)
            }
        }
        if format == .json { try console.write(JSONValue.array(objects).indented() + "\n") }
        console.reportReason(for: faults, in: loaded)
        if anyRefused { throw .refused }
        if anyMissing { throw .missing }
    }
}

/// What came of grading one file.
enum GradeLine {
    case graded(String, GradeReturn.Graded)
    case refused(String, [Diagnostic])

    var diagnostics: [Diagnostic] {
        switch self {
        case .graded(_, let graded): graded.diagnostics
        case .refused(_, let diagnostics): diagnostics
        }
    }

    var text: [String] {
        switch self {
        case .refused(let path, _): return ["\(path): refused"]
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
        case .refused(let path, let diagnostics):
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
            let levels = (0...3).map { level in graded.decision.criteria.count { $0.level?.rawValue == level } }
            return .object(
                [
                    .init("file", .string(path)), .init("verdict", "accepted"),
                    .init("agency", .string(graded.decision.submission.agency.id)),
                    .init("revision", .int(graded.decision.submission.revision)),
                    .init("draft", .bool(graded.decision.submission.signOff == nil)),
                    .init("gradingRules", .string(graded.rules.id)),
                ] + decision.outcome + [
                    .init("standards", .object(verdicts)), .init("levels", .array(levels.map(JSONValue.int))),
                    .init(
                        "limits", JSONValue(graded.decision.limits.map { graded.rules.limitingRules[$0.rule].text.id })),
                ])
        }
    }
}
