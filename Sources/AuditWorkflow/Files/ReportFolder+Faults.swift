import Diagnostics
import Glibc

/// Why a report could not be put in place, in words.
extension ReportFolder {
    /// The report could not be written, for the reason the system gave.
    func notWritable(_ code: Int32) -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotWritable, at: SourceLocation(file: path),
                "The report could not be written; nothing was changed.",
                found: Self.reason(code), expected: "a folder you may write to",
                mend: "Name another folder with --out, or make room there."),
            isDiskFault: Self.isDiskFault(code))
    }

    /// A single file could not be put in place of an older one.
    func notReplaced(_ target: String, _ code: Int32) -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotWritable, at: SourceLocation(file: target),
                "The file could not be written; what was there before is as it was.", found: Self.reason(code),
                expected: "a folder you may write to",
                mend: "Make room there, or ask whoever owns the folder for permission."),
            isDiskFault: Self.isDiskFault(code))
    }

    /// A file stands where the report's folder should be.
    func fileInTheWay() -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotOurs, at: SourceLocation(file: path),
                "A file stands where the report's folder should be, so it was left alone.",
                expected: "no file of this name", mend: "Name another folder with --out, or move the file."))
    }

    /// The folder holds something that no report has.
    func notOurs(_ stranger: String) -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotOurs, at: SourceLocation(file: path),
                "The folder holds something that is not part of a report, so it was left alone.", found: stranger,
                expected: "an empty folder, or an earlier report",
                mend: "Name another folder with --out, or empty this one."))
    }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case ENOSPC, EDQUOT: "the disk is full"
        case EFBIG: "a file would be larger than is allowed here"
        case EACCES, EPERM: "permission to write there is missing"
        case EROFS: "the disk can only be read"
        case ENOTDIR, EEXIST: "a file stands where a folder is needed"
        case ENAMETOOLONG: "the name is too long"
        default: "the system could not write it (error \(code))"
        }
    }

    /// Whether the place was right and the disk did not take it: another time it may.
    private static func isDiskFault(_ code: Int32) -> Bool { [ENOSPC, EDQUOT, EFBIG, EIO].contains(code) }
}
