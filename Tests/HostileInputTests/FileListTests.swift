import Foundation
import Testing

/// Lists of files that are none, and lists from a pipe, through the real program.
struct `A list of files` {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        for name in ["a.xml", "b.xml"] { try scratch.write(Array(SoundReturn.text.utf8), to: name) }
    }

    /// Runs a line of bash; `$S11` stands for the program.
    private func run(_ line: String) throws -> Run {
        try Run(
            [], in: scratch.path, wrapper: ["bash", "-c", line.replacing("$S11", with: "\"$0\"")],
            environment: ["S11_STANDARDS": Repository.standards])
    }

    /// Runs the line with both commands, which must read nothing and say just this.
    private func expectRefusal(_ line: String, _ status: Int, _ text: String) throws {
        for command in ["validate", "grade"] {
            let run = try run(line.replacing("COMMAND", with: command))
            #expect(run.ending == .status(status), "\(command)")
            #expect(run.out == "", "\(command)")
            #expect(run.err == text + "\n", "\(command)")
            run.expectBounded(line)
        }
    }

    @Test func `separated by zero bytes is refused at the first of them, and nothing is read`() throws {
        let rest = """
                expected: one path a line
                mend: Make the list with "find … -print" in place of "-print0", or send it through "tr '\\0' '\\n'".
            """
        try expectRefusal(
            "find *.xml -print0 | $S11 COMMAND --files-from -", 65,
            """
            standard input:1:6: error[VALUE-INVALID]: The list of files holds a zero byte, which no path can.
                found: a zero byte after "a.xml"
            \(rest)
            """)
        try expectRefusal(
            "printf 'a.xml\\n\\0b.xml' > list; $S11 COMMAND b.xml --files-from list", 65,
            """
            list:2:1: error[VALUE-INVALID]: The list of files holds a zero byte, which no path can.
                found: a zero byte
            \(rest)
            """)
    }

    @Test func `never leads to another file than the one it names, nor does a path by itself`() throws {
        // What cannot be text would be mended to this name.
        try scratch.write(Array(SoundReturn.text.utf8), to: "a\u{FFFD}.xml")
        try scratch.write(Array(SoundReturn.text.utf8), to: "a")
        let expected = """
            a\\u{0}.xml:1:1: error[VALUE-INVALID]: This path holds a zero byte, or bytes that are not UTF-8, so no file is opened by it.
                found: "a\\u{0}.xml"
                expected: a path in UTF-8
                mend: Give the file another name.

            """
        for command in ["validate", "grade"] {
            for line in [
                "cp b.xml $'a\\xff.xml'; $S11 \(command) $'a\\xff.xml'",
                "printf 'a\\xff.xml' | $S11 \(command) --files-from -",
            ] {
                let run = try run(line)
                #expect(run.ending == .status(65), "\(line)")
                #expect(run.out.hasPrefix("a\\u{0}.xml: not read"), "\(line)")
                #expect(run.err == expected, "\(line)")
            }
        }
    }

    @Test(arguments: [("", "nothing"), ("\\n\\r\\n\\n", "nothing but empty lines")])
    func `that names no file is refused, even beside files`(list: String, found: String) throws {
        try expectRefusal(
            "printf '\(list)' > list; $S11 COMMAND a.xml --format json --files-from list", 65,
            """
            list:1:1: error[TEXT-MISSING]: The list of files names no file.
                found: \(found)
                expected: one path a line
                mend: See whether the command that made the list failed, or found nothing.
            """)
    }

    @Test(arguments: [
        "$S11 COMMAND - a.xml - < a.xml", "echo a.xml | $S11 COMMAND - --files-from -",
        "echo - | $S11 COMMAND --files-from -", "echo - > list; $S11 COMMAND - --files-from list < a.xml",
        "$S11 COMMAND - $(yes b.xml | head -100) - < a.xml",
    ])
    func `in which standard input stands twice is wrong use`(line: String) throws {
        try expectRefusal(
            line, 64,
            "s11: - is named more than once, but standard input can be read only once. Name it once, and give everything else as files."
        )
    }

    @Test(arguments: [
        "$S11 COMMAND --files-from <(ls *.xml)",
        "mkfifo pipe; (sleep 0.3; ls *.xml > pipe) & $S11 COMMAND --files-from pipe",
        "ls *.xml | $S11 COMMAND --files-from /dev/stdin",
    ])
    func `may come from a pipe`(line: String) throws {
        for command in ["validate", "grade"] {
            let plain = try run("$S11 \(command) a.xml b.xml")
            let listed = try run("rm -f pipe; " + line.replacing("COMMAND", with: command))
            #expect(plain.ending == .status(0) && listed.ending == .status(0), "\(listed.err)")
            #expect(listed.out == plain.out)
        }
    }

    @Test func `does not let a document come from a pipe`() throws {
        let run = try run("mkfifo pipe; echo pipe > list; $S11 grade --files-from list")
        #expect(run.ending == .status(66))
        #expect(run.out == "pipe: not read\n")
        #expect(
            run.err == """
                pipe:1:1: error[FILE-NOT-REGULAR]: This is not a plain file.
                    found: a pipe
                    expected: a file
                    mend: Save the document as an ordinary file and name that.

                """)
    }

    @Test(arguments: [
        ("big", "truncate -s 67108865 big; $S11 COMMAND --files-from big"),
        ("standard input", "yes a.xml | $S11 COMMAND --files-from -"),
        ("pipe", "rm -f pipe; mkfifo pipe; yes a.xml 2>&- > pipe & $S11 COMMAND --files-from pipe"),
    ])
    func `that is too long is called one`(name: String, line: String) throws {
        try expectRefusal(
            line, 65,
            """
            \(name):1:1: error[FILE-TOO-LARGE]: The list of files is too long.
                found: more than 64 MiB
                expected: at most 64 MiB
                mend: Check that this is a list, or cut it in pieces and run the command for each.
            """)
    }

    @Test(arguments: [
        (
            "/dev/zero", "a device",
            "Save the list as an ordinary file and name that, or name - and send it to standard input."
        ),
        (".", "a folder", "Name the file inside the folder."),
    ])
    func `that is a device or a folder is refused as a list`(name: String, found: String, mend: String) throws {
        try expectRefusal(
            "$S11 COMMAND --files-from \(name)", 66,
            """
            \(name):1:1: error[FILE-NOT-REGULAR]: This cannot be read as a list of files.
                found: \(found)
                expected: a file or a pipe
                mend: \(mend)
            """)
    }

    @Test func `names standard input as both commands do`() throws {
        for format in ["text", "ndjson"] {
            for command in ["validate", "grade"] {
                let run = try run("echo - > list; $S11 \(command) --format \(format) --files-from list < a.xml")
                let start = format == "text" ? "standard input: " : #"{"file":"standard input","#
                #expect(run.ending == .status(0) && run.out.hasPrefix(start), "\(run.out)")
            }
        }
    }

    @Test func `with a file that is missing has it not read, by both commands`() throws {
        #expect(try run("$S11 grade none.xml").out == "none.xml: not read\n")
        #expect(try run("$S11 validate none.xml").out == "none.xml: not read (1 error)\n")
    }
}
