import Foundation
import Testing

/// One run of the program: how it ended, what it said and what it cost.
struct Run: Sendable {
    enum Ending: Sendable, Equatable {
        /// It ended by itself with this status.
        case status(Int)
        /// The system ended it: a crash, or a limit.
        case signal(Int)
        /// It was waited for in vain.
        case stopped
    }

    let ending: Ending
    /// Processor time in microseconds.
    let processorTime: Int
    /// The most memory it held at once, in KiB.
    let memory: Int
    let out: String
    let err: String

    /// Runs `s11`.
    ///
    /// - Parameters:
    ///   - arguments: The words after the program's name.
    ///   - folder: Where it runs.
    ///   - wrapper: A program and its words before `s11`, as for running it as somebody else.
    ///   - input: What it finds as standard input; nothing where left out.
    ///   - output: Where standard output goes; kept where left out.
    init(
        _ arguments: [String], in folder: String, wrapper: [String] = [], input: FileHandle? = nil,
        output: FileHandle? = nil, environment: [String: String] = [:]
    ) throws {
        let streams = try Scratch()
        let (result, out, err) = (streams.path("result"), streams.path("out"), streams.path("err"))
        for name in [out, err] { _ = FileManager.default.createFile(atPath: name, contents: nil) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.measuredRun)
        process.arguments =
            [result, "60", "\(Bounds.patience)", "4096"] + wrapper + [Program.s11] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = input ?? FileHandle.nullDevice
        process.standardOutput = try output ?? FileHandle(forWritingTo: URL(fileURLWithPath: out))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: err))
        try process.run()
        process.waitUntilExit()

        let words = try String(contentsOfFile: result, encoding: .utf8).split(separator: " ")
        let numbers = try words.dropFirst().map { word in
            try #require(Int(word.filter(\.isNumber)), "the cost of the run cannot be read")
        }
        try #require(numbers.count == 4, "the cost of the run cannot be read")
        ending = words[0] == "exit" ? .status(numbers[0]) : words[0] == "signal" ? .signal(numbers[0]) : .stopped
        processorTime = numbers[1]
        memory = numbers[2]
        self.out = String(decoding: try Data(contentsOf: URL(fileURLWithPath: out)), as: UTF8.self)
        self.err = String(decoding: try Data(contentsOf: URL(fileURLWithPath: err)), as: UTF8.self)
    }

    /// The diagnostics on standard error: file, line, column and code of each.
    var errors: [Finding] { err.split(separator: "\n").compactMap { Finding($0) } }

    /// What a run may never do, whatever it was given: crash, hang, or take more than its share.
    func expectBounded(_ what: String, sourceLocation: SourceLocation = #_sourceLocation) {
        if case .status = ending {
        } else {
            Issue.record("\(what): ended by \(ending): \(err.suffix(400))", sourceLocation: sourceLocation)
        }
        #expect(
            processorTime < Bounds.processorTime, "\(what): microseconds of processor time",
            sourceLocation: sourceLocation)
        #expect(memory < Bounds.memory, "\(what): KiB of memory", sourceLocation: sourceLocation)
    }
}

/// A line `FILE:LINE:COLUMN: error[CODE]: …`, taken apart.
struct Finding: Sendable, Equatable {
    let file: String
    let line: Int
    let column: Int
    let code: String

    init?(_ text: Substring) {
        guard let found = text.firstMatch(of: /^(.*):([0-9]+):([0-9]+): error\[([A-Z-]+)\]: ./),
            let line = Int(found.2), let column = Int(found.3)
        else { return nil }
        file = String(found.1)
        self.line = line
        self.column = column
        code = String(found.4)
    }
}
