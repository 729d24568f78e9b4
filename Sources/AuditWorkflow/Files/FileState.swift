import Glibc

/// What the system says of a file, as far as it tells whether the file was changed.
///
/// A change moves two times: the one of the content, which whoever may write the file can also set back, and the one of the file's
/// own record, which only the system sets. Both come from a clock that stands still for some milliseconds, on some file systems for up to two
/// seconds, so two changes may bear one time. A file changed so recently is therefore also read a second time and compared; for
/// any other, a change shows in the times.
struct FileState: Equatable {
    let size: Int
    private let contentChanged: Moment
    private let recordChanged: Moment

    private struct Moment: Equatable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }
    }

    /// How long a change counts as recent, in seconds: longer than the coarsest clock of a file system stands still.
    private static let recently = 3

    init(_ status: stat) {
        size = Int(status.st_size)
        contentChanged = Moment(status.st_mtim)
        recordChanged = Moment(status.st_ctim)
    }

    /// The state of an open file; nil where the system does not say.
    init?(of descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Whether the next change could bear the same time as the last one did. True also where the last one lies in the future, as it may
    /// with another machine's clock.
    var isRecent: Bool {
        var now = timespec()
        guard clock_gettime(CLOCK_REALTIME, &now) == 0 else { return true }
        return now.tv_sec - recordChanged.seconds < Self.recently
    }

    /// Whether an open file, read once more from its start, holds just these bytes.
    static func holds(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var offset = 0
        while true {
            let count = chunk.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, off_t(offset)) }
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            if count == 0 { return offset == bytes.count }
            guard offset + count <= bytes.count else { return false }
            let isSame = bytes[offset..<offset + count].withUnsafeBytes { here in
                chunk.withUnsafeBytes { there in
                    guard let one = here.baseAddress, let other = there.baseAddress else { return false }
                    return memcmp(one, other, count) == 0
                }
            }
            if !isSame { return false }
            offset += count
        }
    }
}
