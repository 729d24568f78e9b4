import Diagnostics

/// Why a report could not be put in place, in words.
extension ReportFolder {
    /// The report could not be written, for the reason the system gave.
    func notWritable(_ code: Int32) -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotWritable, at: SourceLocation(file: path),
                "The report could not be written; nothing was changed.",
                found: OutputReason.words(code), expected: "a folder you may write to",
                mend: "Name another folder with --out, or make room there."),
            isDiskFault: OutputReason.isOfTheDisk(code))
    }

    /// A single file could not be put in place of an older one.
    func notReplaced(_ target: String, _ code: Int32) -> FileFault {
        FileFault(
            Diagnostic(
                .outputNotWritable, at: SourceLocation(file: target),
                "The file could not be written; what was there before is as it was.", found: OutputReason.words(code),
                expected: "a folder you may write to",
                mend: "Make room there, or ask whoever owns the folder for permission."),
            isDiskFault: OutputReason.isOfTheDisk(code))
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
}
