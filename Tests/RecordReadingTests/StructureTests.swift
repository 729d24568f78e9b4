import RecordReading
import Testing

struct StructureTests {
    @Test func `says nothing about a sound document`() throws {
        try Menu.expect(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- A comment. --><m:menu xmlns:m="urn:test:menu" xml:lang="en" day="2010-03-31" cook="x">
              <m:title>Lunch</m:title> <m:note/>
              <m:course id="a"/> <m:course id="b"><m:dish>Soup</m:dish><m:dish><![CDATA[Pie]]></m:dish></m:course>
              <m:bread/><m:drink></m:drink><m:bread> <!-- nothing --> </m:bread>
            </m:menu>
            """)
    }

    @Test func `refuses a document of another vocabulary and says nothing more about it`() throws {
        try Menu.expect(
            "<!-- x -->▸<menu xmlns=\"urn:test:menu:2\"><foo/></menu>",
            """
            error[VOCABULARY-UNKNOWN]: This is not an early menu in a form that this program reads.
                found: <menu> xmlns="urn:test:menu:2"
                expected: <menu xmlns="urn:test:menu">
                mend: Begin the document with what is expected, or choose the file that was meant.
            """)
        try Menu.expect(
            "▸<menu day=\"2010-03-31\"/>",
            """
            error[VOCABULARY-UNKNOWN]: This is not an early menu in a form that this program reads.
                found: <menu> without an xmlns
                expected: <menu xmlns="urn:test:menu">
                mend: Begin the document with what is expected, or choose the file that was meant.
            """)
    }

    @Test func `refuses a document that begins with another element of the vocabulary`() throws {
        try Menu.expect(
            "▸<title xmlns=\"urn:test:menu\">Lunch</title>",
            """
            error[ELEMENT-UNKNOWN]: An early menu begins with "menu", but this document does not.
                found: <title>
                expected: <menu>
                mend: Put everything inside one <menu>, or choose the file that was meant.
            """)
    }

    @Test func `names an unknown element once, with the name that was probably meant`() throws {
        try Menu.expect(
            Menu.document("<title>Lunch</title>▸<curse id=\"a\"><what/>ever</curse><course id=\"b\"/>"),
            """
            error[ELEMENT-UNKNOWN]: "menu" cannot hold "curse".
                found: <curse>
                expected: title, note, course, drink, bread
                mend: Write "course" if that is what was meant, or take "curse" and everything in it out.
            """)
        try Menu.expect(
            Menu.document("<title>Lunch</title><course id=\"b\">▸<TITLE/></course>"),
            """
            error[ELEMENT-UNKNOWN]: "course" cannot hold "TITLE".
                found: <TITLE>
                expected: dish
                mend: Take "TITLE" and everything in it out.
            """)
    }

    @Test func `names an element inside words or inside an empty one`() throws {
        try Menu.expect(
            Menu.document("<title>▸<b>Lunch</b></title><course id=\"b\"/><bread>▸<crumb/></bread>"),
            """
            error[ELEMENT-UNKNOWN]: "title" cannot hold "b".
                found: <b>
                expected: words only
                mend: Take "b" and everything in it out.
            """,
            """
            error[ELEMENT-UNKNOWN]: "bread" cannot hold "crumb".
                found: <crumb>
                expected: nothing inside it
                mend: Take "crumb" and everything in it out.
            """)
    }

    @Test func `does not take an element of another vocabulary for its own`() throws {
        try Menu.expect(
            Menu.document("<title>Lunch</title><course id=\"b\"/>▸<x:course xmlns:x=\"urn:other\" id=\"c\"/>"),
            """
            error[ELEMENT-UNKNOWN]: "menu" cannot hold "x:course".
                found: <x:course> xmlns="urn:other"
                expected: title, note, course, drink, bread
                mend: Take "x:course" and everything in it out.
            """)
    }

    @Test func `names what is missing where it is missing`() throws {
        try Menu.expect(
            "▸▸▸<menu xmlns=\"urn:test:menu\"/>",
            """
            error[ATTRIBUTE-MISSING]: "menu" has no "day".
                expected: day="…"
                mend: Write day="…" into this <menu>.
            """,
            """
            error[ELEMENT-MISSING]: "menu" lacks "course".
                expected: <course> before <drink>
                mend: Add <course> inside this "menu".
            """,
            """
            error[ELEMENT-MISSING]: "menu" lacks "title".
                expected: <title> before <note>
                mend: Add <title> inside this "menu".
            """)
    }
}
