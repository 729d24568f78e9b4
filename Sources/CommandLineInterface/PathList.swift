import AuditWorkflow
import Diagnostics

/// A list of paths as a file holds it: one a line, with either kind of line end; empty lines are passed over.
struct PathList {
    private let source: SourceText

    init(_ source: SourceText) { self.source = source }

    /// The paths in their order; a fault where the list is none.
    ///
    /// A list without a path is refused: most often the command that should have made it failed, and that must not look like success.
    func paths() -> Result<[String], FileFault> {
        if let zero = source.bytes.firstIndex(of: 0) { return .failure(FileFault(zeroByte(at: zero))) }
        let paths = source.bytes.split(separator: UInt8(ascii: "\n")).map { line in
            PathText.decoding(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }.filter { !$0.isEmpty }
        return paths.isEmpty ? .failure(FileFault(empty)) : .success(paths)
    }

    private func zeroByte(at offset: Int) -> Diagnostic {
        let before = source.bytes[..<offset]
        let line = before.suffix(from: before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
        return Diagnostic(
            .valueInvalid, at: source.location(at: offset), "The list of files holds a zero byte, which no path can.",
            found: line.isEmpty
                ? "a zero byte" : "a zero byte after \(Visible.quoted(String(decoding: line, as: UTF8.self)))",
            expected: "one path a line",
            mend: #"Make the list with "find … -print" in place of "-print0", or send it through "tr '\0' '\n'"."#)
    }

    private var empty: Diagnostic {
        Diagnostic(
            .textMissing, at: SourceLocation(file: source.file), "The list of files names no file.",
            found: source.bytes.isEmpty ? "nothing" : "nothing but empty lines", expected: "one path a line",
            mend: "See whether the command that made the list failed, or found nothing.")
    }
}
