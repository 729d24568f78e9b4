import Diagnostics
import Foundation
import Synchronization
import Testing

import AuditWorkflow

struct `Working on many files` {
    private func withFiles(_ count: Int, _ body: ([String]) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let paths = (0..<count).map { "\(folder)/\($0)" }
        // Every seventh is missing.
        for (number, path) in paths.enumerated() where number % 7 != 3 {
            try Data("\(number)".utf8).write(to: URL(fileURLWithPath: path))
        }
        try body(paths)
    }

    /// What a run over these files gives, in the order in which it was given.
    private func results(_ paths: [String], jobs: Int, stoppingAfter limit: Int = .max) -> [String] {
        let results = Mutex<[String]>([])
        ParallelFiles(paths: paths, jobs: jobs).run({
            { path, file in
                switch file {
                case .success(let text):
                    // Uneven work, so that threads overtake each other.
                    let turns = (text.bytes.first ?? 0) % 5
                    for _ in 0..<Int(turns) * 2_000 { _ = ContentProbe.mixed(text.bytes) }
                    return String(decoding: text.bytes, as: UTF8.self)
                case .failure(let fault): return fault.diagnostic.code.rawValue
                }
            }
        }) { outputs in
            results.withLock { results in
                results += outputs
                return results.count < limit
            }
        }
        return results.withLock { $0 }
    }

    @Test(arguments: [0, 1, 7, 8, 9, 200])
    func `gives the results in the order of the files, however many threads there are`(count: Int) throws {
        try withFiles(count) { paths in
            let expected = (0..<count).map { $0 % 7 == 3 ? "FILE-MISSING" : "\($0)" }
            for jobs in [1, 2, 3, 16] { #expect(results(paths, jobs: jobs) == expected, "with \(jobs) threads") }
        }
    }

    @Test func `ends early when nobody takes the results any more`() throws {
        try withFiles(400) { paths in
            for jobs in [1, 4] {
                let results = results(paths, jobs: jobs, stoppingAfter: 16)
                #expect(results.count == 16, "with \(jobs) threads")
            }
        }
    }

    @Test func `never lets a thread run ahead by more than the window`() {
        // Not a Mutex: ThreadSanitizer cannot see the standard library's.
        let passedOn = Atomic(0)
        let furthest = Atomic(0)
        let queue = OrderedQueue<Int>(count: 500, window: 4) { number in
            passedOn.store(number + 1, ordering: .releasing)
            return true
        }
        Threads.run(3) {
            while let number = queue.claim() {
                furthest.max(number - passedOn.load(ordering: .acquiring), ordering: .relaxed)
                queue.deliver(number, of: number)
            }
        }
        #expect(passedOn.load(ordering: .acquiring) == 500)
        #expect(furthest.load(ordering: .acquiring) <= 4)
    }
}

/// Something to spend time on.
private enum ContentProbe {
    static func mixed(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(7) { ($0 ^ UInt64($1)) &* 31 } }
}
