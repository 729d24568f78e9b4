package import Diagnostics
import Glibc

/// Reads whole files, and refuses with a diagnostic everything that is not a plain file of a sensible size.
///
/// A folder, a pipe or a device is refused before a byte is read, so nothing waits for a writer that never comes. A file that
/// changes while it is read is refused as well: half of one version and half of another is no document. How that is noticed is
/// said at ``FileState``.
package enum FileReader {
    /// The largest file that is read at all, in bytes; the XML limits are below it.
    package static let mostBytes = 64 * 1024 * 1024

    /// Reads the file at a path.
    ///
    /// - Parameters:
    ///   - path: Where the file lies; `-` reads standard input.
    ///   - name: What diagnostics call it: relative to the round's folder or as the user gave it.
    ///   - meanwhile: What happens to the file between its reading and the last look at it; for tests.
    package static func read(
        _ path: String, as name: String, meanwhile: () -> Void = {}
    ) -> Result<SourceText, FileFault> {
        if path == "-" { return readAll(from: STDIN_FILENO, as: "standard input") }
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(FileFault(opening(name, errno))) }
        defer { close(descriptor) }
        var before = stat()
        guard fstat(descriptor, &before) == 0 else { return .failure(FileFault(unreadable(name, errno))) }
        guard before.st_mode & S_IFMT == S_IFREG else { return .failure(FileFault(notRegular(name, before.st_mode))) }
        guard before.st_size <= mostBytes else { return .failure(FileFault(tooLarge(name))) }
        let state = FileState(before)
        let isRecent = state.isRecent
        return readAll(Int(before.st_size), from: descriptor, as: name).flatMap { text in
            meanwhile()
            let isSame =
                text.bytes.count == state.size && (!isRecent || FileState.holds(text.bytes, descriptor))
                && FileState(of: descriptor) == state
            return isSame ? .success(text) : .failure(FileFault(changed(name)))
        }
    }

    /// Reads a file of a known size, straight to where its bytes stay; one byte more where it has grown meanwhile.
    private static func readAll(
        _ size: Int, from descriptor: Int32, as name: String
    ) -> Result<SourceText, FileFault> {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { room, used in
            while used < room.count {
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[used...])
                let count = Glibc.read(descriptor, rest.baseAddress, rest.count)
                if count == 0 { return }
                if count > 0 {
                    used += count
                } else if errno != EINTR {
                    code = errno
                    return
                }
            }
        }
        if code != 0 { return .failure(FileFault(unreadable(name, code))) }
        return .success(SourceText(file: name, bytes: bytes))
    }

    /// Reads to the end of something whose size is not known.
    private static func readAll(from descriptor: Int32, as name: String) -> Result<SourceText, FileFault> {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return .success(SourceText(file: name, bytes: bytes)) }
            if count < 0 {
                if errno == EINTR { continue }
                return .failure(FileFault(unreadable(name, errno)))
            }
            // Asked before the bytes are taken: one byte too many would make the room for all of them twice as large.
            if bytes.count + count > mostBytes { return .failure(FileFault(tooLarge(name))) }
            if bytes.count + count > bytes.capacity {
                // While room is made the bytes stand in memory twice, so the last step is a large one: from 16 MiB to the limit.
                var room = 1 << 20
                while room < bytes.count + count { room *= 4 }
                bytes.reserveCapacity(room)
            }
            bytes += chunk[..<count]
        }
    }
}

/// A file that could not be read, with the diagnostic that says why.
package struct FileFault: Error, Sendable {
    package let diagnostic: Diagnostic
    /// The disk failed or is full, rather than the place being wrong.
    package let isDiskFault: Bool

    package init(_ diagnostic: Diagnostic, isDiskFault: Bool = false) {
        self.diagnostic = diagnostic
        self.isDiskFault = isDiskFault
    }

    /// Nothing is there to read, rather than something wrong in it.
    package var isMissing: Bool { diagnostic.code != .fileTooLarge && diagnostic.code != .fileChanged }
}

extension FileReader {
    private static func opening(_ name: String, _ code: Int32) -> Diagnostic {
        switch code {
        case ENOENT, ENOTDIR:
            Diagnostic(
                .fileMissing, at: SourceLocation(file: name), "There is no file of this name.",
                // A name that is not UTF-8 reaches the program with this character in place of what was there.
                mend: name.unicodeScalars.contains("\u{FFFD}")
                    ? "If it is there, its name is not UTF-8: give it a name in plain letters."
                    : "Check the spelling and the folder you are in.")
        case ENXIO:
            Diagnostic(
                .fileNotRegular, at: SourceLocation(file: name), "This is not a plain file.",
                found: "a socket or device",
                expected: "a file", mend: "Save the document as an ordinary file and name that.")
        default: unreadable(name, code)
        }
    }

    private static func unreadable(_ name: String, _ code: Int32) -> Diagnostic {
        let (why, mend) =
            switch code {
            case EACCES, EPERM:
                (
                    "permission to read it is missing",
                    "Ask whoever owns the file for permission, or copy it to a folder of your own."
                )
            case ELOOP: ("its links go round in a circle", "Name the file that the link was meant to lead to.")
            case ENAMETOOLONG: ("its name is too long", "Give the file a shorter name.")
            default:
                ("the system could not read it (error \(code))", "Copy it to a folder of your own and name the copy.")
            }
        return Diagnostic(
            .fileUnreadable, at: SourceLocation(file: name), "The file cannot be read.", found: why,
            expected: "a file you may read", mend: mend)
    }

    private static func notRegular(_ name: String, _ mode: UInt32) -> Diagnostic {
        let kind =
            switch mode & S_IFMT {
            case S_IFDIR: "a folder"
            case S_IFIFO: "a pipe"
            case S_IFCHR, S_IFBLK: "a device"
            default: "something else"
            }
        return Diagnostic(
            .fileNotRegular, at: SourceLocation(file: name), "This is not a plain file.", found: kind,
            expected: "a file",
            mend: kind == "a folder"
                ? "Name the file inside the folder." : "Save the document as an ordinary file and name that.")
    }

    private static func tooLarge(_ name: String) -> Diagnostic {
        Diagnostic(
            .fileTooLarge, at: SourceLocation(file: name), "The file is larger than any return can be.",
            found: "more than \(mostBytes / 1024 / 1024) MiB", expected: "at most \(mostBytes / 1024 / 1024) MiB",
            mend: "Check that this is the right file; a return holds text only, never scanned documents.")
    }

    private static func changed(_ name: String) -> Diagnostic {
        Diagnostic(
            .fileChanged, at: SourceLocation(file: name), "The file changed while it was being read.",
            mend: "Wait until it is no longer being written, then try again.")
    }
}
