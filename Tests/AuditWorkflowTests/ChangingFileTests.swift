import AuditWorkflow
import Diagnostics
import Foundation
import Synchronization
import Testing

/// A file that somebody writes to while it is read.
struct `A file that changes while it is read` {
    private func withFile(_ text: String, _ body: (URL) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try body(file)
    }

    /// Reads a file to which something happens in between; nil where it is read as though nothing had.
    private func code(_ file: URL, _ change: () -> Void) -> DiagnosticCode? {
        guard case .failure(let fault) = FileReader.read(file.path, as: "shown", meanwhile: change) else { return nil }
        return fault.diagnostic.code
    }

    @Test func `is refused where it grew`() throws {
        try withFile("first") { file in
            let found = code(file) { truncate(file.path, 6) }
            #expect(found == .fileChanged)
        }
    }

    @Test func `is refused where it shrank`() throws {
        try withFile("first") { file in
            let found = code(file) { truncate(file.path, 4) }
            #expect(found == .fileChanged)
        }
    }

    /// Within one tick of the clock that stamps changes, the times may be the same: the bytes are looked at again.
    @Test func `is refused where it was written over at once, with as many bytes`() throws {
        for _ in 0..<200 {
            try withFile("first") { file in
                let found = code(file) { overwrite(file, "other") }
                #expect(found == .fileChanged)
            }
        }
    }

    /// The time of the content can be set back by whoever writes; the time of the record cannot.
    @Test func `is refused where the time of its content was set back`() throws {
        try withFile("first") { file in
            let past = [timespec(tv_sec: 1_000_000, tv_nsec: 5), timespec(tv_sec: 1_000_000, tv_nsec: 5)]
            #expect(utimensat(AT_FDCWD, file.path, past, 0) == 0)
            let found = code(file) {
                overwrite(file, "other")
                utimensat(AT_FDCWD, file.path, past, 0)
            }
            #expect(found == .fileChanged)
        }
    }

    @Test func `is read where nothing happened to it`() throws {
        for text in ["first", "", String(repeating: "long ", count: 100_000)] {
            try withFile(text) { file in
                let found = code(file) {}
                #expect(found == nil)
            }
        }
    }

    /// Somebody writes one letter after the other over the whole file, as fast as they can.
    @Test func `is read as it was at one moment, or refused`() throws {
        let count = 300_000
        try withFile(String(repeating: "a", count: count)) { file in
            let writer = Writer(file.path, count: count)
            writer.start()
            var impossible = 0
            var refused = 0
            for _ in 0..<60 {
                switch FileReader.read(file.path, as: "shown") {
                case .success(let source):
                    if !Writer.canBe(source.bytes, count: count) { impossible += 1 }
                case .failure(let fault):
                    #expect(fault.diagnostic.code == .fileChanged)
                    refused += 1
                }
            }
            writer.end()
            #expect(impossible == 0, "what was read never stood in the file")
            #expect(refused > 0, "the file did not change in any of the readings")
        }
    }

    private func overwrite(_ file: URL, _ text: String) {
        let descriptor = open(file.path, O_WRONLY)
        write(descriptor, text, text.utf8.count)
        close(descriptor)
    }
}

/// A thread that writes over a file until it is told to end.
private final class Writer: Sendable {
    private let path: String
    private let count: Int
    private let isEnding = Mutex(false)
    private let ended = DispatchSemaphore(value: 0)

    init(_ path: String, count: Int) {
        self.path = path
        self.count = count
    }

    func start() {
        Thread { [self] in
            let descriptor = open(path, O_WRONLY)
            let versions = Self.letters.map { [UInt8](repeating: $0, count: count) }
            var next = 1
            while !isEnding.withLock({ $0 }) {
                pwrite(descriptor, versions[next % versions.count], count, 0)
                next += 1
            }
            close(descriptor)
            ended.signal()
        }.start()
    }

    private static let letters = Array(0x61...0x7A as ClosedRange<UInt8>)

    /// Whether the file can have held these bytes at one moment: one letter, or a new one as far as it has come and then the one before.
    static func canBe(_ bytes: [UInt8], count: Int) -> Bool {
        guard bytes.count == count, let new = bytes.first, let old = bytes.last else { return false }
        let isNext = new == old || new == old + 1 || (new == letters[0] && old == letters[letters.count - 1])
        return isNext && bytes.drop { $0 == new }.allSatisfy { $0 == old }
    }

    func end() {
        isEnding.withLock { $0 = true }
        ended.wait()
    }
}
