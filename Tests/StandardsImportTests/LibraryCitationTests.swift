import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

struct LibraryCitationTests {
    @Test func `a citation without a check is a warning where it stands, and refuses nothing`() {
        var tiny = TinyLibrary()
        tiny.files["citation-checks/tiny-1.xml"] = """
            <citation-checks xmlns="urn:s11:citation-checks:1" edition="tiny-1">
              <check citation="1.1" document="G-2007" place="chapter 2" verified="false" on="2026-11-21" basis="Not found."/>
            </citation-checks>
            """
        tiny.files["editions/tiny-1.xml"] = TinyEdition.xml
            .with(
                "<citation document=\"G-2007\" place=\"chapter 2\" para",
                "▸<citation document=\"G-2007\" place=\"chapter 2\" para"
            )
            .with("<citation place", "▸<citation place")
        tiny.expectFindings(
            """
            warning[CITATION-UNCHECKED]: Nobody has recorded a check of this citation of standard 1.
                found: G-2007, chapter 2, paragraph 2.13
                expected: a <check> of it in citation-checks
                mend: Look it up and record what was seen, or that it could not be seen.
            """,
            """
            warning[CITATION-UNCHECKED]: Nobody has recorded a check of this citation of criterion 1.2.
                found: no document, found in practice
                expected: a <check> of it in citation-checks
                mend: Look it up and record what was seen, or that it could not be seen.
            """)
        #expect(tiny.read().editions.count == 1)
    }

    @Test func `a check is of a citation exactly as it stands`() {
        var tiny = TinyLibrary()
        tiny.files["citation-checks/tiny-1.xml"] = TinyEdition.checks
            .with(
                "</citation-checks>",
                """
                <check ▸citation="1.1" document="G-2007" place="chapter 3" verified="true" on="2026-11-21" basis="x"/>
                <check ▸citation="standard 2" document="G-2007" place="chapter 2" para="2.13" verified="true" on="2026-11-21" basis="x"/>
                </citation-checks>
                """)
        tiny.expectFindings(
            """
            error[REFERENCE-UNKNOWN]: This check is of a citation that criterion 1.1 does not have.
                found: 1.1: G-2007, chapter 3
                expected: document, place and paragraph as in the edition
                mend: Write the citation exactly as it stands in the edition, or take the check out.
            """,
            """
            error[REFERENCE-UNKNOWN]: This check is of a citation that the edition does not have.
                found: standard 2: G-2007, chapter 2, paragraph 2.13
                expected: a criterion or standard of the edition
                mend: Write the citation exactly as it stands in the edition, or take the check out.
            """)
        #expect(tiny.read().citationChecks.isEmpty)
    }

    @Test func `a citation is checked once`() {
        var tiny = TinyLibrary()
        tiny.files["citation-checks/tiny-1.xml"] = TinyEdition.checks.with(
            "</citation-checks>",
            """
            <check ▸citation="1.2" place="found in practice" verified="false" on="2026-11-20" basis="x"/></citation-checks>
            """)
        tiny.expectFindings(
            """
            error[IDENTIFIER-REPEATED]: This citation of criterion 1.2 is recorded as checked twice.
                expected: one check for each citation
                mend: Keep the later check and take the other out.
            """)
    }

    @Test func `a record is of an edition that is there`() {
        var tiny = TinyLibrary()
        tiny.files["citation-checks/other.xml"] = """
            <citation-checks xmlns="urn:s11:citation-checks:1" ▸edition="other"/>
            """
        tiny.expectFindings(
            """
            error[EDITION-UNKNOWN]: There is no edition "other".
                found: "other"
                expected: tiny-1
                mend: Write the id of one of the editions, or add the edition.
            """)
    }

    @Test func `citations are not called unchecked when their record cannot be read`() {
        var tiny = TinyLibrary()
        tiny.files["citation-checks/tiny-1.xml"] = TinyEdition.checks.with("verified=\"false\"", "▸verified=\"no\"")
        tiny.expectFindings(
            """
            error[VALUE-INVALID]: "verified" has a value that is not known here.
                found: "no"
                expected: true or false
                mend: Write one of the words expected.
            """)
    }
}
