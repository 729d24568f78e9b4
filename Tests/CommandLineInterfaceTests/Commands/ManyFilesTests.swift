import AuditWorkflow
import Foundation
import Testing

/// Many files on one command line or in a list.
struct ManyFilesTests {
    private let folder: TemporaryFolder
    private let names: [String]

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(from: "\(Repository.path)/\(DiagnosticCase.base)")
        var names: [String] = []
        for number in 0..<150 {
            let name = "many/\(number).xml"
            let source = number % 3 == 0 ? "round/returns/south-police.xml" : "round/returns/north-hospital.xml"
            try FolderChange.copy(source, to: name).make(in: folder)
            names.append(name)
        }
        try folder.write(Array("<return".utf8), to: "many/77.xml")
        self.names = names
    }

    @Test(arguments: ["validate", "grade"], ["text", "json", "ndjson"])
    func `come out the same whatever the number of jobs, and one broken file changes nothing for the others`(
        command: String, format: String
    ) throws {
        let one = CommandRun([command, "--jobs", "1", "--format", format] + names, in: folder)
        #expect(one.status == 65)
        for jobs in ["2", "5"] {
            let more = CommandRun([command, "--jobs", jobs, "--format", format] + names, in: folder)
            #expect(more.out == one.out)
            #expect(more.err == one.err)
        }
        let whole = names.filter { $0 != "many/77.xml" }
        let without = CommandRun([command, "--jobs", "2", "--format", "ndjson"] + whole, in: folder)
        let with = CommandRun([command, "--jobs", "2", "--format", "ndjson"] + names, in: folder)
        #expect(
            without.out.split(separator: "\n")
                == with.out.split(separator: "\n").filter { !$0.contains("many/77.xml") })
        #expect(without.status == 0)
    }

    @Test func `may be named on both sides of options`() {
        let plain = CommandRun(["grade", "--format", "ndjson"] + names, in: folder)
        let split = CommandRun(
            ["grade", names[0], "--format", "ndjson"] + names.dropFirst().dropLast() + ["--jobs", "2", names[149]],
            in: folder)
        #expect(split.out == plain.out)
    }

    @Test func `may come from a list, with either kind of line end and empty lines`() throws {
        let paths = names.dropFirst(2).map { folder.path($0) }
        try folder.write(Array((paths.joined(separator: "\r\n") + "\n\n").utf8), to: "list.txt")
        let plain = CommandRun(["grade", "--format", "ndjson"] + names, in: folder)
        let listed = CommandRun(
            ["grade", "--format", "ndjson", names[0], names[1], "--files-from", folder.path("list.txt")], in: folder)
        #expect(listed.out == plain.out)
        #expect(listed.status == 65)
    }

    @Test func `a list that is missing ends the command with 66`() {
        let run = CommandRun(["grade", "--files-from", "lists/none.txt"], in: folder)
        #expect(run.status == 66)
        #expect(run.err.hasPrefix("lists/none.txt:1:1: error[FILE-MISSING]: There is no file of this name."))
        #expect(run.out == "")
    }

    @Test(arguments: [
        (["grade"], "Name the files to read, or a list of them with --files-from."),
        (["validate", "--format", "json"], "Name the files to read, or a list of them with --files-from."),
        (["grade", "--jobs", "0", "a.xml"], "--jobs is a number from 1 to 256."),
    ])
    func `wrong use is said and ends with 64`(arguments: [String], message: String) {
        let run = CommandRun(arguments, in: folder)
        #expect(run.status == 64)
        #expect(run.err.contains(message), "it says \(run.err)")
    }

    @Test func `a command that takes one path names those that are too many`() {
        let words = (1...100).map { "return-\($0).xml" }
        let run = CommandRun(["explain", "--for", "agency"] + words, in: folder)
        #expect(run.status == 64)
        #expect(
            run.err.hasPrefix("Error: 99 unexpected arguments: 'return-2.xml', 'return-3.xml', "), "it says \(run.err)")
    }
}
