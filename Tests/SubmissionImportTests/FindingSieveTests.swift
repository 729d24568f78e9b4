import Diagnostics
import SubmissionImport
import Testing

struct `What a diagnostic quotes` {
    private func sieved(_ message: String, found: String?) -> Diagnostic {
        let diagnostic = Diagnostic(
            .criterionUnknown, at: SourceLocation(file: "a.xml", line: 3, column: 9), message, found: found,
            expected: "an id such as 1.1", mend: "Write the criterion's id.")
        return FindingSieve.sieved([diagnostic])[0]
    }

    @Test func `is held out where a child might be recognised in it, place, code and mend kept`() {
        let held = sieved("There is no such criterion.", found: "\"Amina Example, born 12/03/2001\"")
        #expect(
            held.consoleText == """
                a.xml:3:9: error[CRITERION-UNKNOWN]: There is no such criterion.
                    found: text that is held out, because a child might be recognised in it
                    expected: an id such as 1.1
                    mend: Write the criterion's id.
                """)
    }

    @Test func `is held out of the sentence, too`() {
        let held = sieved("There is no criterion Amina Example, born 12/03/2001.", found: nil)
        #expect(!held.consoleText.contains("Amina") && !held.consoleText.contains("2001"))
        #expect(held.message == "What stands here cannot be used where it stands.")
    }

    @Test func `stays where it is ordinary`() {
        #expect(sieved("There is no such criterion.", found: "\"9.9\"").found == "\"9.9\"")
    }
}
