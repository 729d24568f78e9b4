import Glibc

/// Tells whether one file is named twice, whatever the two names look like.
package enum SameFile {
    /// The first two paths that lead to one file, as they are written; nil where there are none. A path that leads nowhere is like no other,
    /// unless it is written in the same way.
    package static func namedTwice(among paths: [String]) -> (first: String, second: String)? {
        var seen: [Key: String] = [:]
        for path in paths {
            let key = Key(path)
            if let first = seen[key] { return (first, path) }
            seen[key] = path
        }
        return nil
    }

    private enum Key: Hashable {
        case file(device: UInt64, number: UInt64)
        case written([UInt8])

        init(_ path: String) {
            var status = stat()
            // A pipe or a device is refused when it is read.
            if PathText.isUsable(path), stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
                self = .file(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
            } else {
                self = .written(Array(path.utf8))
            }
        }
    }
}
