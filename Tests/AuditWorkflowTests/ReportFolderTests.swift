import AuditWorkflow
import Diagnostics
import Foundation
import Reporting
import Testing

struct `A report folder` {
    private let files = FileManager.default

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = files.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(atPath: folder) }
        try body(folder)
    }

    /// A report of two files with its manifest.
    private func report(_ text: String) -> [ReportFile] {
        let content = [
            ReportFile(name: "index.html", bytes: Array(text.utf8)),
            ReportFile(name: "agencies/a.html", bytes: Array("agency".utf8)),
        ]
        let manifest = Manifest(
            round: "r", positionDate: "2010-07-01", inputs: [], outputs: content.map { .init($0.name, $0.bytes) })
        return content + [manifest.file]
    }

    private func everything(in folder: String) -> [String] {
        (files.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
    }

    @Test func `is written whole, with the folders above it`() throws {
        try withFolder { folder in
            try ReportFolder(path: folder + "/deep/er/report/").write(report("one"))
            #expect(
                everything(in: folder + "/deep/er") == [
                    "report", "report/agencies", "report/agencies/a.html", "report/index.html", "report/manifest.json",
                ])
        }
    }

    @Test func `replaces an earlier report, files that are no longer made included`() throws {
        try withFolder { folder in
            let target = ReportFolder(path: folder + "/report")
            try target.write(report("one"))
            let shorter = [ReportFile(name: "index.html", bytes: Array("two".utf8))]
            try target.write(
                shorter + [
                    Manifest(
                        round: "r", positionDate: "2010-07-01", inputs: [],
                        outputs: shorter.map { .init($0.name, $0.bytes) }
                    ).file
                ])
            #expect(everything(in: folder) == ["report", "report/index.html", "report/manifest.json"])
            #expect(files.contents(atPath: folder + "/report/index.html") == Data("two".utf8))
        }
    }

    @Test func `never replaces a folder that holds something else`() throws {
        try withFolder { folder in
            try "letter".write(toFile: folder + "/letter.txt", atomically: true, encoding: .utf8)
            let fault = #expect(throws: FileFault.self) { try ReportFolder(path: folder).write(report("one")) }
            #expect(fault?.diagnostic.code == .outputNotOurs)
            #expect(fault?.diagnostic.found == "letter.txt and no manifest.json")
            #expect(everything(in: folder) == ["letter.txt"])
        }
    }

    @Test func `never replaces a report into which somebody put a file of their own`() throws {
        try withFolder { folder in
            let target = ReportFolder(path: folder + "/report")
            try target.write(report("one"))
            try "mine".write(toFile: folder + "/report/agencies/notes.txt", atomically: true, encoding: .utf8)
            let fault = #expect(throws: FileFault.self) { try target.write(report("two")) }
            #expect(fault?.diagnostic.code == .outputNotOurs)
            #expect(fault?.diagnostic.found == "agencies/notes.txt")
            #expect(files.contents(atPath: folder + "/report/index.html") == Data("one".utf8))
        }
    }

    @Test func `leaves nothing behind where it cannot be written`() throws {
        try withFolder { folder in
            try "file".write(toFile: folder + "/file", atomically: true, encoding: .utf8)
            let fault = #expect(throws: FileFault.self) {
                try ReportFolder(path: folder + "/file/report").write(report("one"))
            }
            #expect(fault?.diagnostic.code == .outputNotWritable)
            #expect(everything(in: folder) == ["file"])
            let taken = #expect(throws: FileFault.self) {
                try ReportFolder(path: folder + "/file").write(report("one"))
            }
            #expect(taken?.diagnostic.code == .outputNotOurs)
        }
    }
}
