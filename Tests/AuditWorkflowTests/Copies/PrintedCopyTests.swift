import AuditWorkflow
import Diagnostics
import Evaluation
import Foundation
import HTMLMarkup
import Reporting
import Submissions
import Testing

/// PDF copies as a browser makes them.
@Suite(.enabled(if: CopySample.canPrint, "no browser of the Chromium family, or no python3-pypdf, is installed"))
struct `A PDF copy` {
    private func tools() throws -> CopyTools {
        try CopyTools.find(pdf: true, docx: false, environment: CopySample.environment)
    }

    private func copies(of files: [ReportFile]) throws -> [ReportFile] {
        try tools().copies(of: CopySample.draft(files))
    }

    @Test func `is tagged and titled, and has the page's headings as its outline, on A4`() throws {
        let page = try #require(SampleRound.outcome).files.first { $0.name == "timetable.html" }
        let copies = try copies(of: [try #require(page)])
        #expect(copies.map(\.name) == ["timetable.pdf"])
        let read: [CopyReader.PDF] = try CopyReader.read(copies, ending: ".pdf")
        let copy = try #require(read.first)
        #expect(copy.title == "Work plan, Section 11 audit 2009–10, Thurrock Local Safeguarding Children Board")
        #expect(copy.isTagged && copy.showsTitle && copy.language == "en-GB")
        #expect(copy.outline.first == "Work plan" && copy.outline.contains("Every date"), "\(copy.outline)")
        #expect(copy.size == [210, 297])
        #expect(copy.day == "20100701", "it is of the day of the report, not of the day on which it was made")
    }

    @Test func `has the marking on every page, and nothing of the browser's own`() throws {
        let page = try #require(SampleRound.outcome).files.first { $0.name == "timetable.html" }
        let read: [CopyReader.PDF] = try CopyReader.read(try copies(of: [try #require(page)]), ending: ".pdf")
        let pages = try #require(read.first).pages
        #expect(pages.count > 1)
        let marking = try SampleRound.report().result.round.marking
        for (number, page) in pages.enumerated() {
            #expect(page.contains(marking), "page \(number + 1) is not marked")
            #expect(page.contains("\(number + 1) of \(pages.count)"))
            #expect(!page.contains("file:") && !page.contains("page.html"))
        }
    }

    @Test func `is the same bytes each time, and holds no path of this machine`() throws {
        let link = try #require(HTMLLink(file: "../agencies/police.html"))
        let page = CopySample.page(
            "papers/board-paper.html",
            [.p(.a([.href(link)], "Police")), .p(.a([.href(HTMLLink(https: "https://example.org/a")!)], "Guidance"))])
        let first = try copies(of: [page])
        #expect(first == (try copies(of: [page])))
        let read: [CopyReader.PDF] = try CopyReader.read(first, ending: ".pdf")
        #expect(try #require(read.first).links == ["https://example.org/a"])
        #expect(Array(first[0].bytes).ranges(of: Array("s11-copies".utf8)).isEmpty)
    }

    @Test func `shows hostile texts as they are written`() throws {
        let hostile =
            "</title><script>document.title = 'x'</script> (/CreationDate (D:19990101000000+00'00')) \\ & %%EOF"
        let page = CopySample.page(
            "feedback/a.html", title: hostile, [.p(.text(hostile)), .p(.text("a\u{202E}b\u{0}c"))])
        let read: [CopyReader.PDF] = try CopyReader.read(try copies(of: [page]), ending: ".pdf")
        let copy = try #require(read.first)
        #expect(copy.title == hostile && copy.day == "20100701")
        let text = copy.pages.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("<script>document.title = 'x'</script>"), "\(text)")
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }
}

/// Which pages are copied, and how the program that does it is run; a script stands for the browser.
struct `Printing copies` {
    /// Writes what it was given in place of the copy.
    private static let echo = """
        for word in "$@"; do case "$word" in --print-to-pdf=*) copy="${word#*=}";; esac; last="$word"; done
        { printf '%%PDF-\\n'; env; for word in "$@"; do printf 'word %s\\n' "$word"; done; \
        cat "$(printf '%s' "$last" | sed 's,^file://,,')"; } > "$copy"
        """

    private func failure(_ script: String, limit: Int = 60) throws -> Diagnostic {
        let tool = try FakeTool(script)
        let fault = #expect(throws: FileFault.self) {
            try tool.tools(limit: limit).copies(of: CopySample.draft([CopySample.page("timetable.html")]))
        }
        return try #require(fault).diagnostic
    }

    @Test func `copies the work plan and what is handed to somebody, in the report's order`() throws {
        let names = [
            "index.html", "timetable.html", "agencies/a.html", "papers/board-paper.html", "feedback/a.html",
            "extracts/schools.html", "letters/index.html", "letters/a/2010-02-26-receipt.html", "papers/note.csv",
            "papers.html",
        ]
        let draft = CopySample.draft(names.map { CopySample.page($0) })
        let tool = try FakeTool(Self.echo)
        let copies = try tool.tools().copies(of: draft)
        #expect(
            copies.map(\.name) == [
                "timetable.pdf", "papers/board-paper.pdf", "feedback/a.pdf", "extracts/schools.pdf",
                "letters/a/2010-02-26-receipt.pdf",
            ])
        #expect(try tool.tools().count(of: draft) == 5)
    }

    @Test func `copies the same of each board of a partnership, whatever its round is called`() throws {
        let names = [
            "index.html", "papers/index.html", "papers/timetable.html", "papers/papers/annual-report.html",
            "letters/letters/index.html",
        ]
        let draft = CopySample.draft(names.map { CopySample.page($0) }, isJoint: true)
        let tool = try FakeTool(Self.echo)
        #expect(
            try tool.tools().copies(of: draft).map(\.name) == [
                "papers/timetable.pdf", "papers/papers/annual-report.pdf",
            ])
    }

    @Test func `hands the browser few variables, whole arguments and a page without links to other files`() throws {
        let link = try #require(HTMLLink(file: "../index.html"))
        let page = CopySample.page("papers/a.html", [.p(.a([.href(link)], "Index"))])
        let tool = try FakeTool(Self.echo)
        let copy = try #require(try tool.tools().copies(of: CopySample.draft([page])).first)
        let lines = String(decoding: copy.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        let variables = Set(
            lines.prefix { !$0.hasPrefix("word ") }.dropFirst()
                .compactMap { $0.split(separator: "=").first.map(String.init) })
        // The shell adds some of its own.
        #expect(
            variables.isSubset(of: ["PATH", "HOME", "TMPDIR", "LANG", "TZ", "PWD", "OLDPWD", "SHLVL", "_"])
                && variables.isSuperset(of: ["PATH", "HOME", "TMPDIR", "LANG", "TZ"]), "\(variables.sorted())")
        for word in [
            "--no-pdf-header-footer", "--generate-pdf-document-outline", "--host-resolver-rules=MAP * ~NOTFOUND",
        ] {
            #expect(lines.contains("word \(word)"))
        }
        #expect(lines.contains("word --no-sandbox") == (geteuid() == 0))
        #expect(lines.contains { $0.contains("<a>Index</a>") } && !lines.contains { $0.contains("../index.html") })
    }

    @Test func `ends a browser that is not done in time, with all it started`() throws {
        let note = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: note) }
        let diagnostic = try failure("sleep 600 &\necho $! > '\(note.path)'\nwait", limit: 3)
        #expect(diagnostic.code == .toolFailed && diagnostic.location.file == "timetable.pdf")
        let found = try #require(diagnostic.found)
        #expect(found.hasSuffix("browser: it was not done after 3 seconds"), "\(found)")
        let child = try #require(Int32(String(contentsOf: note, encoding: .utf8).trimmingCharacters(in: .newlines)))
        var isGone = false
        for _ in 0..<500 where !isGone {
            // Who waits for it may not have noticed yet: then it is a name without a process.
            let state = (try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)) ?? ") Z"
            isGone = state.contains(") Z")
            if !isGone { usleep(10_000) }
        }
        #expect(isGone, "the program it started goes on")
    }

    @Test(arguments: [
        (
            "echo one; echo 'the disk is on fire' >&2; exit 3",
            "it ended with status 3, and said last: the disk is on fire"
        ),
        ("exit 0", "it made no such file"), ("kill -9 $$", "it was ended by signal 9"),
        (
            "for w in \"$@\"; do case \"$w\" in --print-to-pdf=*) echo no > \"${w#*=}\";; esac; done",
            "it made no such file"
        ),
    ])
    func `says how a browser failed`(script: String, found: String) throws {
        let diagnostic = try failure(script)
        #expect(diagnostic.code == .toolFailed)
        #expect(try #require(diagnostic.found).hasSuffix("browser: \(found)"))
    }

    @Test func `leaves nothing behind in the folder for temporary files`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("s11 kept \(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for script in [Self.echo, "mkdir -p \"$HOME/a/b\"; ln -s / \"$HOME/a/root\"; exit 1"] {
            let tool = try FakeTool(script)
            let tools = try CopyTools.find(pdf: true, docx: false) { name in
                ["S11_BROWSER": tool.path, "TMPDIR": folder.path + "/"][name]
            }
            _ = try? tools.copies(of: CopySample.draft([CopySample.page("timetable.html")]))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        }
    }

    @Test func `looks for a browser by its names, in folders named from the root only`() throws {
        func find(_ variables: [String: String]) -> Bool {
            (try? CopyTools.find(pdf: true, docx: false) { variables[$0] }) != nil
        }
        let tool = try FakeTool("exit 0")
        let folder = URL(fileURLWithPath: tool.path).deletingLastPathComponent().path
        #expect(find(["S11_BROWSER": "browser", "PATH": "/nowhere:\(folder)"]))
        #expect(!find(["S11_BROWSER": "browser", "PATH": "/nowhere"]))
        #expect(!find(["PATH": folder]))
        #expect(!find(["PATH": ""]) && !find(["PATH": ".:bin"]))
        #expect(!find(["S11_BROWSER": folder]), "a folder is no program")
    }
}
