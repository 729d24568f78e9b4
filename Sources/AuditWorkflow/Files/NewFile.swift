import Diagnostics
import Glibc

/// A file that is written whole, and only where nothing of its name stands.
package struct NewFile: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Writes the file; folders above it are made.
    ///
    /// - Throws: ``FileFault`` with `OUTPUT-NOT-OURS` where something of the name stands already, or `OUTPUT-NOT-WRITABLE`; nothing is left of
    ///   what was written then.
    package func write(_ bytes: [UInt8]) throws(FileFault) {
        guard PathText.isUsable(path) else { throw FileFault(FileReader.unusablePath(path)) }
        var made: [String] = []
        do throws(FileFault) {
            guard ReportFolder.makeFolders(above: path, made: &made) else { throw notWritable(errno) }
            let code = Descriptor.create(path, bytes)
            if code != 0 { throw code == EEXIST ? inTheWay : notWritable(code) }
        } catch {
            for folder in made.reversed() { rmdir(folder) }
            throw error
        }
    }

    private var inTheWay: FileFault {
        FileFault(
            Diagnostic(
                .outputNotOurs, at: SourceLocation(file: path),
                "Something of this name is there already, so nothing was written.", expected: "a name that is free",
                mend: "Name another file with --out, or move the one that is there."))
    }

    private func notWritable(_ code: Int32) -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotWritable, at: SourceLocation(file: path), "This could not be written.",
                found: OutputReason.words(code), expected: "a folder you may write to, with room in it",
                mend: "Make room there, or name another file with --out."),
            isDiskFault: OutputReason.isOfTheDisk(code))
    }
}
