import CommandLineInterface
import Testing

struct `s11 submission merge` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(from: "\(Repository.path)/\(DiagnosticCase.base)")
    }

    private func run(_ words: String) -> CommandRun { CommandRun(typed: "s11 submission merge \(words)", in: folder) }

    private let sent = "round/returns/south-police.xml"

    /// A part of the sent return: without its sign-off, and with the answers to one standard only.
    private func part(_ standard: Int, of text: String) -> String {
        let unsigned = text.replacing(/<sign-off [^>]*\/>/, with: "")
        return standard == 1
            ? unsigned.replacing(/<answer criterion="2\.[\s\S]*?<\/answer>/, with: "")
            : unsigned.replacing(/<answer criterion="1\.2"[^>]*\/>/, with: "")
                .replacing(/<answer criterion="1\.1"[\s\S]*?<\/answer>/, with: "")
    }

    @Test func `writes the whole to standard output, or to a file of which nothing was there`() throws {
        let text = String(decoding: try #require(folder.bytes(of: sent)), as: UTF8.self)
        try folder.write(Array(part(1, of: text).utf8), to: "parts/one.xml")
        try folder.write(Array(part(2, of: text).utf8), to: "parts/two.xml")
        let printed = run("parts/one.xml parts/two.xml")
        #expect(printed.status == 0)
        #expect(printed.out.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<return xmlns=\"urn:s11:return:1\""))
        #expect(printed.err.hasPrefix("standard output:2:1: warning[RETURN-UNSIGNED]"))
        #expect(!printed.err.contains("CRITERION-UNANSWERED"))

        let written = run("parts/two.xml parts/one.xml --out parts/whole.xml")
        #expect(written.status == 0 && written.out == "")
        #expect(folder.bytes(of: "parts/whole.xml") == Array(printed.out.utf8))
        #expect(
            CommandRun(typed: "s11 validate parts/whole.xml", in: folder).out.hasPrefix(
                "parts/whole.xml: accepted as a draft"))

        #expect(run("parts/two.xml parts/one.xml --out made/for/whole.xml").status == 0)
        #expect(folder.bytes(of: "made/for/whole.xml") == Array(printed.out.utf8))
        let nowhere = run("parts/two.xml parts/one.xml --out /proc/nothing/whole.xml")
        #expect(nowhere.status == 73 && nowhere.out == "" && nowhere.err.contains("OUTPUT-NOT-WRITABLE"))

        let again = run("parts/one.xml parts/two.xml --out parts/one.xml")
        #expect(again.status == 73 && again.err.contains("OUTPUT-NOT-OURS"))
        #expect(folder.bytes(of: "parts/one.xml") == Array(part(1, of: text).utf8))
    }

    @Test func `ends with 65 where a part is refused, with 66 where one is missing, and writes nothing then`() throws {
        let before = folder.files
        let missing = run("\(sent) parts/none.xml --out parts/whole.xml")
        #expect(missing.status == 66 && missing.out == "" && missing.err.contains("error[FILE-MISSING]"))
        let refused = run("\(sent) round/round.xml --out parts/whole.xml")
        #expect(refused.status == 65 && refused.out == "" && refused.err.contains("error[VOCABULARY-UNKNOWN]"))
        let both = run("round/round.xml parts/none.xml")
        #expect(both.status == 65 && both.err.contains("VOCABULARY-UNKNOWN") && both.err.contains("FILE-MISSING"))
        #expect(folder.files == before)
    }

    @Test(arguments: ["", "round/returns/south-police.xml", "- -", "- round/returns/south-police.xml -"])
    func `ends with 64 where fewer than two parts are named, or standard input twice`(words: String) {
        let run = run(words)
        #expect(run.status == 64 && run.out == "")
    }

    @Test(arguments: [
        "round/returns/south-police.xml round/returns/south-police.xml",
        "round/returns/south-police.xml round/returns/../returns/south-police.xml",
        "round/returns/none.xml round/returns/none.xml",
    ])
    func `ends with 64 and says so where one file is named twice`(words: String) {
        let run = run(words)
        #expect(run.status == 64 && run.out == "")
        let names = words.split(separator: " ")
        #expect(run.err.contains("One file is named twice: \(names[0]) and \(names[1]). Name each part once."))
    }

    @Test func `ends with 64 where --out names no file`() {
        let run = CommandRun(
            ["submission", "merge", sent, "round/returns/north-hospital.xml", "--out", ""], in: folder)
        #expect(run.status == 64 && run.out == "" && run.err.contains("--out names no file."))
    }

    @Test func `writes nothing where the parts clash`() throws {
        let text = String(decoding: try #require(folder.bytes(of: sent)), as: UTF8.self)
        let other = text.replacing("self-rating=\"2\"", with: "self-rating=\"1\"")
        #expect(other != text)
        try folder.write(Array(other.utf8), to: "parts/other.xml")
        let before = folder.files
        let printed = run("\(sent) parts/other.xml")
        #expect(printed.status == 1 && printed.out == "" && printed.err.contains("error[PART-CLASH]"))
        #expect(run("\(sent) parts/other.xml --out parts/whole.xml").status == 1)
        #expect(folder.files == before)
    }
}
