import AuditWorkflow
import Diagnostics
import Testing

/// A case of one diagnostic code by the name of its file.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
    /// The folder all cases lie in.
    static let folder = "Tests/DiagnosticCases"
    /// The folder that is sound: every case begins with a copy of it.
    static let base = "\(folder)/base"

    /// The code as it is written, which is the name of the folder.
    let code: String
    /// The file's name.
    let name: String

    /// A case in which the code must not appear: its name begins with `silent`.
    var isSilent: Bool { name.hasPrefix("silent") }

    var path: String { "\(Self.folder)/\(code)/\(name)" }

    var testDescription: String { "\(code)/\(name)" }

    /// Every case there is, in byte order.
    static let all: [DiagnosticCase] = names(in: folder).filter { $0 != "base" }.flatMap { code in
        names(in: "\(folder)/\(code)").map { DiagnosticCase(code: code, name: $0) }
    }

    private static func names(in folder: String) -> [String] {
        FolderReader.names(in: "\(Repository.path)/\(folder)") ?? []
    }
}

/// What came of running a case.
struct CaseOutcome {
    let run: CommandRun
    /// What the command wrote into files, by the files' names.
    let written: [(name: String, bytes: [UInt8])]

    /// Makes the case's folder and runs its command there.
    init(of file: CaseFile) throws {
        let folder = try TemporaryFolder()
        try folder.copy(from: "\(Repository.path)/\(DiagnosticCase.base)")
        for change in file.changes { try change.make(in: folder) }
        let before = Set(folder.files)
        run = CommandRun(typed: file.command, in: folder, variables: file.variables)
        written = folder.files.filter { !before.contains($0) }.map { ($0, folder.bytes(of: $0) ?? []) }
    }

    /// Where a text stands: the names of files and streams.
    func places(of text: String) -> [String] {
        let wanted = Array(text.utf8)
        let streams = [("standard output", Array(run.out.utf8)), ("standard error", Array(run.err.utf8))]
        return (streams + written).filter { !$0.1.ranges(of: wanted).isEmpty }.map(\.0)
    }
}
