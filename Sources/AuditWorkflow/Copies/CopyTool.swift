import Diagnostics
import Glibc
import Reporting

/// Programs that copies are made with: where they are looked for, and what is said where they are not found or fail.
enum CopyTool: Sendable {
    /// A browser of the Chromium family, which prints pages to PDF.
    case browser
    /// Python with the package python-docx, which writes DOCX.
    case python

    /// The environment variable that names one to be used, and no other.
    var variable: String {
        switch self {
        case .browser: "S11_BROWSER"
        case .python: "S11_PYTHON"
        }
    }

    /// What it is called, in the order in which it is looked for.
    var names: [String] {
        switch self {
        case .browser: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]
        // The system's own first: Debian's package of python-docx is for that one.
        case .python: ["/usr/bin/python3", "python3"]
        }
    }

    var purpose: String {
        switch self {
        case .browser: "PDF copies"
        case .python: "DOCX copies"
        }
    }

    private var what: String {
        switch self {
        case .browser: "a browser of the Chromium family"
        case .python: "Python 3 with the package python-docx"
        }
    }

    private var mend: String {
        switch self {
        case .browser: "Install Chromium (on Debian: apt-get install chromium), or name one with S11_BROWSER=…."
        case .python:
            "Install it (on Debian: apt-get install python3-docx), or name a Python that has it with S11_PYTHON=…."
        }
    }

    /// The paths of the programs that there are, in the order in which they are to be tried.
    ///
    /// - Parameters:
    ///   - named: What the environment variable says; nil or empty where it says nothing.
    ///   - searchPath: The folders programs are looked for in, separated by colons.
    func candidates(named: String?, searchPath: String) -> [String] {
        let named = named.flatMap { $0.isEmpty ? nil : $0 }
        return (named.map { [$0] } ?? names).flatMap { Self.programs($0, searchPath) }
    }

    /// The programs of a name that can be run.
    private static func programs(_ name: String, _ searchPath: String) -> [String] {
        guard PathText.isUsable(name) else { return [] }
        let paths =
            if name.utf8.contains(UInt8(ascii: "/")) {
                [name]
            } else {
                // A folder that is not named from the root is another one wherever the command is given.
                searchPath.utf8.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
                    .filter { $0.utf8.first == UInt8(ascii: "/") }.map { FolderReader.join($0, name) }
            }
        return paths.filter { path in
            PathText.isUsable(path) && access(path, X_OK) == 0 && !FolderReader.isFolder(path)
        }
    }

    // MARK: What is said

    /// Says that there is none.
    func missing(named: String?) -> Diagnostic {
        let named = named.flatMap { $0.isEmpty ? nil : $0 }
        let looked = named.map { "\($0), named by \(variable)" } ?? "\(names.joined(separator: ", "))"
        return Diagnostic(
            .toolMissing, at: SourceLocation(file: purpose), "The program they are made with is not there.",
            found: "none of: \(looked)", expected: what, mend: mend)
    }

    /// Says that it did not do its work.
    ///
    /// - Parameters:
    ///   - copy: What was to be made.
    ///   - said: The last thing it said.
    func failed(_ end: ToolRun.End, making copy: String, _ program: String, limit: Int, said: String?) -> Diagnostic {
        let how =
            switch end {
            case .status(0): "it made no such file"
            case .status(let status): "it ended with status \(status)"
            case .signal(let signal): "it was ended by signal \(signal)"
            case .tookTooLong: "it was not done after \(Counted.things(limit, "second"))"
            case .notStarted(let code): "the system could not start it (error \(code))"
            }
        let last = said.map { ", and said last: \($0)" } ?? ""
        return Diagnostic(
            .toolFailed, at: SourceLocation(file: copy), "This copy could not be made, so nothing was written.",
            found: "\(program): \(how)\(last)", expected: what,
            mend: "Try again; if it comes again, name another with \(variable)=…, or leave the copies out.")
    }

    /// The last line a program wrote into a log, cut to a length that can be read; nil where it wrote nothing.
    static func lastLine(of log: String) -> String? {
        guard case .success(let text) = FileReader.read(log, as: log) else { return nil }
        let lines = text.bytes.split(separator: UInt8(ascii: "\n"))
        return lines.last.map { String(decoding: $0.prefix(300), as: UTF8.self) }
    }
}
