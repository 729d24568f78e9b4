import Diagnostics
import RecordReading
import Testing

struct OrderTests {
    @Test func `names an element that stands there twice`() throws {
        try Menu.expect(
            Menu.document("<title>Lunch</title>▸<title>Supper</title><course id=\"a\"/>"),
            """
            error[ELEMENT-REPEATED]: "menu" holds "title" more than once.
                found: another <title>
                expected: one <title>
                mend: Keep the one that is right and take the other out.
            """)
    }

    @Test func `looks into an element that stands there twice`() throws {
        try Menu.expect(
            Menu.document("<title>Lunch</title><course id=\"a\"/>▸▸<title/>"),
            """
            error[ELEMENT-REPEATED]: "menu" holds "title" more than once.
                found: another <title>
                expected: one <title>
                mend: Keep the one that is right and take the other out.
            """,
            """
            error[TEXT-MISSING]: "title" is empty.
                expected: words between <title> and </title>
                mend: Write the words that belong there.
            """)
    }

    @Test func `names the one element that stands too early, not all those after it`() throws {
        try Menu.expect(
            Menu.document("▸<bread/><title>Lunch</title><note/><course id=\"a\"/><course id=\"b\"/>"),
            """
            error[ELEMENT-MISPLACED]: "bread" stands in the wrong place in "menu".
                expected: title, note, course, drink or bread
                mend: Move "bread" so that everything in "menu" stands in this order.
            """)
    }

    @Test func `names the one element that stands too late`() throws {
        try Menu.expect(
            Menu.document("<note/><course id=\"a\"/><drink/>▸<title>Lunch</title><bread/>"),
            """
            error[ELEMENT-MISPLACED]: "title" stands in the wrong place in "menu".
                expected: title, note, course, drink or bread
                mend: Move "title" so that everything in "menu" stands in this order.
            """)
    }

    @Test func `names as few elements as would have to move, in any order`() throws {
        let text = MarkedText(
            Menu.document("▸<drink/><title>Lunch</title><course id=\"a\"/><course id=\"b\"/>▸<note/><course id=\"c\"/>")
        )
        let diagnostics = try Menu.reader(text.source).diagnostics
        #expect(diagnostics.map(\.code) == [.elementMisplaced, .elementMisplaced])
        #expect(diagnostics.map(\.location) == text.marks)
    }
}
