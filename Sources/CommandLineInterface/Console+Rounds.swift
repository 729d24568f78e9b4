import AuditWorkflow
import Reporting

/// What the commands on rounds and partnerships have in common.
extension Console {
    /// Evaluates a folder; where nothing can be evaluated, says why and ends the command.
    func evaluate(_ folder: EvaluateFolder) throws(ExitStatus) -> EvaluateFolder.Outcome {
        switch folder.run() {
        case .success(let outcome): return outcome
        case .failure(let fault):
            report(fault.diagnostics)
            if case .missing = fault { throw .missing }
            throw .refused
        }
    }

    /// Says what was found without keeping the folder from being evaluated.
    func report(findingsOf outcome: EvaluateFolder.Outcome) {
        report(outcome.standardsFaults)
        report(outcome.found)
    }

    /// Writes a report; where it cannot be written, says why and ends the command.
    func write(_ files: [ReportFile], to folder: ReportFolder) throws(ExitStatus) {
        do throws(FileFault) {
            try folder.write(files)
        } catch {
            report([error.diagnostic])
            throw error.isDiskFault ? .inputOutput : .cannotCreate
        }
    }
}
