import Foundation
import Synchronization
import Testing

/// Standard input: nobody knows how much will come.
struct `Standard input` {
    private func run(_ command: String, _ input: FileHandle?, wrapper: [String] = []) throws -> Run {
        let scratch = try Scratch()
        return try Run(
            [command, "-", "--standards", Repository.standards], in: scratch.path, wrapper: wrapper, input: input)
    }

    @Test(arguments: ["validate", "grade"], [false, true])
    func `is read no further than any document can be long`(command: String, isXML: Bool) throws {
        let gigabyte = 1 << 30
        let stream = try Stream(beginning: isXML ? "<return><a>" : "", of: gigabyte)
        let run = try run(command, stream.output)
        let taken = stream.end()
        run.expectBounded("\(command) of 1 GiB")
        #expect(run.ending == .status(65))
        #expect(run.errors.map(\.code) == ["FILE-TOO-LARGE"] && run.errors.first?.file == "standard input")
        #expect(taken <= 65 << 20, "more was read than the limit")
    }

    @Test func `that never ends is refused`() throws {
        let run = try run("validate", FileHandle(forReadingFrom: URL(fileURLWithPath: "/dev/zero")))
        run.expectBounded("/dev/zero")
        #expect(run.ending == .status(65))
        #expect(run.errors.map(\.code) == ["FILE-TOO-LARGE"])
    }

    @Test func `may come in pieces of one byte`() throws {
        let stream = try Stream(beginning: SoundReturn.text, of: SoundReturn.text.utf8.count, pieces: 1)
        let run = try run("grade", stream.output)
        _ = stream.end()
        #expect(run.ending == .status(0), "\(run.err)")
    }

    @Test func `that is a folder or is closed cannot be read`() throws {
        let folder = open("/", O_RDONLY)
        defer { close(folder) }
        let ofFolder = try run("validate", FileHandle(fileDescriptor: folder))
        let closed = try run("validate", nil, wrapper: ["sh", "-c", "exec \"$0\" \"$@\" <&-"])
        for run in [ofFolder, closed] {
            #expect(run.ending == .status(66))
            #expect(run.errors.map(\.code) == ["FILE-UNREADABLE"] && run.errors.first?.file == "standard input")
        }
    }

    @Test(arguments: HostileDocument.entities + HostileDocument.cut)
    func `is refused like a file`(document: HostileDocument) throws {
        let scratch = try Scratch()
        try scratch.write(document.bytes(), to: "hostile.xml")
        let run = try run("validate", FileHandle(forReadingFrom: URL(fileURLWithPath: scratch.path("hostile.xml"))))
        run.expectBounded(document.name)
        #expect(run.ending == .status(65))
        #expect(run.errors.contains { $0.file == "standard input" && $0.code == document.code }, "\(run.err)")
    }
}

/// A pipe into which a thread writes until enough is written or nobody reads any more.
final class Stream: Sendable {
    /// The end to read from.
    let output: FileHandle
    private let written: Counter
    private let ended = DispatchSemaphore(value: 0)

    /// - Parameters:
    ///   - beginning: What is written first; after it come zeros of the letter kind.
    ///   - count: How many bytes there are in all.
    ///   - pieces: How many bytes are written at a time.
    init(beginning: String, of count: Int, pieces: Int = 1 << 16) throws {
        var ends: [Int32] = [0, 0]
        try system(pipe(&ends))
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        output = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
        let input = ends[1]
        let written = Counter()
        let ended = ended
        self.written = written
        Thread {
            // A write that nobody reads is to fail, not to end the tests.
            var signals = sigset_t()
            sigemptyset(&signals)
            sigaddset(&signals, SIGPIPE)
            pthread_sigmask(SIG_BLOCK, &signals, nil)
            var next = Array(beginning.utf8)
            let filling = [UInt8](repeating: UInt8(ascii: "0"), count: pieces)
            while written.value < count {
                if next.isEmpty { next = filling }
                let piece = Array(next.prefix(min(pieces, count - written.value)))
                let taken = write(input, piece, piece.count)
                if taken <= 0 { break }
                written.add(taken)
                next.removeFirst(taken)
            }
            close(input)
            ended.signal()
        }.start()
    }

    /// Closes the end to read from and says how much was taken.
    func end() -> Int {
        try? output.close()
        ended.wait()
        return written.value
    }
}

/// A number two threads share.
final class Counter: Sendable {
    private let number = Mutex(0)

    var value: Int { number.withLock { $0 } }

    func add(_ count: Int) { number.withLock { $0 += count } }
}
