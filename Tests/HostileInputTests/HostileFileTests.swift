import Foundation
import Testing

/// What is no plain file, or no file of a sensible size, through the real program: refused at once, and nothing waited for.
struct `A hostile file` {
    @Test(arguments: HostileFile.all, ["validate", "grade"])
    func `is refused by`(file: HostileFile, command: String) throws {
        let scratch = try Scratch()
        try file.make(scratch.path("hostile.xml"))
        let run = try Run([command, "hostile.xml", "--standards", Repository.standards], in: scratch.path)
        run.expectBounded("\(command) \(file.name)")
        #expect(run.ending == .status(file.status), "\(file.name): \(run.err)")
        #expect(run.errors.contains { $0.file == "hostile.xml" && $0.code == file.code }, "\(file.name): \(run.err)")
    }

    @Test func `does not keep the others from their verdicts`() throws {
        let scratch = try Scratch()
        try scratch.write(Array(SoundReturn.text.utf8), to: "sound.xml")
        var names: [String] = []
        for (number, file) in HostileFile.all.enumerated() {
            try file.make(scratch.path("\(number).xml"))
            names += ["\(number).xml", "sound.xml"]
        }
        for command in ["validate", "grade"] {
            let alone = try Run([command, "--standards", Repository.standards, "sound.xml"], in: scratch.path)
            for jobs in ["1", "4"] {
                let run = try Run(
                    [command, "--jobs", jobs, "--standards", Repository.standards] + names, in: scratch.path)
                // So many documents take so many times the memory of one.
                if jobs == "1" { run.expectBounded("\(command) of all hostile files") }
                #expect(run.ending == .status(65))
                let parts = run.out.components(separatedBy: alone.out)
                #expect(
                    parts.count == HostileFile.all.count + 1, "a sound return has another verdict among hostile files")
                #expect(run.errors.map(\.code) == HostileFile.all.map(\.code))
            }
        }
    }

    private static let strange = [
        "a\nb.xml:1:1: error[FORGED]: x", "\u{1B}[31mred.xml", "\u{202E}lmx.nruter", "\u{200B}\u{FEFF}\u{AD}.xml",
        "tab\tbell\u{7}",
        "a \"quoted\" \\ name", "--format", "$(id)", "é\u{301}\u{85}",
    ]

    /// The names stand for themselves by number, so that reports of the tests hold nothing a terminal obeys.
    @Test(arguments: strange.indices)
    func `with a strange name is named, and the name is not obeyed`(number: Int) throws {
        let scratch = try Scratch()
        let name = Self.strange[number]
        try scratch.write(Array("<a".utf8), to: name)
        for command in ["validate", "grade"] {
            let run = try Run([command, "--standards", Repository.standards, "--", name], in: scratch.path)
            #expect(run.ending == .status(65))
            #expect(run.errors.count == 1 && run.errors.first?.code == "XML-MALFORMED")
            let isObeyed = (run.out + run.err).unicodeScalars.contains { scalar in
                scalar != "\n"
                    && (scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format)
            }
            #expect(!isObeyed, "a character of the name is obeyed")
        }
    }

    @Test func `with a name that is not UTF-8 is refused, and the message says why`() throws {
        let scratch = try Scratch()
        let round = try scratch.copyRound()
        for folder in [scratch.path, round + "/returns"] {
            let name = Array(folder.utf8) + Array("/p".utf8) + [0xE9] + Array(".xml".utf8) + [0]
            let descriptor = name.withUnsafeBufferPointer { bytes in
                bytes.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { creat($0, 0o644) } ?? -1 }
            }
            try #require(descriptor >= 0, "the file system does not take such a name")
            close(descriptor)
        }
        let file = try Run(
            ["validate", "--standards", Repository.standards], in: scratch.path,
            wrapper: ["sh", "-c", "exec \"$0\" \"$@\" p*.xml"])
        let inRound = try Run(
            ["evaluate", "round", "--out", "report", "--standards", Repository.standards], in: scratch.path)
        #expect(file.ending == .status(65))
        #expect(inRound.ending == .status(0))
        for (run, name) in [(file, "p\\u{0}.xml"), (inRound, "returns/p\\u{0}.xml")] {
            #expect(run.errors.map(\.code) == ["VALUE-INVALID"] && run.errors.first?.file == name, "\(run.err)")
            #expect(run.err.contains("bytes that are not UTF-8"))
        }
    }

    @Test func `with a name or a path that is too long is refused`() throws {
        let scratch = try Scratch()
        let long = String(repeating: "a", count: 300) + ".xml"
        let deep = String(repeating: "a/", count: 2_500) + "a.xml"
        for name in [long, deep] {
            let run = try Run(["validate", name, "--standards", Repository.standards], in: scratch.path)
            #expect(run.ending == .status(66))
            #expect(run.errors.map(\.code) == ["FILE-UNREADABLE"])
        }
    }

    @Test func `that is not there, by no name or beneath another file, is missing`() throws {
        let scratch = try Scratch()
        try scratch.write(Array(SoundReturn.text.utf8), to: "return.xml")
        for name in ["", "return.xml/return.xml", "nothing.xml"] {
            let run = try Run(["validate", "--standards", Repository.standards, "--", name], in: scratch.path)
            #expect(run.ending == .status(66))
            #expect(run.errors.map(\.code) == ["FILE-MISSING"])
        }
    }

    @Test(.enabled(if: OtherUser.canRun, "the program cannot be run as another user than the administrator here"))
    func `that may not be read is refused, and so is one in a folder that may not be entered`() throws {
        let scratch = try Scratch()
        try scratch.write(Array(SoundReturn.text.utf8), to: "hidden.xml")
        try FileManager.default.createDirectory(atPath: scratch.path("closed"), withIntermediateDirectories: false)
        try scratch.write(Array(SoundReturn.text.utf8), to: "closed/return.xml")
        try system(chmod(scratch.path("hidden.xml"), 0))
        try system(chmod(scratch.path("closed"), 0))
        defer { chmod(scratch.path("closed"), 0o755) }
        for name in ["hidden.xml", "closed/return.xml"] {
            for command in ["validate", "grade"] {
                let run = try Run(
                    [command, name, "--standards", Repository.standards], in: scratch.path, wrapper: OtherUser.wrapper)
                #expect(run.ending == .status(66), "\(name): \(run.err)")
                #expect(run.errors.map(\.code) == ["FILE-UNREADABLE"])
                #expect(run.err.contains("permission to read it is missing"))
            }
        }
    }
}

/// Running the program as somebody who may not read everything.
enum OtherUser {
    /// The words before the program: none where the tests are not run by the administrator, who may read everything.
    static let wrapper: [String] =
        geteuid() != 0 ? [] : ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]

    /// Whether the program starts so: where the tests are run by the administrator, `setpriv` must be there and the program must lie
    /// where others may run it.
    static let canRun: Bool = {
        let run = try? Run(["validate", "nothing.xml", "--standards", Repository.standards], in: "/", wrapper: wrapper)
        return run?.ending == .status(66)
    }()
}
