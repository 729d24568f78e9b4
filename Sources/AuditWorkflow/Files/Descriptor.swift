import Glibc

/// Writing to what the system has opened.
package enum Descriptor {
    /// Writes everything, however many calls that takes; the number of the system's error where that fails, else 0.
    package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return count < 0 ? errno : EIO }
                written += count
            }
            return 0
        }
    }

    /// Writes a file of which nothing stands yet.
    ///
    /// - Returns: The number of the system's error where that fails, `EEXIST` where something of the name is there, else 0. Nothing is left of a
    ///   file that could not be written whole.
    static func create(_ path: String, _ bytes: [UInt8]) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return errno }
        var code = write(bytes, to: descriptor)
        // A full disk may be noticed only when the file is closed.
        if close(descriptor) != 0, code == 0 { code = errno }
        if code != 0 { unlink(path) }
        return code
    }
}
