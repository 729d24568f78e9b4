import Glibc
import Synchronization

/// A command line as one would type it into a shell, with `<` and `>`.
struct ShellLine {
    private var arguments: [String] = []
    private var input: String?
    private var output: String?

    init(_ line: String) {
        var words = TypedLine(line).arguments[...]
        while let word = words.popFirst() {
            switch word {
            case "<": input = words.popFirst()
            case ">": output = words.popFirst()
            default: arguments.append(word)
            }
        }
    }

    /// Runs it in a folder, with the folder's own `Standards`; what goes into a file is not on standard output.
    func run(in folder: TemporaryFolder) throws -> (status: Int32, out: String, err: String) {
        let run = try reading(folder) { CommandRun(arguments, in: folder, standards: "Standards") }
        guard let output else { return (run.status, run.out, run.err) }
        try folder.write(Array(run.out.utf8), to: output)
        return (run.status, "", run.err)
    }

    /// One at a time: a process has one standard input.
    private static let standardInput = Mutex(())

    private func reading<Value>(_ folder: TemporaryFolder, _ body: () throws -> Value) throws -> Value {
        guard let input else { return try body() }
        return try Self.standardInput.withLock { _ in
            let own = dup(STDIN_FILENO)
            let file = open(folder.path(input), O_RDONLY)
            guard file >= 0, dup2(file, STDIN_FILENO) >= 0 else { throw FolderFault("\(input) cannot be read", errno) }
            defer {
                close(file)
                if own >= 0 { dup2(own, STDIN_FILENO) } else { close(STDIN_FILENO) }
                close(own)
            }
            return try body()
        }
    }
}
