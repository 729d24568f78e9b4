import Foundation
import Reporting
import Testing

/// Copies as libraries that are none of ours read them: Debian's python3-pypdf and python3-docx, which `make test` installs.
enum CopyReader {
    struct PDF: Decodable {
        let title: String
        let day: String
        let language: String
        let showsTitle: Bool
        let isTagged: Bool
        let outline: [String]
        let pages: [String]
        let size: [Int]
        let links: [String]
    }

    struct DOCX: Decodable {
        let title: String
        let subject: String
        let author: String
        let changedBy: String
        let created: String
        let modified: String
        let languages: [String]
        let size: [Int]
        let header: [String]
        let footer: [String]
        let fields: [String]
        let paragraphs: [[String]]
        let lists: Int
        let times: [String]
    }

    /// Has each copy read, in order.
    static func read<Copy: Decodable>(_ copies: [ReportFile], ending: String) throws -> [Copy] {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appendingPathComponent("s11-copies-read-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        let paths = copies.indices.map { folder.appendingPathComponent("\($0)\(ending)") }
        for (path, copy) in zip(paths, copies) { try Data(copy.bytes).write(to: path) }
        let (status, out, said) = try run(
            [SampleRound.root + "/Tests/Support/Copies/read-copies.py"] + paths.map(\.path))
        try #require(status == 0, "The packages python3-pypdf and python3-docx could not be used: \(said)")
        return try JSONDecoder().decode([Copy].self, from: out)
    }

    /// Whether the system's Python has a package.
    static func has(_ package: String) -> Bool { (try? run(["-c", "import \(package)"]).status == 0) ?? false }

    private static func run(_ arguments: [String]) throws -> (status: Int32, out: Data, said: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = arguments
        let output = Pipe()
        let complaints = Pipe()
        process.standardOutput = output
        process.standardError = complaints
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        let said = complaints.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, data, String(decoding: said, as: UTF8.self))
    }
}
