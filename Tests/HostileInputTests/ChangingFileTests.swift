import Foundation
import Synchronization
import Testing

/// A file that somebody writes to while the program reads it.
struct `A file that is being written` {
    /// Has a thread change a file again and again while it is checked, until the change was noticed; `between` is what the file is refused
    /// for where it is read between two changes.
    private func expectNoticed(
        between: Set<String> = ["XML-EMPTY"], _ change: @escaping @Sendable (Int32, Int) -> Void
    ) throws {
        let scratch = try Scratch()
        let path = try scratch.write([UInt8](repeating: 0x20, count: 12 << 20), to: "a.xml")
        let isEnding = Mutex(false)
        let ended = DispatchSemaphore(value: 0)
        Thread {
            let descriptor = open(path, O_WRONLY)
            var turn = 0
            while !isEnding.withLock({ $0 }) {
                change(descriptor, turn)
                turn += 1
            }
            close(descriptor)
            ended.signal()
        }.start()
        var codes: Set<String> = []
        for _ in 0..<40 where !codes.contains("FILE-CHANGED") {
            let run = try Run(["validate", "a.xml", "--standards", Repository.standards], in: scratch.path)
            run.expectBounded("a changing file")
            #expect(run.ending == .status(65))
            #expect(run.errors.count == 1)
            codes.formUnion(run.errors.map(\.code))
        }
        isEnding.withLock { $0 = true }
        ended.wait()
        #expect(codes.subtracting(between).isSubset(of: ["FILE-CHANGED"]), "\(codes)")
        #expect(codes.contains("FILE-CHANGED"), "the change was not noticed in 40 readings")
    }

    @Test func `and grows is refused`() throws {
        // What it grows by are zero bytes.
        try expectNoticed(between: ["XML-EMPTY", "XML-MALFORMED"]) { descriptor, turn in
            ftruncate(descriptor, off_t(12 << 20) + off_t(turn % 100_000))
        }
    }

    @Test func `and shrinks is refused`() throws {
        try expectNoticed { descriptor, turn in
            ftruncate(descriptor, off_t(12 << 20) - off_t(turn % 1_000))
            // White space again where zeros would stand.
            pwrite(descriptor, [UInt8](repeating: 0x20, count: 1_000), 1_000, off_t(12 << 20) - 1_000)
        }
    }

    @Test func `and keeps its size is refused`() throws {
        try expectNoticed { descriptor, turn in
            pwrite(descriptor, [turn % 2 == 0 ? 0x0A : 0x20], 1, off_t(turn % (12 << 20)))
        }
    }
}
