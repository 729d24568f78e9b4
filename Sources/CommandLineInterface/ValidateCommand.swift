package import ArgumentParser
import AuditWorkflow
import StandardsImport
import Diagnostics
import Reporting

/// `s11 validate`: is this document acceptable?
package struct ValidateCommand: ConsoleCommand {
    /// What is typed to run it.
    static let name = "validate"

    package static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Checks returns, or any other document of ours: the verdict first, then what was found.",
        discussion: """
            Checks returns, analyses, rounds, partnerships, lists of meetings, timetables, figures, decisions, letters, editions, \
            supplements, rules, calendars and records of citation checks. What a document is, it says itself.

            Ends with 65 if any document was refused, with 66 if one is missing.

            EXAMPLES
              s11 validate return.xml
              s11 validate --format ndjson returns/*.xml
              s11 validate - < return.xml
            """)

    @OptionGroup var files: FileListOptions

    @OptionGroup var standards: StandardsOption

    package init() {}

    package mutating func unfold(_ operands: Operands) { files.paths = operands.unfolded(files.paths) }

    package func perform(_ console: Console) throws(ExitStatus) {
        let run = try FileRun(options: files, console: console)
        let loaded = try standards.load(console, scope: .editions)
        let checking = CheckDocuments(standards: loaded)
        let format = files.format
        try run.run(explaining: loaded.reading(.returns)) {
            let checker = checking.checker()
            return { file in
                switch file {
                case .success(let source): checker.check(source).outcome(format)
                case .failure(let fault): DocumentVerdict(unread: fault).outcome(format)
                }
            }
        }
    }
}

extension DocumentVerdict {
    /// The verdict as it is written. In text what was found stands below it, on standard error; in JSON it is a part of it.
    func outcome(_ format: OutputFormat) -> FileOutcome {
        FileOutcome(
            out: format == .text ? FileOutcome.lines([line]) : FileOutcome.object(json, format),
            notes: format == .text ? FileOutcome.notes(diagnostics) : "",
            isRefused: !isAccepted && !isMissing, isMissing: isMissing,
            faults: diagnostics.filter { $0.code == .editionUnknown })
    }

    /// The verdict in one line: "police.xml: accepted (1 warning)".
    var line: String {
        let counts = [
            errors > 0 ? Counted.things(errors, "error") : nil,
            warnings > 0 ? Counted.things(warnings, "warning") : nil,
        ].compactMap { $0 }
        let word = isAccepted ? (isDraft ? "accepted as a draft" : "accepted") : (wasRead ? "refused" : "not read")
        return "\(file): \(word)\(counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))")"
    }

    var json: JSONValue {
        [
            "file": .string(file), "kind": JSONValue(kind),
            "verdict": .string(isAccepted ? (isDraft ? "draft" : "accepted") : "refused"),
            "errors": .int(errors), "warnings": .int(warnings),
            "diagnostics": .array(diagnostics.map { JSONValue($0) }),
        ]
    }
}
