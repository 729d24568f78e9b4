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
        self.path = PathText.withoutSlashes(path)
    }

    /// The manifest's name; a folder without it is not ours.
    package static let manifestName = "manifest.json"

    /// Puts the files in place.
    ///
    /// - Throws: ``FileFault`` with `OUTPUT-NOT-WRITABLE` or `OUTPUT-NOT-OURS`; what was there before is then untouched, and
    ///   nothing of the new report is left.
    package func write(_ files: [ReportFile]) throws(FileFault) {
        guard PathText.isUsable(path) else { throw FileFault(FileReader.unusablePath(path)) }
        let old = try existing()
        var made: [String] = []
        let draft = Self.freeName(path + ".partial-\(getpid())")
        do throws(FileFault) {
            guard Self.makeFolders(above: path, made: &made), mkdir(draft, 0o777) == 0 else { throw notWritable(errno) }
            do throws(FileFault) {
                for file in files { try write(file, under: draft) }
                // Only then, so that the disk is waited for once and not for each of a hundred files.
                for file in files {
                    let code = Self.bringToDisk(file: FolderReader.join(draft, file.name))
                    if code != 0 { throw notWritable(code) }
                }
                try swap(draft, old: old)
            } catch {
                Self.remove(Self.allFiles(under: draft, prefix: ""), under: draft)
                throw error
            }
        } catch {
            for folder in made.reversed() { rmdir(folder) }
            throw error
        }
    }

    /// Puts one file in place of an older one, whole or not at all.
    ///
    /// - Throws: ``FileFault`` with `OUTPUT-NOT-WRITABLE`; the older one is then untouched.
    package func replace(file: ReportFile) throws(FileFault) {
        let target = FolderReader.join(path, file.name)
        let draft = Self.freeName(target + ".partial-\(getpid())")
        var code = Descriptor.create(draft, file.bytes)
        if code == 0 { code = Self.bringToDisk(file: draft) }
        if code == 0, rename(draft, target) != 0 { code = errno }
        guard code == 0 else {
            unlink(draft)
            throw notReplaced(target, code)
        }
        Self.bringToDisk(folder: path)
    }

    /// The names of what stands there now, all of it ours; nil where nothing does.
    private func existing() throws(FileFault) -> [String]? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw fileInTheWay() }
        guard FolderReader.names(in: path) != nil else { throw notOurs("a folder that cannot be read") }
        let names = Self.allFiles(under: path, prefix: "")
        if names.isEmpty { return [] }
        guard
            case .success(let manifest) = FileReader.read(
                FolderReader.join(path, Self.manifestName), as: Self.manifestName)
        else { throw notOurs("\(names[0]) and no \(Self.manifestName)") }
        guard let known = Manifest(reading: manifest.bytes).map({ Set($0.files.map(\.name) + [Self.manifestName]) })
        else {
            throw notOurs("a \(Self.manifestName) that is not a report's")
        }
        if let stranger = names.first(where: { !known.contains($0) }) { throw notOurs(stranger) }
        return names
    }

    private func write(_ file: ReportFile, under draft: String) throws(FileFault) {
        let target = FolderReader.join(draft, file.name)
        var made: [String] = []
        guard Self.makeFolders(above: target, made: &made) else { throw notWritable(errno) }
        let code = Descriptor.create(target, file.bytes)
        if code != 0 { throw notWritable(code) }
    }

    /// Puts the draft in place; where that cannot be, the old report stands as before and the draft too.
    private func swap(_ draft: String, old: [String]?) throws(FileFault) {
        let parent = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
        guard let old else {
            guard rename(draft, path) == 0 else { throw notWritable(errno) }
            return Self.bringToDisk(folder: parent.isEmpty ? "/" : parent)
        }
        let aside = Self.freeName(path + ".previous-\(getpid())")
        guard rename(path, aside) == 0 else { throw notWritable(errno) }
        guard rename(draft, path) == 0 else {
            let code = errno
            rename(aside, path)
            throw notWritable(code)
        }
        Self.bringToDisk(folder: parent.isEmpty ? "/" : parent)
        Self.remove(old, under: aside)
    }

    /// The names of all files in the folder, those of inner folders included, in byte order.
    package var fileNames: [String] { Self.allFiles(under: path, prefix: "") }

    private static func allFiles(under folder: String, prefix: String) -> [String] {
        (FolderReader.names(in: folder) ?? []).flatMap { name -> [String] in
            let path = FolderReader.join(folder, name)
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [prefix + name] }
            let inner = allFiles(under: path, prefix: prefix + name + "/")
            // An empty folder is nothing of ours either, nor is one that cannot be read.
            return inner.isEmpty ? [prefix + name + "/"] : inner
        }
    }
}
