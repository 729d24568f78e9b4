import Diagnostics
import Glibc
import Testing

struct DiagnosticCaseTests {
    @Test(arguments: DiagnosticCase.all)
    func `does what its file says, word for word`(example: DiagnosticCase) throws {
        let text = try #require(Repository.text(example.path), "\(example.path) cannot be read")
        let file: CaseFile
        do {
            file = try CaseFile(text)
        } catch {
            Issue.record("\(example.path), \(error)")
            return
        }
        let outcome = try CaseOutcome(of: file)
        if file.status == nil || file.standardError == nil { return fill(example, text, file, outcome) }

        #expect(file.status == outcome.run.status, "\(example.path): “\(file.title)” ends with another status")
        #expect(
            file.standardError == outcome.run.err,
            """
            \(example.path): “\(file.title)” says on standard error
            \(outcome.run.err.isEmpty ? "nothing" : outcome.run.err)
            where it should say
            \(file.standardError ?? "nothing")
            """)
        for text in file.nowhere {
            #expect(
                outcome.places(of: text).isEmpty, "\(example.path): what must stand nowhere stands where it must not")
        }
        #expect(
            example.isSilent != outcome.run.err.contains("[\(example.code)]"),
            "\(example.path): a case fires its code, and a near miss, whose name begins with “silent”, does not")
    }

    /// Writes what came into a case that has no expectation yet, where that was asked for; it never changes one that is there.
    private func fill(_ example: DiagnosticCase, _ text: String, _ file: CaseFile, _ outcome: CaseOutcome) {
        guard getenv("S11_FILL_CASES") != nil else {
            Issue.record("\(example.path) says nothing yet of what must come; see \(DiagnosticCase.folder)/README.md")
            return
        }
        var filled = text
        while filled.hasSuffix("\n\n") { filled.removeLast() }
        if file.standardError == nil { filled += outcome.run.err }
        if file.status == nil {
            filled = filled.replacing("$ \(file.command)\n", with: "$ \(file.command)\nstatus \(outcome.run.status)\n")
        }
        guard let stream = fopen("\(Repository.path)/\(example.path)", "w") else {
            Issue.record("\(example.path) cannot be written")
            return
        }
        fputs(filled, stream)
        fclose(stream)
        Issue.record("\(example.path) has been filled in: read it through before it is committed")
    }
}
