package import Diagnostics
import Glibc

/// What a file is to be, as far as it matters before anything in it is understood.
package enum FileKind: Sendable {
    /// A document to read: a plain file or standard input.
    case document
    /// A list of files: it may also come from a pipe.
    case list

    fileprivate var refusal: String {
        self == .document ? "This is not a plain file." : "This cannot be read as a list of files."
    }

    fileprivate var expected: String { self == .document ? "a file" : "a file or a pipe" }

    fileprivate var mend: String {
        switch self {
        case .document: "Save the document as an ordinary file and name that."
        case .list: "Save the list as an ordinary file and name that, or name - and send it to standard input."
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
    package var isMissing: Bool {
        ![.fileTooLarge, .fileChanged, .valueInvalid, .textMissing].contains(diagnostic.code)
    }
}

extension FileReader {
    static func opening(_ name: String, _ code: Int32, _ kind: FileKind) -> Diagnostic {
        switch code {
        case ENOENT, ENOTDIR:
            Diagnostic(
                .fileMissing, at: SourceLocation(file: name), "There is no file of this name.",
                mend: "Check the spelling and the folder you are in.")
        case ENXIO:
            Diagnostic(
                .fileNotRegular, at: SourceLocation(file: name), kind.refusal,
                found: "a socket or device", expected: kind.expected, mend: kind.mend)
        default: unreadable(name, code)
        }
    }

    static func unreadable(_ name: String, _ code: Int32) -> Diagnostic {
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

    static func notRegular(_ name: String, _ mode: UInt32, _ kind: FileKind) -> Diagnostic {
        let what =
            switch mode & S_IFMT {
            case S_IFDIR: "a folder"
            case S_IFIFO: "a pipe"
            case S_IFCHR, S_IFBLK: "a device"
            default: "something else"
            }
        return Diagnostic(
            .fileNotRegular, at: SourceLocation(file: name), kind.refusal, found: what,
            expected: kind.expected, mend: what == "a folder" ? "Name the file inside the folder." : kind.mend)
    }

    static func tooLarge(_ name: String, _ kind: FileKind) -> Diagnostic {
        let limit = "\(mostBytes / 1024 / 1024) MiB"
        return switch kind {
        case .document:
            Diagnostic(
                .fileTooLarge, at: SourceLocation(file: name), "The file is larger than any return can be.",
                found: "more than \(limit)", expected: "at most \(limit)",
                mend: "Check that this is the right file; a return holds text only, never scanned documents.")
        case .list:
            Diagnostic(
                .fileTooLarge, at: SourceLocation(file: name), "The list of files is too long.",
                found: "more than \(limit)", expected: "at most \(limit)",
                mend: "Check that this is a list, or cut it in pieces and run the command for each.")
        }
    }

    static func unusablePath(_ name: String) -> Diagnostic {
        Diagnostic(
            .valueInvalid, at: SourceLocation(file: name),
            "This path holds a zero byte, or bytes that are not UTF-8, so no file is opened by it.",
            found: Visible.quoted(name), expected: "a path in UTF-8", mend: "Give the file another name.")
    }

    /// Of several files whose names are the same text, written with other characters.
    static func alike(_ name: String, _ names: [String]) -> Diagnostic {
        let spelled = names.map { name in
            name.unicodeScalars.map { $0.isASCII ? String($0) : "\\u{\(String($0.value, radix: 16))}" }.joined()
        }
        return Diagnostic(
            .fileUnreadable, at: SourceLocation(file: name),
            "Files here have names that look the same, so none of them is taken.",
            found: spelled.joined(separator: " and "), expected: "names that differ to the eye",
            mend: "Remove the one that was not sent, or give it another name.")
    }

    static func changed(_ name: String) -> Diagnostic {
        Diagnostic(
            .fileChanged, at: SourceLocation(file: name), "The file changed while it was being read.",
            mend: "Wait until it is no longer being written, then try again.")
    }
}
