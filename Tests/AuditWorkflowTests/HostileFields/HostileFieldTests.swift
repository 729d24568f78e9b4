import AuditWorkflow
import Diagnostics
import Foundation
import Reporting
import Testing

/// Whatever anybody words freely, in a round, a return, an analysis or a letter, is shown and never obeyed: in every file of every report.
struct `A hostile text in every field` {
    /// Markup, formulas, paths, headers, line breaks, placeholders, and what turns or hides text.
    static let texts = [
        "=1 <script>alert(1)</script> {agency} {{board}} {x",
        "@SUM(A1) \"><img src=x onerror=alert(1)> ../../etc/passwd",
        "+cmd|' /C x'!A0 '--></style><svg onload=alert(1)>", "-2+3 ]]><evil/> &lt;b&gt;&#60;i&#62; C:\\x\\y",
        "Subject: x\r\nBcc: y a;b,c\\nd:e END:VCALENDAR\nBEGIN:VEVENT",
        "\t=1 %(x)s ${x} \\u0000 */}</style>{}/* url(x)",
        "\u{202E}evil\u{2066}\u{200B}\u{FEFF} \u{85}\u{2028}x\u{2029}y \u{301}\"\u{301}<\u{338}b>",
    ]

    private static let plain = try? report(with: nil)

    @Test(arguments: texts)
    func `changes no structure of any file`(text: String) throws {
        let plain = try #require(Self.plain)
        let spoiled = try Self.report(with: text)
        #expect(spoiled.files.keys.sorted() == plain.files.keys.sorted())
        for (name, content) in spoiled.files.sorted(by: { $0.key < $1.key }) where name != "manifest.json" {
            let difference = WrittenReport.firstDifference(
                try WrittenReport.structure(of: name, content),
                try WrittenReport.structure(of: name, plain.files[name] ?? ""))
            #expect(difference == nil, "\(name)")
        }
        for (name, page) in spoiled.files(ending: ".html") {
            let isObeyed = page.unicodeScalars.contains { $0 != "\n" && Visible.isHidden($0) }
            #expect(!isObeyed, "\(name) holds what is obeyed")
            let strange = Set(WrittenReport.tags(page)).subtracting(WrittenReport.tags(plain.files[name] ?? ""))
            #expect(strange.isEmpty, "\(name)")
        }
        for (name, table) in spoiled.files(ending: ".csv") {
            let formulas = WrittenReport.cells(table).joined().filter { cell in
                cell.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
            }
            #expect(formulas.isEmpty, "\(name): \(formulas.prefix(3))")
        }
    }

    @Test func `in which a child might be recognised is in no file`() throws {
        // A document in which more than 200 things are wrong is refused, so not all places can be tried at once.
        for start in stride(from: 0, to: 900, by: 150) {
            let report = try Self.report(with: "Jordan Vale, born 4 March 2003.", in: start..<start + 150)
            let telling = report.files.filter { $0.value.contains("Jordan") || $0.value.contains("4 March 2003") }
            #expect(telling.keys.sorted() == [])
            if start == 0 {
                #expect(
                    report.files["index.html"]?.contains("[text held out: a child might be recognised in it]") == true)
            }
        }
    }

    private static func report(with text: String?, in window: Range<Int> = 0..<Int.max) throws -> WrittenReport {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        try FileManager.default.copyItem(atPath: SampleRound.folder.path, toPath: scratch)
        if let text {
            for case let name as String in FileManager.default.enumerator(atPath: scratch) ?? .init()
            where name.hasSuffix(".xml") {
                let path = scratch + "/" + name
                let (document, places) = FreeText.spoiled(
                    try String(contentsOfFile: path, encoding: .utf8), with: text, in: window)
                #expect((1..<900).contains(places), "\(name) has \(places) places with free text")
                try document.write(toFile: path, atomically: false, encoding: .utf8)
            }
        }
        let outcome = try EvaluateRound(folder: RoundFolder(path: scratch), standards: SampleRound.standards).run()
            .get()
        // Where only some places are spoiled, an analysis no longer fits its return.
        let refused = outcome.report.refused.flatMap(\.diagnostics).map(\.consoleText)
        #expect(refused.isEmpty || window.upperBound < Int.max, "\(refused.prefix(3))")
        return WrittenReport(outcome.files)
    }
}
