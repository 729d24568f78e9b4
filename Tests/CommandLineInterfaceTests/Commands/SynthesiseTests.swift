import AuditWorkflow
import CommandLineInterface
import Testing

struct SynthesiseTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(from: "\(Repository.path)/\(DiagnosticCase.base)")
    }

    private func run(_ words: String, isTerminal: Bool = false) -> CommandRun {
        CommandRun(TypedLine("s11 synthesise \(words)").arguments, in: folder, isTerminal: isTerminal)
    }

    private func files(of name: String) -> [String: [UInt8]?] {
        Dictionary(
            uniqueKeysWithValues: folder.files.filter { $0.hasPrefix(name) }
                .map { (String($0.dropFirst(name.utf8.count)), folder.bytes(of: $0)) })
    }

    @Test func `a shorter run is the beginning of a longer one, and the same run is the same`() {
        #expect(run("--count 12 --seed 3 --out made/a").status == 0)
        #expect(run("--count 4 --seed 3 --out made/b").status == 0)
        #expect(run("--count 12 --seed 3 --out made/c").status == 0)
        #expect(run("--count 4 --seed 4 --out made/d").status == 0)
        let long = files(of: "made/a/")
        #expect(long.keys.sorted() == (1...12).map { $0 < 10 ? "return-00000\($0).xml" : "return-0000\($0).xml" })
        #expect(files(of: "made/c/") == long)
        let short = files(of: "made/b/")
        #expect(short == long.filter { short.keys.contains($0.key) } && short.count == 4)
        #expect(files(of: "made/d/") != short)
    }

    @Test func `it says in one line what it has written`() {
        let plain = run("--count 30 --seed 3 --out made/a")
        let bytes = files(of: "made/a/").values.reduce(0) { $0 + ($1?.count ?? 0) }
        #expect(bytes > 100_000 && bytes < 1_000_000)
        #expect(
            plain.out == "30 returns, \(bytes / 1000),\(String(1000 + bytes % 1000).dropFirst()) bytes, edition small\n"
        )
        #expect(plain.err == "")
        #expect(run("--count 30 --seed 3 --faulty 10% --out made/b").out.hasSuffix(" bytes, 3 faulty, edition small\n"))
        #expect(run("--count 1 --seed 3 --out made/c").out.hasPrefix("1 return, "))
    }

    @Test func `sound returns are accepted and faulty ones refused`() {
        #expect(run("--count 20 --seed 3 --out made/sound").status == 0)
        #expect(run("--count 20 --seed 3 --faulty 100% --out made/faulty").status == 0)
        let sound = CommandRun(["validate"] + folder.files.filter { $0.hasPrefix("made/sound/") }, in: folder)
        #expect(sound.status == 0)
        #expect(sound.out.split(separator: "\n").allSatisfy { $0.contains(": accepted") })
        let faulty = CommandRun(["validate"] + folder.files.filter { $0.hasPrefix("made/faulty/") }, in: folder)
        #expect(faulty.status == 65)
        #expect(faulty.out.split(separator: "\n").count { $0.contains(": refused") } == 20)
    }

    @Test func `nothing is written into a folder that has anything in it`() throws {
        try folder.write(Array("mine".utf8), to: "made/return-000001.xml")
        let before = folder.files
        let refused = run("--count 3 --seed 3 --out made/")
        #expect(refused.status == 73)
        #expect(refused.out == "")
        #expect(refused.err.contains("OUTPUT-NOT-OURS"))
        #expect(folder.files == before)
        #expect(folder.bytes(of: "made/return-000001.xml") == Array("mine".utf8))
        #expect(run("--count 3 --seed 3 --as-round --out made/").status == 73)
        #expect(folder.files == before)
    }

    @Test func `a folder that cannot be made ends it with 73`() {
        let run = run("--count 3 --seed 3 --out /proc/nothing/here")
        #expect(run.status == 73)
        #expect(run.err.contains("OUTPUT-NOT-WRITABLE"))
    }

    @Test(arguments: [
        "--count 0 --seed 1 --out made/", "--count -3 --seed 1 --out made/", "--count 1000000 --seed 1 --out made/",
        "--count 20001 --seed 1 --as-round --out made/", "--count ten --seed 1 --out made/",
        "--count 3 --seed -1 --out made/", "--count 3 --seed 1.5 --out made/", "--count 3 --out made/",
        "--seed 1 --out made/", "--count 3 --seed 1", "--count 3 --seed 1 --edition large --out made/",
        "--count 3 --seed 1 --faulty 101% --out made/", "--count 3 --seed 1 --faulty some --out made/",
        "--count 3 --seed 1 --faulty -5% --out made/",
    ])
    func `a wrong command line ends with 64 and writes nothing`(words: String) {
        let before = folder.files
        let run = run(words)
        #expect(run.status == 64)
        #expect(!run.err.isEmpty && run.out == "")
        #expect(folder.files == before)
    }

    @Test func `the greatest seed is one like any other`() {
        #expect(run("--count 2 --seed 18446744073709551615 --out made/a").status == 0)
        #expect(folder.files.count { $0.hasPrefix("made/a/") } == 2)
    }

    @Test func `the edition is the one named, or the first by id`() throws {
        try FolderChange.copy("standards/editions/small.xml", to: "standards/editions/a.xml").make(in: folder)
        try FolderChange.edit("standards/editions/a.xml", [(" id=\"small\"", " id=\"another\"")]).make(in: folder)
        try FolderChange.remove("standards/editions.lock").make(in: folder)
        let lock = CommandRun(typed: "s11 standards lock", in: folder)
        try folder.write(Array(lock.out.utf8), to: "standards/editions.lock")
        #expect(run("--count 2 --seed 3 --out made/a").out.hasSuffix("edition another\n"))
        #expect(run("--count 2 --seed 3 --edition small --out made/b").out.hasSuffix("edition small\n"))
        let round = run("--count 2 --seed 3 --edition another --as-round --out made/c")
        #expect(round.status == 65)
        #expect(round.err.contains("grading rules"))
        #expect(!folder.files.contains { $0.hasPrefix("made/c") })
    }

    @Test func `a round is evaluated without anything being refused, and is the beginning of a longer one`() {
        let made = run("--count 20 --seed 3 --as-round --out made/a")
        #expect(made.status == 0)
        #expect(made.out.hasPrefix("20 agencies invited, 19 returned, "))
        let evaluated = CommandRun(typed: "s11 evaluate made/a --out report/ --strict", in: folder)
        #expect(evaluated.status == 0, "\(evaluated.err)")
        #expect(evaluated.out.contains("Invited 20, returned 19, "))
        #expect(run("--count 5 --seed 3 --as-round --out made/b").status == 0)
        let long = files(of: "made/a/")
        for (name, bytes) in files(of: "made/b/") where name != "round.xml" && name != "meetings.xml" {
            #expect(long[name] == bytes, "\(name)")
        }
    }

    @Test func `progress is shown at a terminal only`() {
        let quiet = run("--count 60 --seed 3 --out made/a")
        let shown = run("--count 60 --seed 3 --out made/b", isTerminal: true)
        #expect(quiet.err == "")
        #expect(shown.err.contains("60 of 60"))
        #expect(shown.out == quiet.out)
    }
}
