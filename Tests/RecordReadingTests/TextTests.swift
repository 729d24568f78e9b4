import RecordReading
import Testing

struct TextTests {
    @Test func `names words that stand where none belong, without repeating them`() throws {
        try Menu.expect(
            Menu.document("<title>Lunch</title>▸Call Ms A first<course id=\"a\">▸ 12 </course><bread>▸rye</bread>"),
            """
            error[TEXT-UNEXPECTED]: Words stand directly in "menu", which holds none of its own.
                expected: title, note, course, drink, bread
                mend: Move the words into the part they belong to, or take them out.
            """,
            """
            error[TEXT-UNEXPECTED]: Words stand directly in "course", which holds none of its own.
                expected: dish
                mend: Move the words into the part they belong to, or take them out.
            """,
            """
            error[TEXT-UNEXPECTED]: Words stand directly in "bread", which holds none of its own.
                expected: nothing inside "bread"
                mend: Take the words out.
            """)
    }

    @Test(arguments: ["", " ", "\t\n\r\n", "<!-- words -->", "&#x20;"])
    func `an element that must have words is empty when it holds only white space`(_ inside: String) throws {
        try Menu.expect(
            Menu.document("▸<title>\(inside)</title><course id=\"a\"/>"),
            """
            error[TEXT-MISSING]: "title" is empty.
                expected: words between <title> and </title>
                mend: Write the words that belong there.
            """)
    }

    @Test(arguments: [
        ("Lunch", "Lunch"), ("  Lunch\n   for  two\t", "Lunch for two"), ("Lun<!-- x -->ch", "Lunch"),
        ("a\r\nb", "a b"), ("a\u{A0} \u{A0}b", "a\u{A0} \u{A0}b"), ("&amp;&#xA;é", "& é"), ("<![CDATA[ < ]]>", "<"),
    ])
    func `folds white space in words`(_ written: String, _ read: String) throws {
        let text = MarkedText(Menu.document("<title>\(written)</title><course id=\"a\"/>"))
        let reader = try Menu.reader(text.source)
        #expect(reader.text(ofChild: "title", of: RecordReader.root) == read)
    }
}
