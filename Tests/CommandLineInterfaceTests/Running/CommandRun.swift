import CommandLineInterface

/// What came of one command line, run in this process as though in a folder of its own.
///
/// A process has one working directory and tests run side by side, so the folder is not entered. Instead each word of the command
/// that is a path (it holds a slash or ends in `.xml`, and does not begin with a hyphen or a slash) is laid into the folder before the command
/// runs, and the folder is taken out of what the command wrote. So both read as they would in that folder.
struct CommandRun: Sendable {
    let status: Int32
    let out: String
    let err: String

    /// Runs a command line.
    ///
    /// - Parameters:
    ///   - arguments: The words after the program's name.
    ///   - folder: The folder it runs in.
    ///   - standards: The folder of standards within it, handed over as `S11_STANDARDS`; nil leaves the variable out.
    ///   - variables: Other environment variables there are.
    init(
        _ arguments: [String], in folder: TemporaryFolder, standards: String? = "standards", isTerminal: Bool = false,
        variables: [String: String] = [:]
    ) {
        let streams = CapturedStreams()
        var environment = variables
        if let standards { environment["S11_STANDARDS"] = folder.path(standards) }
        status = runCommandLine(
            arguments.map { Self.isPath($0) ? folder.path($0) : $0 },
            streams.console(isTerminal: isTerminal, environment: environment))
        out = Self.without(folder, streams.out)
        err = Self.without(folder, streams.err)
    }

    /// Runs a command line written as one would type it: `s11 validate round/returns/south-police.xml`.
    init(
        typed line: String, in folder: TemporaryFolder, standards: String? = "standards",
        variables: [String: String] = [:]
    ) {
        self.init(TypedLine(line).arguments, in: folder, standards: standards, variables: variables)
    }

    private static func isPath(_ word: String) -> Bool {
        guard let first = word.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "/") else { return false }
        return word.utf8.contains(UInt8(ascii: "/")) || word.utf8.suffix(4).elementsEqual(".xml".utf8)
    }

    /// Takes the folder's own path out of a text, byte by byte.
    private static func without(_ folder: TemporaryFolder, _ text: String) -> String {
        String(decoding: Array(text.utf8).replacing(Array("\(folder.path)/".utf8), with: []), as: UTF8.self)
    }
}

/// A command line as one would type it, cut into its words.
struct TypedLine: Sendable {
    /// The words after the program's name.
    let arguments: [String]

    /// Cuts at blanks; double quotation marks hold blanks together, and a word `#` begins a remark that reaches to the end.
    init(_ line: String) {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var isQuoted = false
        var hasWord = false
        for scalar in line.unicodeScalars {
            if scalar == "\"" {
                isQuoted.toggle()
                hasWord = true
            } else if scalar == " ", !isQuoted {
                if hasWord { words.append(String(word)) }
                word = .init()
                hasWord = false
            } else {
                word.append(scalar)
                hasWord = true
            }
        }
        if hasWord { words.append(String(word)) }
        let end = words.firstIndex(of: "#") ?? words.count
        arguments = Array(words[..<end].dropFirst())
    }
}
