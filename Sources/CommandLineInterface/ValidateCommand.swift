package import ArgumentParser
import AuditWorkflow
import Diagnostics
import Reporting

/// How results are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case ndjson
}

/// `s11 validate`: is this document acceptable?
package struct ValidateCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Checks returns, or any other document of ours: the verdict first, then what was found.",
        discussion: """
            Ends with 65 if any document was refused, with 66 if one is missing.

            EXAMPLES
              s11 validate return.xml
              s11 validate --format ndjson returns/*.xml
              s11 validate - < return.xml
            """)

    @Argument(help: ArgumentHelp("The documents; - is standard input.", valueName: "PATH"))
    var paths: [String]

    @Option(help: ArgumentHelp("How results are written: text, json or ndjson.", valueName: "FORMAT"))
    var format = OutputFormat.text

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func perform(_ console: Console) throws(ExitStatus) {
        let loaded = try standards.load(console)
        var checker = CheckDocuments(standards: loaded)
        var missingEditions: [Diagnostic] = []
        var objects: [JSONValue] = []
        var progress = Progress(total: paths.count, console: console)
        var anyRefused = false
        var anyMissing = false
        for path in paths {
            let verdict: DocumentVerdict
            switch FileReader.read(path, as: path) {
            case .success(let source): verdict = checker.check(source)
            case .failure(let fault):
                if fault.isMissing { anyMissing = true } else { anyRefused = true }
                verdict = DocumentVerdict(unread: fault.diagnostic)
            }
            if !verdict.isAccepted, verdict.wasRead { anyRefused = true }
            missingEditions += verdict.diagnostics.filter { $0.code == .editionUnknown }
            progress.step()
            switch format {
            case .text:
                progress.clear()
                try console.print(verdict.line)
                console.report(verdict.diagnostics)
            case .ndjson: try console.print(verdict.json.line)
            case .json: objects.append(verdict.json)
            }
        }
        progress.clear()
        if format == .json { try console.write(JSONValue.array(objects).indented() + "\n") }
        console.reportReason(for: missingEditions, in: loaded)
        if anyRefused { throw .refused }
        if anyMissing { throw .missing }
    }
}

extension DocumentVerdict {
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
