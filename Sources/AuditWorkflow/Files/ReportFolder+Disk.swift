import Glibc

/// What is done on the disk, one step each.
extension ReportFolder {
    /// A name of which nothing stands yet: the one asked for, or that with a number, where a run that was cut off left something there.
    static func freeName(_ wanted: String) -> String {
        var status = stat()
        var number = 1
        var name = wanted
        while lstat(name, &status) == 0 {
            number += 1
            name = wanted + "-\(number)"
        }
        return name
    }

    /// Makes the folders above a path; true where they are there.
    ///
    /// - Parameter made: Gets those that were not there before, outermost first.
    static func makeFolders(above path: String, made: inout [String]) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropLast()
        var folder = ""
        for (index, part) in parts.enumerated() {
            folder += (index == 0 ? "" : "/") + (String(Substring(part)))
            if folder.isEmpty || FolderReader.isFolder(folder) { continue }
            if mkdir(folder, 0o777) == 0 {
                made.append(folder)
            } else if errno != EEXIST {
                return false
            }
        }
        return true
    }

    /// Brings a file's bytes to the disk; the number of the error where that fails, else 0.
    static func bringToDisk(file: String) -> Int32 {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        return fsync(descriptor) == 0 ? 0 : errno
    }

    /// Brings the names in a folder to the disk, so that after a crash either the old or the new is there.
    static func bringToDisk(folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Removes files and the folders that become empty.
    static func remove(_ names: [String], under folder: String) {
        var folders: Set<String> = []
        for name in names {
            unlink(FolderReader.join(folder, name))
            // An empty folder is listed with a slash at its end.
            var parts = name.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            while !parts.isEmpty {
                folders.insert(parts.joined(separator: "/"))
                parts = parts.dropLast()
            }
        }
        for inner in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) { rmdir(FolderReader.join(folder, inner)) }
        rmdir(folder)
    }
}
