import Foundation
import Testing

/// Writes the hostile documents into the folder named in the environment, for `make corpus` and for reading them.
struct `The hostile documents` {
    private static let folder = ProcessInfo.processInfo.environment["S11_HOSTILE_FOLDER"]

    @Test(.enabled(if: folder != nil, "S11_HOSTILE_FOLDER names no folder"))
    func `are written into a folder`() throws {
        let folder = try #require(Self.folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let documents =
            HostileDocument.all.map { ($0.name, $0.bytes()) }
            + HarmlessDocument.all.map { ($0.name, Array($0.text.utf8)) }
        for (name, bytes) in documents {
            let file = String(name.map { $0.isLetter || $0.isNumber ? $0 : "-" }) + ".xml"
            try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + file))
        }
    }
}

/// Every hostile document, through the real program: refused in words, at a place, within its share of time and memory.
struct `A hostile document` {
    @Test(arguments: HostileDocument.all, ["validate", "grade"])
    func `is refused by`(document: HostileDocument, command: String) throws {
        let scratch = try Scratch()
        let bytes = document.bytes()
        try scratch.write(bytes, to: "hostile.xml")
        let run = try Run([command, "hostile.xml", "--standards", Repository.standards], in: scratch.path)
        run.expectBounded("\(command) \(document.name)")
        #expect(run.ending == .status(65), "\(document.name): \(run.err.prefix(600))")
        #expect(run.out.hasPrefix("hostile.xml: refused"), "\(document.name): \(run.out)")
        // Counting the lines of the largest ones takes longer than refusing them.
        let lines = bytes.count > 1 << 20 ? bytes.count : bytes.count(where: { $0 == 0x0A || $0 == 0x0D }) + 1
        #expect(
            run.errors.contains { $0.file == "hostile.xml" && $0.code == document.code && $0.line <= lines },
            "\(document.name) should be refused with \(document.code): \(run.err.prefix(600))")
        #expect(run.errors.allSatisfy { $0.file == "hostile.xml" && (1...lines).contains($0.line) && $0.column >= 1 })
    }
}
