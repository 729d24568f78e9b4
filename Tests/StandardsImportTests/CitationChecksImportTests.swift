import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

struct CitationChecksImportTests {
    private func expectFindings(
        _ marked: String, _ words: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        expect(marked, words, from: { CitationChecksImport.read($0).diagnostics }, sourceLocation: sourceLocation)
    }

    @Test func `reads every part of a record`() throws {
        let imported = CitationChecksImport.read(MarkedText(TinyEdition.checks).source)
        #expect(imported.diagnostics.isEmpty)
        let record = try #require(imported.value)
        #expect(record.edition == "tiny-1")
        #expect(
            record.checks.map(\.check) == [
                CitationCheck(
                    subject: "standard 1", document: "G-2007", place: "chapter 2", paragraph: "2.13", isVerified: true,
                    on: "2026-11-21", basis: "Seen."),
                CitationCheck(
                    subject: "1.1", document: "G-2007", place: "chapter 2", paragraph: nil, isVerified: false,
                    on: "2026-11-21", basis: "Not found."),
                CitationCheck(
                    subject: "1.2", document: nil, place: "found in practice", paragraph: nil, isVerified: true,
                    on: "2026-11-21", basis: "No document asks for it."),
            ])
    }

    @Test(arguments: ["standard  x y", "criterion 1.1", "STANDARD 1", "1.1 1.2"])
    func `a check names a criterion or a standard`(_ subject: String) {
        let shown = subject.split(separator: " ").joined(separator: " ")
        expectFindings(
            TinyEdition.checks.with("citation=\"1.1\"", "▸citation=\"\(subject)\""),
            """
            error[VALUE-INVALID]: "citation" names neither a criterion nor a standard.
                found: "\(shown)"
                expected: a criterion's id such as 6.2, or standard and its id such as standard 6
                mend: Write whose citation was checked.
            """)
    }

    @Test func `says everything that is wrong with a check in one go`() {
        expectFindings(
            TinyEdition.checks.with(
                "<check citation=\"1.1\" document=\"G-2007\" place=\"chapter 2\" verified=\"false\" on=\"2026-11-21\" basis=\"Not found.\"/>",
                "▸<check citation=\"1.1\" ▸document=\"G 2007\" place=\"x\" ▸verified=\"no\" ▸on=\"yesterday\"/>"),
            """
            error[ATTRIBUTE-MISSING]: "check" has no "basis".
                expected: basis="…"
                mend: Write basis="…" into this <check>.
            """,
            """
            error[IDENTIFIER-INVALID]: "document" cannot be used as an id.
                found: "G 2007"
                expected: capital letters A to Z, digits, dots and hyphens, beginning with a letter or digit, at most 64 characters
                mend: Write an id of these characters only, without blanks.
            """,
            """
            error[VALUE-INVALID]: "verified" has a value that is not known here.
                found: "no"
                expected: true or false
                mend: Write one of the words expected.
            """,
            """
            error[VALUE-INVALID]: "on" is not a date.
                found: "yesterday"
                expected: YYYY-MM-DD, such as 2010-03-31
                mend: Write the year, the month and the day in digits.
            """)
    }
}
