import AuditWorkflow
import Diagnostics
import Foundation
import Glibc
import Testing

struct `A new folder` {
    private let files = FileManager.default

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = files.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(atPath: folder) }
        try body(folder)
    }

    private func everything(in folder: String) -> [String] {
        (files.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
    }

    @Test func `is made with those above it, and filled file by file`() throws {
        try withFolder { path in
            let folder = NewFolder(path: path + "/deep/er/")
            #expect(folder.path == path + "/deep/er")
            try folder.prepare()
            try folder.makeFolder(named: "returns")
            try folder.write(Array("one".utf8), as: "returns/a.xml")
            try folder.write([], as: "b.xml")
            #expect(everything(in: folder.path) == ["b.xml", "returns", "returns/a.xml"])
            #expect(files.contents(atPath: folder.path + "/returns/a.xml") == Data("one".utf8))
        }
    }

    @Test func `may be there already where it is empty`() throws {
        try withFolder { path in
            try NewFolder(path: path).prepare()
            #expect(everything(in: path) == [])
        }
    }

    @Test(arguments: ["letter.txt", ".hidden", "return-000001.xml", "returns/a.xml"])
    func `is refused where anything is in it`(name: String) throws {
        try withFolder { path in
            if name.contains("/") {
                try files.createDirectory(atPath: path + "/returns", withIntermediateDirectories: true)
            }
            try Data("mine".utf8).write(to: URL(fileURLWithPath: path + "/" + name))
            let fault = #expect(throws: FileFault.self) { try NewFolder(path: path).prepare() }
            #expect(fault?.diagnostic.code == .outputNotOurs)
            #expect(fault?.isDiskFault == false)
        }
    }

    @Test func `is refused where a file, or a link that leads nowhere, stands in its place`() throws {
        try withFolder { path in
            try Data("mine".utf8).write(to: URL(fileURLWithPath: path + "/file"))
            try files.createSymbolicLink(atPath: path + "/link", withDestinationPath: path + "/nothing")
            for name in ["file", "link"] {
                let fault = #expect(throws: FileFault.self) { try NewFolder(path: path + "/" + name).prepare() }
                #expect(fault?.diagnostic.code == .outputNotOurs)
            }
            let under = #expect(throws: FileFault.self) { try NewFolder(path: path + "/file/folder").prepare() }
            #expect(under?.diagnostic.code == .outputNotWritable)
            #expect(under?.isDiskFault == false)
            #expect(files.contents(atPath: path + "/file") == Data("mine".utf8))
        }
    }

    @Test func `never has a file written over`() throws {
        try withFolder { path in
            let folder = NewFolder(path: path)
            try folder.write(Array("one".utf8), as: "a.xml")
            try files.createSymbolicLink(atPath: path + "/b.xml", withDestinationPath: path + "/elsewhere")
            for name in ["a.xml", "b.xml"] {
                let fault = #expect(throws: FileFault.self) { try folder.write(Array("two".utf8), as: name) }
                #expect(fault?.diagnostic.code == .outputNotWritable)
                #expect(fault?.diagnostic.location.file == path + "/" + name)
            }
            #expect(files.contents(atPath: path + "/a.xml") == Data("one".utf8))
            #expect(everything(in: path) == ["a.xml", "b.xml"])
        }
    }

    /// A limit on the size of files stands for a disk that is full; it holds for the whole process, so this one is of its own.
    @Test func `says which file the disk had no room for, and takes the half of it away`() async {
        await #expect(processExitsWith: .exitCode(74)) {
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            let path = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
            defer { try? FileManager.default.removeItem(atPath: path) }
            let folder = NewFolder(path: path)
            do throws(FileFault) {
                try folder.prepare()
                try folder.write([UInt8](repeating: 0x20, count: 90_000), as: "small.xml")
                try folder.write([UInt8](repeating: 0x20, count: 200_000), as: "large.xml")
            } catch {
                let isRight =
                    error.isDiskFault && error.diagnostic.location.file == path + "/large.xml"
                    && FolderReader.names(in: path) == ["small.xml"]
                try? FileManager.default.removeItem(atPath: path)
                exit(isRight ? 74 : 1)
            }
        }
    }
}
