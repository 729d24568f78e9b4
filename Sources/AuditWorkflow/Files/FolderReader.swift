package import Diagnostics
import Glibc

/// Lists folders in an order that does not depend on the file system.
package enum FolderReader {
    /// The names in a folder, in byte order, without `.` and `..`; nil where it is no folder or cannot be read to its end.
    package static func names(in path: String) -> [String]? {
        guard case .names(let names) = list(path) else { return nil }
        return names
    }

    private enum Listing {
        case names([String])
        /// The number of the system's error.
        case error(Int32)
    }

    private static func list(_ path: String) -> Listing {
        guard PathText.isUsable(path) else { return .error(ENOENT) }
        guard let folder = opendir(path) else { return .error(errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while true {
            // The end and a failing disk look the same but for this: half a folder must not pass for a whole one.
            errno = 0
            guard let entry = readdir(folder) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { PathText.decoding($0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { return .error(errno) }
        return .names(names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    }

    /// The names of a folder's XML files, in byte order; hidden files are passed over. None where there is no such folder: a
    /// round may have no analyses yet.
    ///
    /// - Parameter name: What the diagnostic calls the folder that is there and cannot be read.
    package static func xmlFiles(in path: String, as name: String) -> Result<[String], FileFault> {
        switch list(path) {
        case .names(let names):
            .success(names.filter { PathText.isXML($0) && $0.utf8.first != UInt8(ascii: ".") })
        case .error(ENOENT): .success([])
        case .error(let code): .failure(FileFault(unreadable(name, code)))
        }
    }

    /// Whether a path leads to a folder.
    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return PathText.isUsable(path) && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether a folder holds something of a name, whatever it is; nothing is opened for it.
    package static func holds(_ name: String, in path: String) -> Bool {
        var status = stat()
        let path = join(path, name)
        return PathText.isUsable(path) && lstat(path, &status) == 0
    }

    /// Says that a folder is not there.
    package static func missing(_ name: String, what: String) -> Diagnostic {
        Diagnostic(
            .folderMissing, at: SourceLocation(file: name), "There is no folder of this name.", expected: what,
            mend: "Check the spelling and the folder you are in.")
    }

    private static func unreadable(_ name: String, _ code: Int32) -> Diagnostic {
        let (why, mend) =
            switch code {
            case EACCES, EPERM: ("permission to list it is missing", "Ask whoever owns the folder for permission.")
            case ENOTDIR: ("a file stands in its place", "Move the file away and put the folder in its place.")
            case ELOOP: ("its links go round in a circle", "Put a folder in the place of the link.")
            default: ("the system could not list it (error \(code))", "Copy it to another disk and name the copy.")
            }
        return Diagnostic(
            .fileUnreadable, at: SourceLocation(file: name), "The folder cannot be read.", found: why,
            expected: "a folder you may read", mend: mend)
    }

    /// A path inside a folder.
    package static func join(_ folder: String, _ name: String) -> String {
        folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    }
}
