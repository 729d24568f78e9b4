import AuditWorkflow
import Glibc

/// A folder for one test, gone when the test is.
enum ScratchFolder {
    /// Makes a folder, gives its path to a function, and removes it with everything in it.
    ///
    /// - Returns: What the function gives, or nil where no folder could be made.
    static func with<Result>(_ body: (String) throws -> Result) rethrows -> Result? {
        var template = Array("\(parent)/s11-documentation-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { remove(path) }
        return try body(path)
    }

    private static var parent: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

    private static func remove(_ path: String) {
        if FolderReader.isFolder(path) {
            for name in FolderReader.names(in: path) ?? [] { remove(FolderReader.join(path, name)) }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}
