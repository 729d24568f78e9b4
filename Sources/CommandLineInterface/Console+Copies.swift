import AuditWorkflow
import Diagnostics
import Reporting
import Synchronization

/// Copies of a report's pages and letters, made by programs that are not ours.
extension Console {
    /// Looks for the programs that make the copies that are wanted; where one is not there, says so and ends the command.
    func copyTools(pdf: Bool, docx: Bool) throws(ExitStatus) -> CopyTools {
        do throws(FileFault) {
            return try CopyTools.find(pdf: pdf, docx: docx, environment: environment)
        } catch {
            report([error.diagnostic])
            throw error.diagnostic.code == .toolMissing ? .missing : error.isDiskFault ? .inputOutput : .cannotCreate
        }
    }

    /// Makes the copies and shows how far they have come; where one cannot be made, says why and ends the command.
    func copies(of draft: ReportDraft, _ tools: CopyTools) throws(ExitStatus) -> [ReportFile] {
        // A page takes about a second, so a few of them are already worth waiting for.
        let progress = Mutex(Progress(total: tools.count(of: draft), least: 3, console: self))
        defer { progress.withLock { $0.clear() } }
        do throws(FileFault) {
            return try tools.copies(of: draft) { progress.withLock { $0.step() } }
        } catch {
            progress.withLock { $0.clear() }
            report([error.diagnostic])
            throw error.isDiskFault ? .inputOutput : .cannotCreate
        }
    }
}
