import Foundation

/// The programs these tests run.
enum Program {
    /// The folder of what was built with these tests.
    private static let built = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path

    /// `s11` as it was built with these tests, or the one named in the environment variable `S11_PROGRAM`.
    static let s11 = ProcessInfo.processInfo.environment["S11_PROGRAM"] ?? built + "/s11"

    /// Runs another program and writes down what it cost.
    static let measuredRun = built + "/MeasuredRun"

    /// Whether `s11` was built for speed. One that was not is slower where bytes are looked at one by one, and only there.
    static let isOptimised: Bool = {
        if ProcessInfo.processInfo.environment["S11_PROGRAM"] != nil { return true }
        #if DEBUG
            return false
        #else
            return true
        #endif
    }()

    /// Where a program of the system lies; nil where it is not installed.
    static func find(_ name: String) -> String? {
        ["/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/"].map { $0 + name }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }
}

/// What one document may cost, and what is measured beside it.
enum Bounds {
    /// The processor time any document may take, in microseconds: 2 seconds, and 10 where the program was not built for speed.
    static let processorTime = Program.isOptimised ? 2_000_000 : 10_000_000

    /// The memory any document may take, in KiB: 128 MiB.
    static let memory = 128 * 1024

    /// How long a run is waited for, in seconds; far beyond what a busy machine needs.
    static let patience = 120
}

/// The files of this project that the tests use.
enum Repository {
    static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// A small round that is evaluated without a word, and the standards it rests on.
    static let base = path + "/Tests/DiagnosticCases/base"
    static let standards = base + "/standards"
}
