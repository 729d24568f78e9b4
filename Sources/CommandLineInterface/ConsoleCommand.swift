package import ArgumentParser
import AuditWorkflow

/// A command that writes to a ``Console`` and ends with an ``ExitStatus``.
package protocol ConsoleCommand: ParsableCommand {
    /// Does the command's work.
    func perform(_ console: Console) throws(ExitStatus)
}

/// Runs a command line in this process.
///
/// - Parameter arguments: The words after the program's name.
/// - Returns: The exit status a process would end with.
package func runCommandLine(_ arguments: [String], _ console: Console) -> Int32 {
    do {
        let command = try S11Command.parseAsRoot(arguments)
        guard let command = command as? any ConsoleCommand else {
            _ = console.out(S11Command.helpMessage() + "\n")
            return ExitStatus.done.rawValue
        }
        try command.perform(console)
        return ExitStatus.done.rawValue
    } catch let status as ExitStatus {
        return status.rawValue
    } catch {
        let code = S11Command.exitCode(for: error).rawValue
        let text = S11Command.fullMessage(for: error) + "\n"
        if code == 0 { _ = console.out(text) } else { console.err(text) }
        return code
    }
}
