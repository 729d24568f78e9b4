package import Diagnostics
import Glibc

/// Lists folders in an order that does not depend on the file system.
package enum FolderReader {
    /// The names in a folder, in byte order, without `.` and `..`; nil where it is no folder or cannot be read.
    package static func names(in path: String) -> [String]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    /// The names of a folder's XML files, in byte order; hidden files are passed over. Nil where there is no such folder.
    package static func xmlFiles(in path: String) -> [String]? {
        names(in: path)?.filter { $0.hasSuffix(".xml") && !$0.hasPrefix(".") }
    }

    /// Whether a path leads to a folder.
    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Says that a folder is not there.
    package static func missing(_ name: String, what: String) -> Diagnostic {
        Diagnostic(
            .folderMissing, at: SourceLocation(file: name), "There is no folder of this name.", expected: what,
            mend: "Check the spelling and the folder you are in.")
    }

    /// A path inside a folder.
    package static func join(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }
}
