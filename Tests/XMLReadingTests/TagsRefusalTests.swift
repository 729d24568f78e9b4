import Testing

/// Refusals for faults in tags, word for word.
@Suite struct TagsRefusalTests {
    @Test(arguments: cases)
    func `says what is wrong, where, and how to mend it`(refusal: RefusalCase) {
        refusal.check()
    }

    static let cases: [RefusalCase] = [
        RefusalCase(
            "a < that begins no tag",
            "<a>1 ‸< 2</a>",
            """
            error[XML-MALFORMED]: The character "<" begins a tag in XML, but no tag name follows it.
                found: "< 2</a>"
                expected: the name of a tag, or "&lt;"
                mend: Write "&lt;" where the character "<" is meant.
            """),
        RefusalCase(
            "a < at the end",
            "<a>‸<",
            """
            error[XML-MALFORMED]: The character "<" begins a tag in XML, but no tag name follows it.
                found: "<"
                expected: the name of a tag, or "&lt;"
                mend: Write "&lt;" where the character "<" is meant.
            """),
        RefusalCase(
            "a tag that another one cuts short",
            "<a>\n  ‸<b c='1'\n  <d/>\n</a>",
            """
            error[XML-MALFORMED]: The tag "b" is not finished before the next one begins.
                found: "<b c='1'"
                expected: ">" at the end of the tag
                mend: Put ">" where the tag should end.
            """),
        RefusalCase(
            "a tag the document ends in",
            "<a>\n  ‸<b c='1'",
            """
            error[XML-MALFORMED]: The tag "b" is not finished before the document ends.
                found: "<b c='1'"
                expected: ">" at the end of the tag
                mend: Put ">" where the tag should end.
            """),
        RefusalCase(
            "a closing tag that is not finished",
            "<a><b>x‸</b</a>",
            """
            error[XML-MALFORMED]: The closing tag "b" does not end after its name.
                found: "</b</a>"
                expected: ">" after the name
                mend: Leave nothing between the name and ">".
            """),
        RefusalCase(
            "a closing tag with an attribute",
            "<a>‸</a b='1'>",
            """
            error[XML-MALFORMED]: The closing tag "a" does not end after its name.
                found: "</a b='1'>"
                expected: ">" after the name
                mend: Leave nothing between the name and ">".
            """),
        RefusalCase(
            "a closing tag without a name",
            "<a>‸</></a>",
            """
            error[XML-MALFORMED]: This closing tag does not match the element that is open here.
                found: "</>"
                expected: "</a>", for the element opened at line 1, column 1
                mend: Close the inner element first, or correct the name.
            """),
        RefusalCase(
            "closing tags in the wrong order",
            "<a>\n  <b>é <c/>\n  ‸</a>\n</b>",
            """
            error[XML-MALFORMED]: This closing tag does not match the element that is open here.
                found: "</a>"
                expected: "</b>", for the element opened at line 2, column 3
                mend: Close the inner element first, or correct the name.
            """),
        RefusalCase(
            "a closing tag in other letters",
            "<Return>‸</return>",
            """
            error[XML-MALFORMED]: This closing tag does not match the element that is open here.
                found: "</return>"
                expected: "</Return>", for the element opened at line 1, column 1
                mend: Close the inner element first, or correct the name.
            """),
        RefusalCase(
            "an element that is never closed",
            "<a>\n  ‸<b>text\n  <c/>\n",
            """
            error[XML-MALFORMED]: The element "b" is opened here and never closed.
                found: the end of the document
                expected: "</b>"
                mend: Close the element where it ends; if the document stops in the middle, send it again.
            """),
        RefusalCase(
            "an outermost element that is never closed",
            "‸<a>",
            """
            error[XML-MALFORMED]: The element "a" is opened here and never closed.
                found: the end of the document
                expected: "</a>"
                mend: Close the element where it ends; if the document stops in the middle, send it again.
            """),
        RefusalCase(
            "a document of one comment",
            "<!-- nothing -->\n‸",
            """
            error[XML-MALFORMED]: The document has no element.
                found: the end of the document
                expected: at least one tag
                mend: Look whether the right file was sent and whether it was saved completely.
            """),
        RefusalCase(
            "text before the first tag",
            "‸Dear colleague,\n<a/>",
            """
            error[XML-MALFORMED]: There is text before the first tag.
                found: "Dear colleague,"
                expected: "<"
                mend: Delete everything before the first tag; if this is no XML document, send the right file.
            """),
        RefusalCase(
            "text behind the end",
            "<a/>\n‸Yours sincerely",
            """
            error[XML-MALFORMED]: There is something after the end of the outermost element.
                found: "Yours sincerely"
                expected: the end of the document
                mend: Delete what follows the end, or put it inside the outermost element.
            """),
        RefusalCase(
            "a second outermost element",
            "<a/>\n‸<b/>",
            """
            error[XML-MALFORMED]: A second outermost element begins here.
                found: "<b/>"
                expected: the end of the document
                mend: Delete what follows the end, or put it inside the outermost element.
            """),
        RefusalCase(
            "a closing tag too many",
            "<a></a>‸</a>",
            """
            error[XML-MALFORMED]: This closing tag closes nothing.
                found: "</a>"
                expected: the end of the document
                mend: Delete the closing tag, or open its element before.
            """),
        RefusalCase(
            "a CDATA section before the first tag",
            "‸<![CDATA[x]]><a/>",
            """
            error[XML-MALFORMED]: The character "<" begins a tag in XML, but no tag name follows it.
                found: "<![CDATA[x]]><a/>"
                expected: the name of a tag, or "&lt;"
                mend: Write "&lt;" where the character "<" is meant.
            """),
    ]
}
