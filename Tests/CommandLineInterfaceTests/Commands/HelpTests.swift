import ArgumentParser
import CommandLineInterface
import Testing

struct HelpTests {
    @Test(arguments: CommandList.commands + CommandList.groups)
    func `help of every command has an example that can be typed`(command: String) throws {
        let help = CommandList.help(for: command)
        #expect(help.contains { $0.hasPrefix("OVERVIEW: ") }, "s11 \(command) --help says nothing")
        let start = try #require(
            help.firstIndex { $0 == "EXAMPLE" || $0 == "EXAMPLES" }, "s11 \(command) --help has no example")
        let examples = help[(start + 1)...].prefix { !$0.isEmpty }
        #expect(!examples.isEmpty)
        for example in examples {
            #expect(example.hasPrefix("  s11 "), "“\(example)” is no command line, or one too long for a terminal")
            let words = TypedLine(String(example.dropFirst(2))).arguments.prefix { $0 != "<" && $0 != ">" }
            #expect(throws: Never.self, "“\(example)” is not accepted") { try S11Command.parseAsRoot(Array(words)) }
        }
    }

    @Test(arguments: CommandList.groups)
    func `a group without a command says what there is`(group: String) {
        let streams = CapturedStreams()
        #expect(runCommandLine(group.split(separator: " ").map(String.init), streams.console()) == 0)
        #expect(
            streams.out.split(separator: "\n") == CommandList.help(for: group).filter { !$0.isEmpty }.map { $0[...] })
        #expect(streams.err == "")
    }

    @Test func `help of commands that read documents says what a hyphen stands for`() {
        for command in ["validate", "grade", "explain"] {
            #expect(CommandList.help(for: command).contains { $0.contains("- is standard input") })
        }
    }
}
