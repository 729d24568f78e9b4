import AuditWorkflow
import Foundation
import Reporting
import Testing

/// The same round gives the same bytes anywhere: the program is run as a person would, under other zones, locales, folders and file orders.
struct `A report is the same bytes` {
    private let files = FileManager.default

    /// The program built beside these tests.
    private var program: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("s11")
    }

    /// Runs the program in a folder and gives back its report's files by name.
    private func evaluate(_ round: String, in folder: URL, environment: [String: String]) throws -> [String: Data] {
        let process = Process()
        process.executableURL = program
        process.currentDirectoryURL = folder
        process.arguments = ["evaluate", round, "--out", "report", "--standards", SampleRound.root + "/Standards"]
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let report = folder.appendingPathComponent("report")
        var contents: [String: Data] = [:]
        for case let url as URL in files.enumerator(at: report, includingPropertiesForKeys: nil) ?? .init() {
            guard let data = try? Data(contentsOf: url) else { continue }
            contents[String(url.path.dropFirst(report.path.count + 1))] = data
        }
        return contents
    }

    /// An empty folder that is removed afterwards.
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = files.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        try body(folder)
    }

    private var expected: [String: Data] {
        let outcome = SampleRound.outcome
        return Dictionary((outcome?.files ?? []).map { ($0.name, Data($0.bytes)) }, uniquingKeysWith: { $1 })
    }

    @Test(arguments: [
        ["TZ": "Pacific/Kiritimati", "LC_ALL": "C"], ["TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8"],
        ["TZ": "Europe/London", "LC_ALL": "ar_EG.UTF-8", "LANG": "de_DE.UTF-8"],
    ])
    func `under another zone and locale`(environment: [String: String]) throws {
        try withFolder { folder in
            let report = try evaluate(SampleRound.folder.path, in: folder, environment: environment)
            #expect(report.count >= 5)
            #expect(report == expected)
        }
    }

    @Test func `from a copy in another folder whose files were made in another order`() throws {
        try withFolder { folder in
            let copy = folder.appendingPathComponent("elsewhere/round")
            for part in ["returns", "analysis"] {
                let target = copy.appendingPathComponent(part)
                try files.createDirectory(at: target, withIntermediateDirectories: true)
                let names = try files.contentsOfDirectory(atPath: SampleRound.folder.path + "/" + part).sorted()
                    .reversed()
                for name in names {
                    try files.copyItem(
                        atPath: SampleRound.folder.path + "/\(part)/\(name)", toPath: target.path + "/" + name)
                }
            }
            let names = try files.contentsOfDirectory(atPath: SampleRound.folder.path).filter { $0.hasSuffix(".xml") }
            #expect(names.count > 2)
            for name in names {
                try files.copyItem(atPath: SampleRound.folder.path + "/\(name)", toPath: copy.path + "/" + name)
            }
            let report = try evaluate("elsewhere/round/", in: folder, environment: [:])
            #expect(report == expected)
        }
    }

    @Test func `when it is written over an earlier one`() throws {
        try withFolder { folder in
            _ = try evaluate(SampleRound.folder.path, in: folder, environment: [:])
            let again = try evaluate(SampleRound.folder.path, in: folder, environment: [:])
            #expect(again == expected)
            let left = try files.contentsOfDirectory(atPath: folder.path)
            #expect(left == ["report"], "something else was left behind: \(left)")
        }
    }

    @Test func `and holds no machine's path, no time of day and no version`() {
        for (name, data) in expected {
            let text = String(decoding: data, as: UTF8.self)
            for word in [SampleRound.root, "/home/", "libxml", "Swift 6"] {
                #expect(!text.contains(word), "\(name) holds \(word)")
            }
            #expect(text.firstMatch(of: /[0-2][0-9]:[0-5][0-9]:[0-5][0-9]/) == nil, "\(name) holds a time of day")
        }
    }
}
