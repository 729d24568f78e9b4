import AuditWorkflow
import Diagnostics
import Foundation
import Reporting
import Testing

/// Many importers at work at once, each in a task of its own, over the same documents and the same standards.
///
/// `make race` runs this with the thread sanitizer, as every test in a file whose name ends in `SideBySideTests`.
struct `Returns read side by side` {
    /// Sound returns, and each cut off in the middle: both ways through the reader, the second far longer.
    private static let documents: [SourceText] = {
        let folder = SampleRound.folder.path + "/returns"
        let names = (try? FolderReader.xmlFiles(in: folder, as: "returns").get()) ?? []
        return names.flatMap { name -> [SourceText] in
            guard case .success(let source) = FileReader.read(folder + "/" + name, as: name) else { return [] }
            let half = SourceText(file: "half-" + name, bytes: Array(source.bytes[..<(source.bytes.count / 2)]))
            let faulty = String(decoding: source.bytes, as: UTF8.self)
                .replacing("self-rating=\"2\"", with: "self-rating=\"9\"")
            return [source, half, SourceText(file: "faulty-" + name, bytes: Array(faulty.utf8))]
        }
    }()

    /// What comes of a document: its decision, or what refuses it.
    private static func outcome(of document: SourceText, by grader: ReturnGrader) -> [String] {
        switch grader.grade(document) {
        case .failure(let refused): return refused.diagnostics.map(\.consoleText)
        case .success(let graded):
            let decision = DecisionJSON(decision: graded.decision, edition: graded.edition, rules: graded.rules)
            return [decision.value(isConstructed: true).line] + graded.diagnostics.map(\.consoleText)
        }
    }

    @Test func `come out as they do one after the other`() async throws {
        let standards = try SampleRound.standards.load().get()
        let documents = Self.documents
        try #require(documents.count >= 30)
        let grader = GradeReturns(standards: standards).grader()
        var expected: [[String]] = []
        for document in documents { expected.append(Self.outcome(of: document, by: grader)) }
        #expect(expected.contains { $0[0].hasPrefix("{") } && expected.contains { !$0[0].hasPrefix("{") })

        let wanted = expected
        let differing = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    let grader = GradeReturns(standards: standards).grader()
                    var differing = 0
                    for turn in 0..<4 {
                        for step in documents.indices {
                            // Each begins elsewhere, so that the same document is read at the same time now and then, and mostly not.
                            let place = (step + task * 5 + turn) % documents.count
                            if Self.outcome(of: documents[place], by: grader) != wanted[place] { differing += 1 }
                        }
                    }
                    return differing
                }
            }
            return await group.reduce(0, +)
        }
        #expect(differing == 0)
    }

    @Test func `are each found at the right place by all who ask at once`() async {
        for document in Self.documents.prefix(6) {
            let alone = SourceText(file: document.file, bytes: document.bytes)
            let offsets = Array(stride(from: 0, to: document.bytes.count, by: 501))
            let expected = offsets.map { alone.location(at: $0) }
            // Nobody has asked this one yet: its table of lines is made while all ask.
            let shared = SourceText(file: document.file, bytes: document.bytes)
            let differing = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 { group.addTask { offsets.map { shared.location(at: $0) } != expected } }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(differing == 0)
        }
    }
}
