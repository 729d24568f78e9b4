import Glibc

/// A folder for what other programs read and write while copies are made; it goes away with the value that holds it.
final class WorkFolder: Sendable {
    let path: String

    /// Makes it where the system keeps temporary files.
    ///
    /// - Parameter parent: Where that is; nil or empty for `/tmp`.
    /// - Throws: ``FileFault`` with `OUTPUT-NOT-WRITABLE`.
    init(in parent: String?) throws(FileFault) {
        let parent = parent.flatMap { $0.utf8.first == UInt8(ascii: "/") ? PathText.withoutSlashes($0) : nil } ?? "/tmp"
        guard PathText.isUsable(parent) else { throw FileFault(FileReader.unusablePath(parent)) }
        var template = Array(FolderReader.join(parent, "s11-copies-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw NewFolder(path: parent).notWritable(errno, parent) }
        path = template.withUnsafeBufferPointer { $0.baseAddress.map { PathText.decoding($0) } ?? "" }
    }

    deinit { Self.remove(path) }

    /// Where a file of it lies.
    func path(_ name: String) -> String { FolderReader.join(path, name) }

    /// Writes a file, which must not be there.
    func write(_ bytes: [UInt8], as name: String) throws(FileFault) {
        try NewFolder(path: path).write(bytes, as: name)
    }

    /// Makes a folder in it.
    func makeFolder(_ name: String) throws(FileFault) { try NewFolder(path: path).makeFolder(named: name) }

    /// Takes a file or a folder away, with everything in it; a link is not followed.
    private static func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        for name in FolderReader.names(in: path) ?? [] { remove(FolderReader.join(path, name)) }
        rmdir(path)
    }
}
