import Foundation
import Testing

/// The system's own record of what the program opens: nothing but its libraries, the standards and what was named.
@Suite(.enabled(if: Trace.works, "strace is not installed, or may not look into a program here"))
struct `No document makes the program open or fetch anything` {
    /// Documents that ask for something else to be read.
    private static let asking = HostileDocument.entities + HostileDocument.outside

    /// What libxml2 would obey, if it were let; the catalogue would lead every address to a file.
    private func environment(_ scratch: Scratch) throws -> [String: String] {
        let catalogue = """
            <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
              <rewriteSystem systemIdStartString="http://127.0.0.1:9/" rewritePrefix="file:///etc/"/>
            </catalog>
            """
        let path = try scratch.write(Array(catalogue.utf8), to: "catalogue.xml")
        return [
            "XML_CATALOG_FILES": path, "SGML_CATALOG_FILES": path, "http_proxy": "http://127.0.0.1:9/",
            "ftp_proxy": "http://127.0.0.1:9/",
        ]
    }

    /// Writes the asking documents and those that need not be refused, and gives back their names.
    private func write(into folder: String, _ scratch: Scratch) throws -> [String] {
        try scratch.write(Array("a file beside them".utf8), to: folder + "beside.txt")
        let texts = Self.asking.map { $0.bytes() } + HarmlessDocument.all.map { Array($0.text.utf8) }
        return try texts.enumerated().map { number, bytes in
            try scratch.write(bytes, to: folder + "asking-\(number).xml")
            return "asking-\(number).xml"
        }
    }

    /// What the system's own libraries look up about the machine: processors, memory. Some only when several threads are at work.
    private static func isAboutTheMachine(_ path: String) -> Bool {
        ["/proc/self/", "/proc/sys/vm/", "/sys/devices/system/cpu/", "/sys/fs/cgroup/"].contains { path.hasPrefix($0) }
    }

    /// What the program opens to start and to read the standards and one plain return.
    private func openedByStarting(_ command: String) throws -> Set<String> {
        let scratch = try Scratch()
        try scratch.write(Array(SoundReturn.text.utf8), to: "sound.xml")
        let trace = try Trace([command, "sound.xml", "--standards", Repository.standards], in: scratch)
        #expect(trace.run.ending == .status(0), "\(trace.run.err)")
        return trace.opened.subtracting(["sound.xml"])
    }

    @Test func `to start it opens its libraries, what the system says of the machine, and the standards`() throws {
        let opened = try openedByStarting("validate")
        #expect(opened.contains { $0.contains("libxml2.so") }, "the record cannot be read")
        let others = opened.filter { path in
            !(path == "/etc/ld.so.cache" || path.contains(/\.so(\.[0-9]+)*$/) || Self.isAboutTheMachine(path)
                || path.hasSuffix(".profraw") || path.hasPrefix(Repository.standards + "/"))
        }
        #expect(others.isEmpty)
    }

    @Test(arguments: ["validate", "grade"])
    func `and nothing more but the named files, whatever is in them, with`(command: String) throws {
        let start = try openedByStarting(command)
        let scratch = try Scratch()
        let names = try write(into: "", scratch)
        let trace = try Trace(
            [command, "--standards", Repository.standards] + names, in: scratch, environment: try environment(scratch))
        #expect(trace.run.ending == .status(65))
        let others = trace.opened.subtracting(start).subtracting(names).filter { !Self.isAboutTheMachine($0) }
        #expect(others.isEmpty)
        #expect(trace.opened.isSuperset(of: names))
        expectNothingReached(trace)
    }

    @Test func `and nothing more but the round's files and the report's`() throws {
        let start = try openedByStarting("validate")
        let scratch = try Scratch()
        let round = try scratch.copyRound()
        _ = try write(into: "round/returns/", scratch)
        let trace = try Trace(
            ["evaluate", round, "--out", scratch.path("report"), "--standards", Repository.standards], in: scratch,
            environment: try environment(scratch))
        #expect(trace.run.ending == .status(0))
        let others = trace.opened.subtracting(start).filter { path in
            !(Self.isAboutTheMachine(path) || path.hasPrefix(round + "/") && !path.hasSuffix(".txt")
                || path.hasPrefix(scratch.path("report")) || path.hasPrefix(Repository.standards + "/")
                || path == scratch.path)
        }
        #expect(others.isEmpty)
        expectNothingReached(trace)
    }

    private func expectNothingReached(_ trace: Trace) {
        #expect(trace.started.count == 1, "another program was started: \(trace.started)")
        #expect(trace.reachedOut.isEmpty)
    }
}
