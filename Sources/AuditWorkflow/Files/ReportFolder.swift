import Diagnostics
import Glibc
package import Reporting

/// Writes the files of a report whole or not at all.
///
/// Everything is written into a new folder beside the old one, brought to the disk, and only then put in its place. A folder that holds
/// anything this program did not write there is never replaced.
package struct ReportFolder: Sendable {
    package let path: String

    package init(path: String) {
        var trimmed = path
        while trimmed.utf8.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        self.path = trimmed
    }

    /// The manifest's name; a folder without it is not ours.
    package static let manifestName = "manifest.json"

    /// Puts the files in place.
    ///
    /// - Throws: ``FileFault`` with `OUTPUT-NOT-WRITABLE` or `OUTPUT-NOT-OURS`; what was there before is then untouched.
    package func write(_ files: [ReportFile]) throws(FileFault) {
        let old = try existing()
        let draft = path + ".partial-\(getpid())"
        guard makeFolders(of: path), mkdir(draft, 0o777) == 0 else { throw notWritable(errno) }
        do throws(FileFault) {
            for file in files { try write(file, under: draft) }
        } catch {
            remove(files.map(\.name), under: draft)
            throw error
        }
        try swap(draft, old: old)
    }

    /// Puts one file in place of an older one, whole or not at all.
    package func replace(file: ReportFile) throws(FileFault) {
        let draft = ReportFile(name: file.name + ".partial-\(getpid())", bytes: file.bytes)
        try write(draft, under: path)
        let target = FolderReader.join(path, file.name)
        guard rename(FolderReader.join(path, draft.name), target) == 0 else {
            let code = errno
            unlink(FolderReader.join(path, draft.name))
            throw notWritable(code)
        }
        bringParentToDisk()
    }

    /// The names of what stands there now, all of it ours; nil where nothing does.
    private func existing() throws(FileFault) -> [String]? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw fileInTheWay() }
        let names = Self.allFiles(under: path, prefix: "")
        if names.isEmpty { return [] }
        guard
            case .success(let manifest) = FileReader.read(
                FolderReader.join(path, Self.manifestName), as: Self.manifestName)
        else { throw notOurs("\(names[0]) and no \(Self.manifestName)") }
        guard let known = Manifest(reading: manifest.bytes).map({ Set($0.outputs.map(\.name) + [Self.manifestName]) })
        else {
            throw notOurs("a \(Self.manifestName) that is not a report's")
        }
        if let stranger = names.first(where: { !known.contains($0) }) { throw notOurs(stranger) }
        return names
    }

    private func write(_ file: ReportFile, under draft: String) throws(FileFault) {
        let target = FolderReader.join(draft, file.name)
        guard makeFolders(of: target) else { throw notWritable(errno) }
        let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw notWritable(errno) }
        defer { close(descriptor) }
        var rest = file.bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw notWritable(errno)
            }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw notWritable(errno) }
    }

    private func swap(_ draft: String, old: [String]?) throws(FileFault) {
        guard let old else {
            guard rename(draft, path) == 0 else {
                throw givingUp(draft, errno)
            }
            bringParentToDisk()
            return
        }
        let aside = path + ".previous-\(getpid())"
        guard rename(path, aside) == 0 else {
            throw givingUp(draft, errno)
        }
        guard rename(draft, path) == 0 else {
            let code = errno
            rename(aside, path)
            throw givingUp(draft, code)
        }
        bringParentToDisk()
        remove(old, under: aside)
    }

    /// Takes away a draft that could not be put in place, and says why it could not.
    private func givingUp(_ draft: String, _ code: Int32) -> FileFault {
        remove(Self.allFiles(under: draft, prefix: ""), under: draft)
        return notWritable(code)
    }

    /// Brings the renaming itself to the disk, so that after a crash either the old or the new report is there.
    private func bringParentToDisk() {
        let parent = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
        let descriptor = open(parent.isEmpty ? "/" : parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Makes the folders above a path; true where they are there.
    private func makeFolders(of path: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropLast()
        var folder = ""
        for (index, part) in parts.enumerated() {
            folder += (index == 0 ? "" : "/") + (String(Substring(part)))
            if folder.isEmpty || FolderReader.isFolder(folder) { continue }
            guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { return false }
        }
        return true
    }

    /// The names of all files in the folder, those of inner folders included, in byte order.
    package var fileNames: [String] { Self.allFiles(under: path, prefix: "") }

    private static func allFiles(under folder: String, prefix: String) -> [String] {
        (FolderReader.names(in: folder) ?? []).flatMap { name -> [String] in
            let path = FolderReader.join(folder, name)
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [prefix + name] }
            let inner = allFiles(under: path, prefix: prefix + name + "/")
            // An empty folder is nothing of ours either.
            return inner.isEmpty ? [prefix + name + "/"] : inner
        }
    }

    /// Removes files and the folders that become empty.
    private func remove(_ names: [String], under folder: String) {
        var folders: Set<String> = []
        for name in names {
            unlink(FolderReader.join(folder, name))
            var parts = name.split(separator: "/").dropLast()
            while !parts.isEmpty {
                folders.insert(parts.joined(separator: "/"))
                parts = parts.dropLast()
            }
        }
        for inner in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) { rmdir(FolderReader.join(folder, inner)) }
        rmdir(folder)
    }

    private func notWritable(_ code: Int32) -> FileFault {
        let why =
            switch code {
            case ENOSPC, EDQUOT: "the disk is full"
            case EACCES, EPERM: "permission to write there is missing"
            case EROFS: "the disk can only be read"
            case ENOTDIR, EEXIST: "a file stands where a folder is needed"
            case ENAMETOOLONG: "the name is too long"
            default: "the system could not write it (error \(code))"
            }
        return FileFault(
            Diagnostic(
                .outputNotWritable, at: SourceLocation(file: path),
                "The report could not be written; nothing was changed.",
                found: why, expected: "a folder you may write to",
                mend: "Name another folder with --out, or make room there."))
    }

    private func fileInTheWay() -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotOurs, at: SourceLocation(file: path),
                "A file stands where the report's folder should be, so it was left alone.",
                expected: "no file of this name", mend: "Name another folder with --out, or move the file."))
    }

    private func notOurs(_ stranger: String) -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotOurs, at: SourceLocation(file: path),
                "The folder holds something that is not part of a report, so it was left alone.", found: stranger,
                expected: "an empty folder, or an earlier report",
                mend: "Name another folder with --out, or empty this one."))
    }
}
