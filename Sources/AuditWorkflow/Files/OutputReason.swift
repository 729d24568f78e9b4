package import Diagnostics
import Glibc

/// Why something could not be written, from the number the system gives.
package enum OutputReason {
    /// The reason in words.
    static func words(_ code: Int32) -> String {
        switch code {
        case ENOSPC, EDQUOT: "the disk is full"
        case EFBIG: "a file would be larger than is allowed here"
        case EACCES, EPERM: "permission to write there is missing"
        case EROFS: "the disk can only be read"
        case ENOTDIR, EEXIST: "a file stands where a folder is needed"
        case ENAMETOOLONG: "the name is too long"
        case EBADF: "it is closed"
        default: "the system could not write it (error \(code))"
        }
    }

    /// Whether the place was right and the disk did not take it: another time it may.
    static func isOfTheDisk(_ code: Int32) -> Bool { [ENOSPC, EDQUOT, EFBIG, EIO].contains(code) }

    /// Says that results could not be written to standard output; nil where whoever read it has gone away, which is no fault.
    ///
    /// - Parameter code: The number of the system's error.
    package static func standardOutput(_ code: Int32) -> Diagnostic? {
        if code == EPIPE { return nil }
        return Diagnostic(
            .outputNotWritable, at: SourceLocation(file: "standard output"),
            "The results could not be written; what stands there may be cut off.", found: words(code),
            expected: "a place that takes all of them", mend: "Make room there, or send the results to another file.")
    }
}
