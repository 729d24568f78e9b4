import AuditWorkflow
import Diagnostics
import Foundation
import Reporting
import Standards
import StandardsImport
import Testing

/// The letters of the sample round, and how a board words one itself.
struct `A round's letters` {
    private static func letter(_ words: String) -> String {
        """
        <letter xmlns="urn:s11:letter:1" id="receipt" title="Receipt" in-force-from="2010-01-01">
          <source>The board's own wording.</source><subject>Thanks</subject><paragraph>\(words)</paragraph>
        </letter>
        """
    }

    /// The sample round with files in its `letters`.
    private func evaluate(_ letters: [String: String]) throws -> Result<EvaluateRound.Outcome, RoundFault> {
        try TimetableRound.evaluate(meetings: nil, timetable: nil) { folder in
            try FileManager.default.createDirectory(atPath: folder + "/letters", withIntermediateDirectories: true)
            for (name, text) in letters {
                try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/letters/\(name)"))
            }
        }
    }

    private func texts(_ outcome: EvaluateRound.Outcome) -> [String: String] {
        Dictionary(
            outcome.files.filter { $0.name.hasPrefix("letters/") }.map {
                ($0.name, String(decoding: $0.bytes, as: UTF8.self))
            }
        ) { first, _ in first }
    }

    @Test func `are part of its report, and the standards' wording is among what it was made from`() throws {
        let outcome = try #require(SampleRound.outcome)
        #expect(texts(outcome)["letters/index.html"] != nil)
        #expect(!outcome.report.letters().isEmpty)
        let manifest = try #require(outcome.files.last.flatMap { Manifest(reading: $0.bytes) })
        for kind in LetterKind.allCases {
            #expect(manifest.inputs.contains { $0.name == "standards/letters/\(kind.rawValue).xml" })
        }
        #expect(manifest.outputs.contains { $0.name == "letters/index.html" })
        #expect(!outcome.timetableFiles.contains { $0.name.hasPrefix("letters/") })
    }

    @Test func `are worded by the board where it has a file for one, and the others stay as they are`() throws {
        let before = texts(try evaluate([:]).get())
        let outcome = try evaluate(["ours.xml": Self.letter("We have it, {agency}.")]).get()
        let after = texts(outcome)
        #expect(after.keys.sorted() == before.keys.sorted())
        for (name, text) in after where name != "letters/index.html" {
            if name.contains("receipt") {
                #expect(text.contains("We have it, "), "\(name)")
            } else {
                #expect(text == before[name], "\(name)")
            }
        }
        let manifest = try #require(outcome.files.last.flatMap { Manifest(reading: $0.bytes) })
        #expect(manifest.inputs.contains { $0.name == "letters/ours.xml" })
    }

    @Test func `refuse the round where one of the board's own is faulty or there twice`() throws {
        guard case .failure(let faulty) = try evaluate(["receipt.xml": Self.letter("Dear {agenzy}.")]) else {
            Issue.record("the round was not refused")
            return
        }
        #expect(faulty.diagnostics.map(\.code) == [.letterPlaceholder])
        #expect(faulty.diagnostics.first?.location.text == "letters/receipt.xml:2:85")
        let twice = ["a.xml": Self.letter("A"), "b.xml": Self.letter("B")]
        guard case .failure(let repeated) = try evaluate(twice) else {
            Issue.record("the round was not refused")
            return
        }
        #expect(repeated.diagnostics.map(\.code) == [.identifierRepeated])
    }

    @Test func `are not read where only returns are looked at`() throws {
        let returns = try SampleRound.standards.load(scope: .returns).get()
        #expect(!returns.files.contains { $0.name.hasPrefix("letters/") } && returns.library.letters.isEmpty)
        #expect(try SampleRound.standards.load().get().library.letters.missing == [])
    }
}
