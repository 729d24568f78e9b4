package import ArgumentParser
import AuditWorkflow
import Diagnostics
import Reporting

extension Reader: ExpressibleByArgument {}

/// `s11 explain`: why this grade?
package struct ExplainCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says why a return has the grade it has.",
        discussion: """
            For the agency: plain sentences and what would mend each gap. For the board: the limiting rules and the facts behind \
            them. For the auditor: the whole tree, down to the clause, the answer and the line. Without --round the return is \
            explained alone, before analysis.

            EXAMPLES
              s11 explain return.xml --for agency
              s11 explain returns/police-unit-a.xml --round . --for auditor --criterion 6.2
            """)

    @Argument(help: ArgumentHelp("The return; - is standard input.", valueName: "FILE"))
    var file: String

    @Option(help: ArgumentHelp("The folder of the round the return belongs to, or of a partnership.", valueName: "DIR"))
    var round: String?

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("Whom the explanation is for: agency, board or auditor.", valueName: "READER"))
    var reader: Reader

    @Option(help: ArgumentHelp("Explain this criterion only.", valueName: "ID"))
    var criterion: String?

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func perform(_ console: Console) throws(ExitStatus) {
        let loaded = try standards.load(console)
        switch FileReader.read(file, as: file) {
        case .failure(let fault):
            console.report([fault.diagnostic])
            throw fault.isMissing ? .missing : .refused
        case .success(let source):
            let explained = ExplainReturn(standards: loaded).explain(
                source, round: round, for: reader, criterion: criterion)
            switch explained {
            case .failure(let refused):
                console.report(refused.diagnostics)
                console.reportReason(for: refused.diagnostics, in: loaded)
                let isMissing = refused.diagnostics.contains { [.folderMissing, .fileMissing].contains($0.code) }
                throw isMissing ? .missing : .refused
            case .success(let explained):
                console.report(explained.warnings)
                for line in explained.lines { try console.print(line) }
            }
        }
    }
}
