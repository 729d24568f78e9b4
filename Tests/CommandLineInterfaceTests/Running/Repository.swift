import AuditWorkflow
import Diagnostics

/// Files of the repository that tests read.
enum Repository {
    /// The repository's own folder.
    static let path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        .joined(separator: "/")

    /// The text of a file, nil where it cannot be read.
    static func text(_ name: String) -> String? {
        guard case .success(let source) = FileReader.read("\(path)/\(name)", as: name) else { return nil }
        return String(decoding: source.bytes, as: UTF8.self)
    }

    /// The lines of a file, none where it cannot be read.
    static func lines(_ name: String) -> [String] {
        text(name).map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) } ?? []
    }
}
