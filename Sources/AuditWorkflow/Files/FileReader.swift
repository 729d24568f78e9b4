package import Diagnostics
import Glibc

/// Reads whole files, and refuses with a diagnostic everything that is not a plain file of a sensible size.
///
/// A folder, a pipe or a device is refused before a byte is read, so nothing waits for a writer that never comes; only a list of
/// files may come from a pipe, because it is one argument that the user gave. A file that
/// changes while it is read is refused as well: half of one version and half of another is no document. How that is noticed is
/// said at ``FileState``.
package enum FileReader {
    /// What messages call what a `-` stands for.
    private static let standardInput = "standard input"
    /// The largest file that is read at all, in bytes; the XML limits are below it.
    package static let mostBytes = 64 * 1024 * 1024

    /// Reads the file at a path.
    ///
    /// - Parameters:
    ///   - path: Where the file lies; `-` reads standard input.
    ///   - name: What diagnostics call it: relative to the round's folder or as the user gave it.
    ///   - kind: What the file is to be. A list may also come from a pipe, and then its writer is waited for.
    ///   - meanwhile: What happens to the file between its reading and the last look at it; for tests.
    package static func read(
        _ path: String, as name: String, kind: FileKind = .document, meanwhile: () -> Void = {}
    ) -> Result<SourceText, FileFault> {
        if path == "-" { return readAll(from: STDIN_FILENO, as: standardInput, kind) }
        // The system would take the path to end there, and read another file than the one that was named.
        if !PathText.isUsable(path) { return .failure(FileFault(unusablePath(name))) }
        if kind == .list, isPipe(path) { return readPipe(path, as: name, kind) }
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(FileFault(opening(name, errno, kind))) }
        defer { close(descriptor) }
        var before = stat()
        guard fstat(descriptor, &before) == 0 else { return .failure(FileFault(unreadable(name, errno))) }
        guard before.st_mode & S_IFMT == S_IFREG else {
            return .failure(FileFault(notRegular(name, before.st_mode, kind)))
        }
        guard before.st_size <= mostBytes else { return .failure(FileFault(tooLarge(name, kind))) }
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

    private static func isPipe(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    }

    /// Reads a pipe to its end; waits for whoever is to write to it.
    private static func readPipe(
        _ path: String, as name: String, _ kind: FileKind
    ) -> Result<SourceText, FileFault> {
        var descriptor: Int32
        repeat { descriptor = open(path, O_RDONLY | O_NOCTTY | O_CLOEXEC) } while descriptor < 0 && errno == EINTR
        guard descriptor >= 0 else { return .failure(FileFault(opening(name, errno, kind))) }
        defer { close(descriptor) }
        return readAll(from: descriptor, as: name, kind)
    }

    /// Reads to the end of something whose size is not known.
    private static func readAll(
        from descriptor: Int32, as name: String, _ kind: FileKind
    ) -> Result<SourceText, FileFault> {
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
            if bytes.count + count > mostBytes { return .failure(FileFault(tooLarge(name, kind))) }
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
