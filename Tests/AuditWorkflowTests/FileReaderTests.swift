import AuditWorkflow
import Diagnostics
import Foundation
import Testing

struct `Reading a file` {
    private func code(_ path: String) -> DiagnosticCode? {
        guard case .failure(let fault) = FileReader.read(path, as: "shown") else { return nil }
        #expect(fault.diagnostic.location.file == "shown", "the message gives the path away")
        return fault.diagnostic.code
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    @Test func `gives its bytes`() throws {
        try withFolder { folder in
            try Data([0, 255, 10]).write(to: URL(fileURLWithPath: folder + "/a"))
            #expect(try FileReader.read(folder + "/a", as: "shown").get().bytes == [0, 255, 10])
        }
    }

    @Test func `never waits for a pipe, nor opens a folder or a device`() throws {
        try withFolder { folder in
            #expect(mkfifo(folder + "/pipe", 0o600) == 0)
            #expect(code(folder + "/pipe") == .fileNotRegular)
            #expect(code(folder) == .fileNotRegular)
            #expect(code("/dev/zero") == .fileNotRegular)
        }
    }

    @Test func `never opens what stands before a zero byte in a path`() throws {
        try withFolder { folder in
            try Data([1]).write(to: URL(fileURLWithPath: folder + "/a"))
            guard case .failure(let fault) = FileReader.read(folder + "/a\0b", as: "a\0b") else {
                Issue.record("another file was read than the one that was named")
                return
            }
            #expect(!fault.isMissing, "it counts as wrong input")
            #expect(
                fault.diagnostic.consoleText == """
                    a\\u{0}b:1:1: error[VALUE-INVALID]: This path holds a zero byte, or bytes that are not UTF-8, so no file is opened by it.
                        found: "a\\u{0}b"
                        expected: a path in UTF-8
                        mend: Give the file another name.
                    """)
        }
    }

    @Test func `says that a file is missing or cannot be read`() throws {
        try withFolder { folder in
            #expect(code(folder + "/none") == .fileMissing)
            try FileManager.default.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: folder + "/loop")
            #expect(code(folder + "/loop") == .fileUnreadable)
        }
    }

    @Test func `refuses what is larger than any return can be`() throws {
        try withFolder { folder in
            _ = FileManager.default.createFile(atPath: folder + "/large", contents: nil)
            #expect(truncate(folder + "/large", FileReader.mostBytes + 1) == 0)
            #expect(code(folder + "/large") == .fileTooLarge)
        }
    }

    @Test func `lists a folder's documents in byte order and passes hidden ones over`() throws {
        try withFolder { folder in
            for name in ["b.xml", "a.xml", "B.xml", ".hidden.xml", "c.txt", "ä.xml"] {
                _ = FileManager.default.createFile(atPath: folder + "/" + name, contents: nil)
            }
            let names = try FolderReader.xmlFiles(in: folder, as: "shown").get()
            #expect(names == ["B.xml", "a.xml", "b.xml", "ä.xml"])
            let none = try FolderReader.xmlFiles(in: folder + "/none", as: "shown").get()
            #expect(none.isEmpty)
        }
    }

    @Test func `lists a document whose name ends or begins with a letter that joins its neighbour`() throws {
        try withFolder { folder in
            for name in ["a\u{600}.xml", ".\u{301}b.xml", "c.xml\u{301}"] {
                let descriptor = open(folder + "/" + name, O_WRONLY | O_CREAT, 0o644)
                #expect(descriptor >= 0 && close(descriptor) == 0)
            }
            let names = try FolderReader.xmlFiles(in: folder, as: "shown").get()
            #expect(names.map { Array($0.unicodeScalars) } == [Array("a\u{600}.xml".unicodeScalars)])
        }
    }

    @Test func `takes no name that is not UTF-8 for that of another file`() {
        #expect(PathText.decoding(Array("café.xml".utf8)[...]) == "café.xml")
        for bytes: [UInt8] in [[0x61, 0xFF], [0x61, 0xC3], [0x61, 0xED, 0xA0, 0x80], [0xC0, 0xAF]] {
            #expect(!PathText.isUsable(PathText.decoding(bytes[...])))
        }
    }

    @Test func `does not take a folder that cannot be listed for an empty one`() throws {
        try withFolder { folder in
            _ = FileManager.default.createFile(atPath: folder + "/file", contents: nil)
            try FileManager.default.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: folder + "/loop")
            for name in ["file", "loop"] {
                guard case .failure(let fault) = FolderReader.xmlFiles(in: folder + "/" + name, as: "shown") else {
                    Issue.record("\(name) passes for a folder")
                    continue
                }
                #expect(fault.diagnostic.code == .fileUnreadable && fault.diagnostic.location.file == "shown")
            }
        }
    }
}
