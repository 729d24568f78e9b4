import Diagnostics
import Glibc

/// A folder that is filled file by file, and only where nothing was in it before.
///
/// Use it for output too large to be held in memory or to be written twice. Nothing is ever written over. Files are not brought to the disk
/// one by one: after a crash of the machine some may be missing.
package struct NewFolder: Sendable {
    package let path: String

    package init(path: String) {
        self.path = PathText.withoutSlashes(path)
    }

    /// Makes the folder, and those above it, or takes one that is empty.
    ///
    /// - Throws: ``FileFault`` with `OUTPUT-NOT-OURS` where something is there, or `OUTPUT-NOT-WRITABLE`.
    package func prepare() throws(FileFault) {
        guard PathText.isUsable(path) else { throw FileFault(FileReader.unusablePath(path)) }
        var status = stat()
        if lstat(path, &status) == 0 {
            guard FolderReader.isFolder(path) else { throw fileInTheWay() }
            guard let names = FolderReader.names(in: path) else { throw notWritable(errno, path) }
            if let first = names.first { throw notEmpty(first) }
            guard access(path, W_OK | X_OK) == 0 else { throw notWritable(errno, path) }
            return
        }
        try makeFolder(path)
    }

    /// Makes a folder inside.
    package func makeFolder(named name: String) throws(FileFault) { try makeFolder(FolderReader.join(path, name)) }

    /// Writes one file, which must not be there.
    ///
    /// - Parameter name: Its name, after that of a folder inside where it lies in one.
    /// - Throws: ``FileFault`` with `OUTPUT-NOT-WRITABLE`; the part of the file that was written is then taken away.
    package func write(_ bytes: [UInt8], as name: String) throws(FileFault) {
        let target = FolderReader.join(path, name)
        let code = Descriptor.create(target, bytes)
        if code != 0 { throw notWritable(code, target) }
    }

    private func makeFolder(_ path: String) throws(FileFault) {
        var made: [String] = []
        guard ReportFolder.makeFolders(above: path + "/", made: &made) else { throw notWritable(errno, path) }
    }
}

extension NewFolder {
    func notWritable(_ code: Int32, _ path: String) -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotWritable, at: SourceLocation(file: path),
                "This could not be written; what was written before it is there.", found: OutputReason.words(code),
                expected: "a folder you may write to, with room in it",
                mend: "Make room there, or name another folder with --out."),
            isDiskFault: OutputReason.isOfTheDisk(code))
    }

    private func fileInTheWay() -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotOurs, at: SourceLocation(file: path),
                "A file stands where the folder should be, so it was left alone.", expected: "no file of this name",
                mend: "Name another folder with --out, or move the file."))
    }

    private func notEmpty(_ name: String) -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotOurs, at: SourceLocation(file: path),
                "There is something in the folder already, so nothing was written.", found: name,
                expected: "an empty folder, or none", mend: "Name another folder with --out, or empty this one."))
    }
}
