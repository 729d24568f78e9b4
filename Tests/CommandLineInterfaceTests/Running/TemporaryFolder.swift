import AuditWorkflow
import Diagnostics
import Glibc

/// A folder of its own for one run of one test; it goes away with the value that holds it.
final class TemporaryFolder: Sendable {
    /// Its path, without a slash at the end.
    let path: String

    /// Makes the folder where the system keeps temporary ones.
    init() throws(FolderFault) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        var template = Array("\(parent)/s11-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FolderFault("no temporary folder could be made", errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.remove(path) }

    /// The absolute path of a file in it.
    func path(_ name: String) -> String { "\(path)/\(name)" }

    /// The bytes of a file, nil where there is none that can be read.
    func bytes(of name: String) -> [UInt8]? {
        guard case .success(let source) = FileReader.read(path(name), as: name) else { return nil }
        return source.bytes
    }

    /// Writes a file and makes the folders above it.
    func write(_ bytes: [UInt8], to name: String) throws(FolderFault) {
        try makeFolders(above: name)
        guard let file = fopen(path(name), "w") else { throw FolderFault("\(name) cannot be written", errno) }
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count else { throw FolderFault("\(name) cannot be written", errno) }
    }

    /// Makes every folder above a file of it.
    func makeFolders(above name: String) throws(FolderFault) {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/\(part)"
            guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
                throw FolderFault("\(folder) cannot be made", errno)
            }
        }
    }

    /// The names of all plain files in it, in byte order.
    var files: [String] { Self.files(under: path, "") }

    /// Copies every plain file of another folder into it.
    func copy(from source: String, to folder: String = "") throws(FolderFault) {
        for name in Self.files(under: source, "") {
            guard case .success(let text) = FileReader.read("\(source)/\(name)", as: name) else {
                throw FolderFault("\(name) cannot be copied", errno)
            }
            try write(text.bytes, to: folder.isEmpty ? name : "\(folder)/\(name)")
        }
    }

    private static func files(under folder: String, _ prefix: String) -> [String] {
        (FolderReader.names(in: folder) ?? []).flatMap { name -> [String] in
            var status = stat()
            guard lstat("\(folder)/\(name)", &status) == 0 else { return [] }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: return files(under: "\(folder)/\(name)", "\(prefix)\(name)/")
            case S_IFREG: return ["\(prefix)\(name)"]
            default: return []
            }
        }
    }

    private static func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        for name in FolderReader.names(in: path) ?? [] { remove("\(path)/\(name)") }
        rmdir(path)
    }
}

/// Why a test's own folder could not be made as it should be.
struct FolderFault: Error, CustomStringConvertible {
    let description: String

    init(_ what: String, _ code: Int32) { description = "\(what) (error \(code))" }

    init(_ what: String) { description = what }
}
