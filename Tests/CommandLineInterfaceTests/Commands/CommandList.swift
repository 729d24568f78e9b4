import ArgumentParser
import CommandLineInterface

/// Every command of the program, found from the program itself.
enum CommandList {
    /// The commands that do something, each as it is typed after the program's name, in their order.
    static let commands: [String] = leaves(of: S11Command.self, [])

    /// The groups of commands, the program itself as the empty text among them.
    static let groups: [String] = groups(of: S11Command.self, [])

    /// What `--help` says, line by line.
    static func help(for command: String) -> [String] {
        let streams = CapturedStreams()
        let status = runCommandLine(command.split(separator: " ").map(String.init) + ["--help"], streams.console())
        guard status == 0, streams.err.isEmpty else { return [] }
        return streams.out.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func leaves(of command: any ParsableCommand.Type, _ path: [String]) -> [String] {
        let subcommands = command.configuration.subcommands
        if subcommands.isEmpty { return [path.joined(separator: " ")] }
        return subcommands.flatMap { leaves(of: $0, path + [$0.configuration.commandName ?? ""]) }
    }

    private static func groups(of command: any ParsableCommand.Type, _ path: [String]) -> [String] {
        let subcommands = command.configuration.subcommands
        if subcommands.isEmpty { return [] }
        return [path.joined(separator: " ")]
            + subcommands.flatMap { groups(of: $0, path + [$0.configuration.commandName ?? ""]) }
    }
}
