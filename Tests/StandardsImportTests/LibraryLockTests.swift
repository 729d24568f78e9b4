import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

struct LibraryLockTests {
    @Test func `an edition that has changed since it was locked is refused, with both hashes`() throws {
        var tiny = TinyLibrary()
        tiny.files["editions/tiny-1.xml"] = TinyEdition.xml.with("Ask them.", "Ask.").with(
            "id=\"tiny-1\"", "▸id=\"tiny-1\"")
        let now = try #require(tiny.read().found.hash(of: "tiny-1", .edition)?.text)
        #expect(now != TinyLibrary.edition)
        tiny.expectFindings(
            """
            error[EDITION-CHANGED]: The edition "tiny-1" has changed since it was locked.
                found: \(now)
                expected: \(TinyLibrary.edition)
                mend: Take the change back, or publish it under a new id with a line of its own in editions.lock.
            """)
        #expect(tiny.read().editions.isEmpty)
        #expect(tiny.read().gradingRules.count == 1)
        #expect(tiny.read(.ignored).diagnostics.isEmpty)
        #expect(tiny.read(.ignored).editions.count == 1)
    }

    @Test func `rules that have changed are refused as editions are`() {
        var tiny = TinyLibrary()
        tiny.files["grading-rules/tiny.xml"] = TinyGradingRules.xml.with("Half is too much.", "Half is much.")
        tiny.files["follow-up-rules/tiny.xml"] = TinyFollowUpRules.xml.with("days=\"7\"", "days=\"8\"")
        let library = tiny.read()
        #expect(
            library.diagnostics.map(\.message) == [
                "The set of follow-up rules \"tiny\" has changed since it was locked.",
                "The set of grading rules \"tiny\" has changed since it was locked.",
            ])
        #expect(library.diagnostics.allSatisfy { $0.code == .editionChanged })
        #expect(library.gradingRules.isEmpty)
        #expect(library.followUpRules.isEmpty)
    }

    @Test func `what is not locked yet is refused in words of its own`() {
        var tiny = TinyLibrary()
        tiny.files["editions.lock"] = TinyLibrary.lock.split(separator: "\n").filter { !$0.hasPrefix("edition ") }
            .joined(separator: "\n")
        tiny.files["editions/tiny-1.xml"] = TinyEdition.xml.with("id=\"tiny-1\"", "▸id=\"tiny-1\"")
        tiny.expectFindings(
            """
            error[EDITION-CHANGED]: The edition "tiny-1" is not locked yet; run `s11 standards lock` when it is ready to be used.
                found: \(TinyLibrary.edition)
                expected: a line for it in editions.lock
                mend: Read it through once more and lock it; from then on it cannot be changed.
            """)
        let library = tiny.read()
        #expect(library.lock.adding(library.found.lines).text == TinyLibrary.lock)
    }

    @Test func `without a lock nothing is locked`() {
        var tiny = TinyLibrary()
        tiny.files["editions.lock"] = nil
        #expect(tiny.read().diagnostics.map(\.code) == [.editionChanged, .editionChanged, .editionChanged])
    }

    @Test func `what is locked but gone is named`() {
        var tiny = TinyLibrary()
        let hash = "sha256:" + String(repeating: "0", count: 64)
        tiny.files["editions.lock"] = "▸" + TinyLibrary.lock + "edition tiny-0 \(hash)\n"
        tiny.expectFindings(
            """
            error[REFERENCE-UNKNOWN]: The edition "tiny-0" is locked, but no file holds it.
                expected: a file with \(hash)
                mend: Put the file back: returns and reports may rest on it.
            """)
    }

    @Test func `what is locked is not called gone when a file cannot be read`() {
        var tiny = TinyLibrary()
        tiny.files["editions/tiny-1.xml"] = "<broken"
        #expect(tiny.read().diagnostics.filter { $0.location.file == "editions.lock" }.isEmpty)
    }

    @Test func `faults of the lock are reported with the others`() {
        var tiny = TinyLibrary()
        tiny.files["editions.lock"] = TinyLibrary.lock + "▸edition tiny-1\n"
        tiny.expectFindings(
            """
            error[VALUE-INVALID]: This line of the lock cannot be read.
                found: "edition tiny-1"
                expected: edition, grading-rules or follow-up-rules, then the id, then sha256: and 64 digits
                mend: Restore the line as it was published, or take it out if it never was.
            """)
    }

    @Test func `of two files with one id the first is kept`() {
        var tiny = TinyLibrary()
        tiny.files["editions/tiny-2.xml"] = TinyEdition.xml.with("id=\"tiny-1\"", "▸id=\"tiny-1\"")
        tiny.files["calendars/u.xml"] = (tiny.files["calendars/tiny.xml"] ?? "").with("id=", "▸id=")
        tiny.expectFindings(
            """
            error[IDENTIFIER-REPEATED]: The calendar "tiny" stands in another file too.
                found: calendars/tiny.xml
                expected: one file for each id
                mend: Give one of the two a new id, or take the file out.
            """,
            """
            error[IDENTIFIER-REPEATED]: The edition "tiny-1" stands in another file too.
                found: editions/tiny-1.xml
                expected: one file for each id
                mend: Give one of the two a new id, or take the file out.
            """)
        #expect(tiny.read().editions.count == 1)
    }

    @Test func `of two files with one id the one that was published is kept, whatever they are called`() {
        var tiny = TinyLibrary()
        tiny.files["editions/a copy.xml"] = TinyEdition.xml.with("Ask them.", "Ask.")
        let library = tiny.read()
        #expect(library.editions["tiny-1"]?.criteria.map(\.mend) == ["Name somebody.", "Ask them."])
        #expect(library.diagnostics.map(\.location.file) == ["editions/a copy.xml", "editions/a copy.xml"])
        #expect(Set(library.diagnostics.map(\.code)) == [.editionChanged, .identifierRepeated])
    }
}
