import ArgumentParser
import AuditWorkflow
import Diagnostics
import Glibc
import StandardsImport

/// Finds the folder of standards and reads it.
struct StandardsOption: ParsableArguments {
    @Option(
        name: .customLong("standards"),
        help: ArgumentHelp(
            "The folder of editions and rules.",
            discussion: "Else S11_STANDARDS, else a folder Standards beside the program or in the working directory.",
            valueName: "DIR"))
    var path: String?

    /// The folder that is used.
    func folder(_ console: Console) -> StandardsFolder {
        if let path { return StandardsFolder(path: path) }
        if let path = console.environment("S11_STANDARDS"), !path.isEmpty { return StandardsFolder(path: path) }
        if let beside = Self.besideExecutable, FolderReader.isFolder(beside) { return StandardsFolder(path: beside) }
        return StandardsFolder(path: "Standards")
    }

    /// The standards; ends the command where there are none.
    ///
    /// - Parameters:
    ///   - lockUse: Whether what differs from the lock, or is not in it yet, is refused.
    ///   - scope: How much of the folder is wanted.
    func load(
        _ console: Console, lockUse: StandardsLibrary.LockUse = .enforced, scope: StandardsLibrary.Scope = .everything
    ) throws(ExitStatus) -> LoadedStandards {
        switch folder(console).load(lockUse: lockUse, scope: scope) {
        case .success(let standards): return standards
        case .failure(let fault):
            console.note(fault.diagnostic.consoleText)
            throw .missing
        }
    }

    private static var besideExecutable: String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { pointer in
            pointer.bindMemory(to: CChar.self).baseAddress.map { readlink("/proc/self/exe", $0, pointer.count) } ?? -1
        }
        guard count > 0, let slash = buffer[..<count].lastIndex(of: UInt8(ascii: "/")) else { return nil }
        return PathText.decoding(buffer[..<slash]) + "/Standards"
    }
}

extension Console {
    /// Writes diagnostics to standard error, each over its lines.
    func report(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { note(diagnostic.consoleText) }
    }

    /// Says what is wrong in the standards, where that is the likely reason why a document found its edition or rules missing.
    func reportReason(for diagnostics: [Diagnostic], in standards: @autoclosure () -> LoadedStandards) {
        guard diagnostics.contains(where: { [.editionUnknown, .referenceUnknown].contains($0.code) }) else { return }
        report(standards().diagnostics.filter { $0.severity == .error })
    }
}
