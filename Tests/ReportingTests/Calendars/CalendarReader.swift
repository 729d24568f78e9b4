import Foundation
import Reporting
import Testing

/// Calendars as another program's parser reads them: Debian's python3-icalendar, which `make test` installs.
enum CalendarReader {
    struct ReadCalendar: Decodable {
        let faults: [String]
        let errors: [String]
        let kind: String
        let method: String
        let name: String
        let events: [ReadEvent]
        let others: [String]
    }

    struct ReadEvent: Decodable {
        let uid: String
        let sequence: Int
        let day: String
        let stamp: String
        let status: String
        let summary: String
        let description: String
    }

    /// Has each calendar read, in order.
    static func read(_ calendars: [[UInt8]]) throws -> [ReadCalendar] {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appendingPathComponent("s11-calendars-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        let paths = calendars.indices.map { folder.appendingPathComponent("\($0).ics") }
        for (path, bytes) in zip(paths, calendars) { try Data(bytes).write(to: path) }
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Support/Calendars/read-calendars.py").standardized
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [script.path] + paths.map(\.path)
        let output = Pipe()
        let complaints = Pipe()
        process.standardOutput = output
        process.standardError = complaints
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        let said = complaints.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(
            process.terminationStatus == 0,
            "The parser of the package python3-icalendar could not be used: \(String(decoding: said, as: UTF8.self))")
        return try JSONDecoder().decode([ReadCalendar].self, from: data)
    }
}
