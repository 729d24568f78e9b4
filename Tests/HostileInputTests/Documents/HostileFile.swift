import Foundation
import Testing

/// Something that stands where a document is expected, and is none or cannot be read as one.
struct HostileFile: Sendable, CustomTestStringConvertible {
    let name: String
    /// What it is refused with, and the status a command ends with when it is the only one.
    let code: String
    let status: Int
    /// Puts it at a path.
    let make: @Sendable (String) throws -> Void

    var testDescription: String { name }

    static let all = [
        HostileFile(name: "a folder", code: "FILE-NOT-REGULAR", status: 66) {
            try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false)
        },
        HostileFile(name: "a pipe into which nobody writes", code: "FILE-NOT-REGULAR", status: 66) {
            try system(mkfifo($0, 0o644))
        },
        HostileFile(name: "a socket", code: "FILE-NOT-REGULAR", status: 66) { try makeSocket(at: $0) },
        link("a device that never ends", to: "/dev/zero", "FILE-NOT-REGULAR", 66),
        link("a device that is full", to: "/dev/full", "FILE-NOT-REGULAR", 66),
        link("a device of random bytes", to: "/dev/urandom", "FILE-NOT-REGULAR", 66),
        link("a link to nothing", to: "nothing-of-this-name", "FILE-MISSING", 66),
        link("a link to a folder", to: "/", "FILE-NOT-REGULAR", 66),
        link("a file that says it is empty and is not", to: "/proc/version", "FILE-CHANGED", 65),
        HostileFile(name: "a link to itself", code: "FILE-UNREADABLE", status: 66) { path in
            try FileManager.default.createSymbolicLink(
                atPath: path, withDestinationPath: URL(fileURLWithPath: path).lastPathComponent)
        },
        sized("a file of 1 GiB", 1 << 30, "FILE-TOO-LARGE"),
        sized("a file of 1 TiB", 1 << 40, "FILE-TOO-LARGE"),
        sized("a file just too large to be read", (64 << 20) + 1, "FILE-TOO-LARGE"),
        sized("a file just small enough to be read", 64 << 20, "XML-LIMIT"),
        sized("a document of zero bytes, of the largest size", 16 << 20, "XML-MALFORMED"),
    ]

    private static func link(_ name: String, to target: String, _ code: String, _ status: Int) -> HostileFile {
        HostileFile(name: name, code: code, status: status) {
            try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: target)
        }
    }

    /// A file of zero bytes that takes no room on the disk.
    private static func sized(_ name: String, _ bytes: Int, _ code: String) -> HostileFile {
        HostileFile(name: name, code: code, status: 65) {
            _ = FileManager.default.createFile(atPath: $0, contents: nil)
            try system(truncate($0, bytes))
        }
    }

    /// Makes a socket that nobody listens at.
    private static func makeSocket(at path: String) throws {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        try #require(path.utf8.count < room, "the path of the temporary folder is too long for a socket")
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try system(bound)
    }
}

/// Stops a test where a call of the system fails that the test rests on.
func system(_ result: Int32, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let code = errno
    try #require(result == 0, "the system refuses what the test needs (error \(code))", sourceLocation: sourceLocation)
}
