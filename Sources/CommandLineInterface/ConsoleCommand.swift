package import ArgumentParser
import AuditWorkflow
import Diagnostics

/// A command that writes to a ``Console`` and ends with an ``ExitStatus``.
package protocol ConsoleCommand: ParsableCommand {
    /// Does the command's work.
    func perform(_ console: Console) throws(ExitStatus)

    /// Takes back the paths that were kept from the argument parser; for commands that take many.
    mutating func unfold(_ operands: Operands)
}

extension ConsoleCommand {
    package mutating func unfold(_ operands: Operands) {}
}

/// Runs a command line in this process.
///
/// - Parameter arguments: The words after the program's name.
/// - Returns: The exit status a process would end with.
package func runCommandLine(_ arguments: [String], _ console: Console) -> Int32 {
    do {
        let operands = Operands(arguments)
        var parsed = try S11Command.parseAsRoot(operands.arguments)
        if var command = parsed as? any ConsoleCommand {
            command.unfold(operands)
            try command.perform(console)
        } else {
            // Help was asked for, or a group was named without one of its commands: the parser's own way of saying what there is.
            try parsed.run()
        }
        return ExitStatus.done.rawValue
    } catch let status as ExitStatus {
        return status.rawValue
    } catch {
        let code = S11Command.exitCode(for: error).rawValue
        let text = S11Command.fullMessage(for: error)
        if code == 0 { return console.out(text + "\n") ? code : ExitStatus.inputOutput.rawValue }
        console.err(shown(text, arguments) + "\n")
        return code
    }
}

/// The words after the program's name as this process was given them.
///
/// Not `CommandLine.arguments`, which mends what is no UTF-8, so that a path could become that of another file.
package func processArguments() -> [String] {
    (1..<max(Int(CommandLine.argc), 1)).compactMap { CommandLine.unsafeArgv[$0].map { PathText.decoding($0) } }
}

/// A message of the argument parser's, which may repeat an argument, with nothing of the argument obeyed by a terminal.
///
/// Line ends within an argument are shown too, so that no argument can write a line of its own.
private func shown(_ message: String, _ arguments: [String]) -> String {
    var scalars = Array(message.unicodeScalars)
    for argument in arguments {
        let name = argument.unicodeScalars.prefix { $0 != "=" }
        for part in [argument.unicodeScalars[...], name, argument.unicodeScalars.dropFirst(name.count + 1)]
        where part.contains(where: Visible.isHidden) {
            scalars.replace(Array(part), with: Array(Visible.oneLine(String(part)).unicodeScalars))
        }
    }
    return String(String.UnicodeScalarView(scalars)).split(separator: "\n", omittingEmptySubsequences: false)
        .map { Visible.oneLine(String($0)) }.joined(separator: "\n")
}
