import Diagnostics
import RecordReading
import Testing

struct AttributeTests {
    @Test func `names an unknown attribute, with the one that was probably meant`() throws {
        try Menu.expect(
            Menu.document(
                "<title>Lunch</title><course id=\"a\" ▸siez=\"3\"/><course id=\"b\" ▸colour=\"red\"/><bread ▸x=\"\"/>"),
            """
            error[ATTRIBUTE-UNKNOWN]: "course" has no detail called "siez".
                found: siez="…"
                expected: id, size
                mend: Write "size" if that is what was meant, or take "siez" out.
            """,
            """
            error[ATTRIBUTE-UNKNOWN]: "course" has no detail called "colour".
                found: colour="…"
                expected: id, size
                mend: Take "colour" out.
            """,
            """
            error[ATTRIBUTE-UNKNOWN]: "bread" has no detail called "x".
                found: x="…"
                expected: no details at all
                mend: Take "x" out.
            """)
    }

    @Test func `knows xml:lang on the root only, and no other attribute of another vocabulary`() throws {
        try Menu.expect(
            """
            <menu xmlns="urn:test:menu" xmlns:o="urn:other" day="2010-03-31" xml:lang="en" ▸xml:space="preserve" ▸o:cook="x">
              <title ▸xml:lang="en">Lunch</title><course id="a"/></menu>
            """,
            """
            error[ATTRIBUTE-UNKNOWN]: "menu" has no detail called "xml:space".
                found: xml:space="…"
                expected: day, cook
                mend: Take "xml:space" out.
            """,
            """
            error[ATTRIBUTE-UNKNOWN]: "menu" has no detail called "o:cook".
                found: o:cook="…"
                expected: day, cook
                mend: Write "cook" if that is what was meant, or take "o:cook" out.
            """,
            """
            error[ATTRIBUTE-UNKNOWN]: "title" has no detail called "xml:lang".
                found: xml:lang="…"
                expected: no details at all
                mend: Take "xml:lang" out.
            """)
    }

    @Test func `does not follow a hint where a schema lies, and says so`() throws {
        try Menu.expect(
            """
            <menu xmlns="urn:test:menu" day="2010-03-31" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
              ▸xsi:schemaLocation="urn:test:menu menu.xsd"><title>Lunch</title><course id="a"/></menu>
            """,
            """
            error[ATTRIBUTE-UNKNOWN]: "menu" has no detail called "xsi:schemaLocation".
                found: xsi:schemaLocation="…"
                expected: day, cook
                mend: Take it out: nothing is ever fetched, and the form of a document is known from its xmlns.
            """)
    }

    @Test func `finds a place after line ends of every kind and letters of every length`() throws {
        try Menu.expect(
            "<menu xmlns=\"urn:test:menu\" day=\"é𝄞\"\r\n ▸x=\"\"><title>Lunch</title><course id=\"a\"/></menu>",
            """
            error[ATTRIBUTE-UNKNOWN]: "menu" has no detail called "x".
                found: x="…"
                expected: day, cook
                mend: Take "x" out.
            """)
    }

    @Test func `lists a limited number of faults and says that there are more`() throws {
        let drinks = String(repeating: "<juice/>", count: 5000)
        let text = MarkedText(Menu.document("<title>Lunch</title><course id=\"a\"/>\(drinks)"))
        let diagnostics = try Menu.reader(text.source).diagnostics
        #expect(diagnostics.count == DiagnosticList.limit + 1)
        #expect(
            diagnostics.first?.consoleText == """
                menu.xml:1:1: error[XML-LIMIT]: More than 200 things are wrong with this document; the rest is not listed.
                    mend: Mend what is listed and check the document again.
                """)
    }

    @Test func `cuts a name that is longer than any name`() throws {
        let name = String(repeating: "a", count: 300)
        let text = MarkedText(Menu.document("<title>Lunch</title><course id=\"a\"/><\(name)/>"))
        let shown = String(repeating: "a", count: 60) + "…"
        #expect(try Menu.reader(text.source).diagnostics.map(\.message) == ["\"menu\" cannot hold \"\(shown)\"."])
    }
}
