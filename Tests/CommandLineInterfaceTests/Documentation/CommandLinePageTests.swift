import AuditWorkflow
import CommandLineInterface
import Glibc
import Testing

struct CommandLinePageTests {
    private let page = CommandLinePage(lines: Repository.lines("docs/command-line.md"))

    @Test func `the page has every command with its usage and its options`() throws {
        #expect(page.sections.map(\.command).sorted() == CommandList.commands.map { "s11 \($0)" }.sorted())
        for section in page.sections {
            let help = CommandList.help(for: String(section.command.dropFirst(4)))
            let usage = try #require(help.first { $0.hasPrefix("USAGE: ") }).dropFirst(7)
            #expect(section.usage == usage, "the usage of \(section.command) is another")
            let options = help.filter { $0.hasPrefix("  --") }.compactMap { $0.split(separator: " ").first }
            #expect(
                Set(section.options) == Set(options.map(String.init)), "the options of \(section.command) are others")
        }
    }

    @Test func `the page has every exit status`() {
        #expect(page.statuses == ExitStatus.allCases.map(\.rawValue))
    }

    @Test func `the page says where standards are found and what a hyphen stands for`() throws {
        let text = try #require(Repository.text("docs/command-line.md"))
        for words in [
            "`--standards`", "`S11_STANDARDS`", "beside the program", "working directory", "`-` is standard input",
        ] {
            #expect(text.contains(words), "the page does not say “\(words)”")
        }
    }

    @Test func `every command has an example`() {
        #expect(page.sections.filter(\.examples.isEmpty).map(\.command) == [])
    }

    @Test(arguments: CommandLinePage(lines: Repository.lines("docs/command-line.md")).sections.map(\.command))
    func `the examples do what the page shows`(command: String) throws {
        let folder = try TemporaryFolder()
        for name in ["Standards", "Submissions"] {
            try FolderChange.link(name, to: "\(Repository.path)/\(name)").make(in: folder)
        }
        try FolderChange.copy("Submissions/thurrock-2009-10/returns/police-unit-a.xml", to: "return.xml").make(
            in: folder)
        let section = try #require(page.sections.first { $0.command == command })
        for example in section.examples {
            let run = try ShellLine(example.line).run(in: folder)
            #expect(run.status == example.status, "“\(example.line)” ends with another status")
            let lines = (run.out + run.err).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                .map(String.init)
            #expect(
                Elided.matches(example.output, lines),
                "“\(example.line)” writes\n\(lines.joined(separator: "\n"))\nwhere the page shows\n\(example.output.joined(separator: "\n"))"
            )
        }
    }

    @Test func `a gap stands for lines and for words, and for nothing else`() {
        #expect(Elided.matches(["a", "…", "d"], ["a", "b", "c", "d"]))
        #expect(Elided.matches(["a", "…", "d"], ["a", "d"]))
        #expect(Elided.matches(["… files"], ["15 files"]))
        #expect(!Elided.matches(["a", "…", "d"], ["a", "b", "c"]))
        #expect(!Elided.matches(["… files"], ["15 folders"]))
        #expect(!Elided.matches(["a"], ["a", "b"]))
    }
}
