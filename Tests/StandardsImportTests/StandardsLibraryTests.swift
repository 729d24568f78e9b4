import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

struct StandardsLibraryTests {
    @Test func `holds everything by its id, and nothing is wrong`() {
        let library = TinyLibrary().read()
        #expect(library.diagnostics.map(\.consoleText) == [])
        #expect(library.editions.mapValues(\.title) == ["tiny-1": "Tiny audit tool, 2009–10"])
        #expect(library.gradingRules.mapValues(\.title) == ["tiny": "Tiny grading rules"])
        #expect(library.followUpRules.mapValues(\.title) == ["tiny": "Tiny follow-up rules"])
        #expect(library.calendars.mapValues(\.title) == ["tiny": "Tiny calendar"])
        #expect(library.citationChecks.mapValues(\.count) == ["tiny-1": 3])
        #expect(library.lock.text == TinyLibrary.lock)
        #expect(library.found == library.lock)
        #expect(
            library.reports.map(\.file) == [
                "calendars/tiny.xml", "citation-checks/tiny-1.xml", "editions.lock", "editions/tiny-1.xml",
                "follow-up-rules/tiny.xml", "grading-rules/tiny.xml",
            ])
        #expect(library.reports.map(\.id) == ["tiny", "tiny-1", nil, "tiny-1", "tiny", "tiny"])
    }

    @Test func `does not depend on the order of the files`() {
        var tiny = TinyLibrary()
        tiny.files["editions/again.xml"] = TinyEdition.xml
        tiny.files["grading-rules/broken.xml"] = "<broken"
        tiny.files["editions/b.xml"] = TinyEdition.xml.with("id=\"tiny-1\"", "id=\"tiny-2\"")
        let files = tiny.files.map { (name: $0.key, bytes: Array($0.value.utf8)) }.sorted { $0.name < $1.name }
        let expected = StandardsLibrary(files: files)
        for shift in 1..<files.count {
            let library = StandardsLibrary(files: Array(files[shift...] + files[..<shift]).reversed())
            #expect(library.diagnostics == expected.diagnostics)
            #expect(library.editions == expected.editions)
            #expect(library.reports.map(\.file) == expected.reports.map(\.file))
        }
        #expect(!expected.diagnostics.isEmpty)
    }

    @Test func `knows a file by its folder and its ending and passes over the others`() {
        var tiny = TinyLibrary()
        for name in [
            "editions/notes.txt", "notes/a.xml", "editions/old/a.xml", "a.xml", "my-editions/a.xml",
            "x-editions.lock",
        ] {
            tiny.files[name] = "<not-ours/>"
        }
        tiny.expectFindings()
        let files = TinyLibrary().files.map { (name: "some/Standards/" + $0.key, bytes: Array($0.value.utf8)) }
        let library = StandardsLibrary(files: files)
        #expect(library.diagnostics.isEmpty)
        #expect(library.editions.count == 1)
        #expect(library.lock.lines.count == 3)
    }

    @Test func `a file that is refused does not hide the others, and nobody is blamed for it`() {
        var tiny = TinyLibrary()
        tiny.files["editions/tiny-1.xml"] = TinyEdition.xml.with("core=\"true\"", "▸core=\"yes\"")
        tiny.expectFindings(
            """
            error[VALUE-INVALID]: "core" has a value that is not known here.
                found: "yes"
                expected: true or false
                mend: Write one of the words expected.
            """)
        let library = tiny.read()
        #expect(library.editions.isEmpty)
        #expect(library.gradingRules.count == 1)
        #expect(library.followUpRules.count == 1)
        #expect(library.reports.filter(\.isRefused).map(\.file) == ["editions/tiny-1.xml"])
    }

    @Test func `a file that is not even XML does not hide the others`() {
        var tiny = TinyLibrary()
        tiny.files["calendars/broken.xml"] = "not XML"
        let library = tiny.read()
        #expect(library.reports.filter { !$0.diagnostics.isEmpty }.map(\.file) == ["calendars/broken.xml"])
        #expect(library.calendars.count == 1)
    }

    @Test func `follow-up rules cannot be read where their grading rules are refused, and say so`() {
        var tiny = TinyLibrary()
        tiny.files["grading-rules/tiny.xml"] = TinyGradingRules.xml.with("gap-below=\"2\"", "▸gap-below=\"4\"")
        tiny.files["follow-up-rules/tiny.xml"] = TinyFollowUpRules.xml.with(
            "grading-rules=\"tiny\"", "▸grading-rules=\"tiny\"")
        tiny.expectFindings(
            """
            error[REFERENCE-UNKNOWN]: The grading rules "tiny" were refused, so what is said here about verdicts and grades means nothing yet.
                mend: Mend the grading rules first.
            """,
            """
            error[VALUE-INVALID]: "gap-below" is not a whole number from 1 to 3.
                found: "4"
                expected: a whole number from 1 to 3
                mend: Write the number in digits.
            """)
        #expect(tiny.read().editions.count == 1)
    }

    @Test func `a case names criteria of its edition`() {
        var tiny = TinyLibrary()
        tiny.files["grading-rules/tiny.xml"] = TinyGradingRules.xml
            .with("<step criterion=\"1.1\" safeguarded", "<step ▸criterion=\"1.9\" safeguarded")
            .with("<answer criterion=\"1.2\"", "<answer ▸criterion=\"2.2\"")
        tiny.files["follow-up-rules/tiny.xml"] = TinyFollowUpRules.xml
            .with("<step criterion=\"1.2\"", "<step ▸criterion=\"9\"")
            .with(
                "<case edition=\"tiny-1\"><all self=\"0\"/><step criterion=\"1.1\" self=\"3\"/>",
                "<case ▸edition=\"tiny-2\"><step criterion=\"7\" self=\"3\"/>")
        func unknown(_ rule: String, _ id: String) -> String {
            """
            error[RULE-CASE]: A case of rule \(rule) names a criterion that tiny-1 does not have.
                found: "\(id)"
                expected: the id of one of its 2 criteria
                mend: Correct the id, or the edition the case speaks of.
            """
        }
        tiny.expectFindings(
            unknown("F2", "9"),
            """
            error[RULE-CASE]: There is no edition "tiny-2".
                found: "tiny-2"
                expected: tiny-1
                mend: Write "tiny-1" if that is what was meant, or the id of one of the editions, or add the edition.
            """, unknown("E2", "2.2"), unknown("G2", "1.9"), lockUse: .ignored)
        #expect(tiny.read(.ignored).gradingRules.isEmpty)
    }

    @Test func `rules name an edition and a calendar that are there`() {
        var tiny = TinyLibrary()
        tiny.files["grading-rules/tiny.xml"] = TinyGradingRules.xml
            .with("2010-04-01\" edition=\"tiny-1\"", "2010-04-01\" ▸edition=\"other\"")
        tiny.files["follow-up-rules/tiny.xml"] = TinyFollowUpRules.xml.with(
            "calendar=\"tiny\"", "▸calendar=\"scotland\"")
        tiny.expectFindings(
            """
            error[REFERENCE-UNKNOWN]: There is no calendar "scotland".
                found: "scotland"
                expected: tiny
                mend: Write the id of one of the calendars, or add the calendar.
            """,
            """
            error[EDITION-UNKNOWN]: There is no edition "other".
                found: "other"
                expected: tiny-1
                mend: Write the id of one of the editions, or add the edition.
            """, lockUse: .ignored)
    }
}
