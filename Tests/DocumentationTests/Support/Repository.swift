import AuditWorkflow
import Diagnostics

/// The files of this repository that the tests read.
enum Repository {
    /// The repository's folder, ending in a slash.
    static let root =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/") + "/"

    /// A file's text, by its path from the root; nil where there is none.
    static func text(_ path: String) -> String? {
        guard case .success(let source) = FileReader.read(root + path, as: path) else { return nil }
        return String(decoding: source.bytes, as: UTF8.self)
    }

    /// Whether a file or folder is there.
    static func holds(_ path: String) -> Bool { isFolder(path) || text(path) != nil }

    static func isFolder(_ path: String) -> Bool { FolderReader.isFolder(root + path) }

    /// The names in a folder, hidden ones left out.
    static func names(in folder: String) -> [String] {
        (FolderReader.names(in: root + folder) ?? []).filter { !$0.hasPrefix(".") }
    }

    /// The paths of all files in a folder and the folders in it that end so; none where there is no such folder.
    static func files(in folder: String, endingIn ending: String) -> [String] {
        names(in: folder).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            if isFolder(path) { return files(in: path, endingIn: ending) }
            return name.hasSuffix(ending) ? [path] : []
        }
    }
}
