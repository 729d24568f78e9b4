import Testing

/// Refusals for faults in comments, CDATA sections and processing instructions, word for word.
@Suite struct PiecesRefusalTests {
    @Test(arguments: cases)
    func `says what is wrong, where, and how to mend it`(refusal: RefusalCase) {
        refusal.check()
    }

    static let cases: [RefusalCase] = [
        RefusalCase(
            "a comment that never ends",
            "<a>\n  ‸<!-- open\n</a>",
            """
            error[XML-MALFORMED]: The comment that begins here never ends.
                found: "<!-- open"
                expected: "-->" at its end
                mend: Put "-->" where it should end.
            """),
        RefusalCase(
            "two hyphens in a comment",
            "<a><!-- one ‸-- two --></a>",
            """
            error[XML-MALFORMED]: Two hyphens together are not allowed inside a comment.
                found: "-- two --></a>"
                expected: "-->" or other characters
                mend: Put a space between the hyphens, or end the comment with exactly "-->".
            """),
        RefusalCase(
            "two hyphens in a comment with other letters",
            "<a><!-- é ‸-- two --></a>",
            """
            error[XML-MALFORMED]: Two hyphens together are not allowed inside a comment.
                found: "-- two --></a>"
                expected: "-->" or other characters
                mend: Put a space between the hyphens, or end the comment with exactly "-->".
            """),
        RefusalCase(
            "a comment that ends in three hyphens",
            "<a><!-- one ‸---></a>",
            """
            error[XML-MALFORMED]: Two hyphens together are not allowed inside a comment.
                found: "---></a>"
                expected: "-->" or other characters
                mend: Put a space between the hyphens, or end the comment with exactly "-->".
            """),
        RefusalCase(
            "a CDATA section that never ends",
            "<a>‸<![CDATA[ x ]] ></a>",
            """
            error[XML-MALFORMED]: The CDATA section that begins here never ends.
                found: "<![CDATA[ x ]] ></a>"
                expected: "]]>" at its end
                mend: Put "]]>" where it should end.
            """),
        RefusalCase(
            "a processing instruction that never ends",
            "<a>‸<?go x></a>",
            """
            error[XML-MALFORMED]: The processing instruction that begins here never ends.
                found: "<?go x></a>"
                expected: "?>" at its end
                mend: Put "?>" where it should end.
            """),
        RefusalCase(
            "a processing instruction the document ends in",
            "<a>\n‸<?go",
            """
            error[XML-MALFORMED]: The processing instruction that begins here never ends.
                found: "<?go"
                expected: "?>" at its end
                mend: Put "?>" where it should end.
            """),
        RefusalCase(
            "a processing instruction without a name",
            "<a>‸<? go ?></a>",
            """
            error[XML-MALFORMED]: No name follows the characters "<?", which begin a processing instruction.
                found: "<? go ?></a>"
                expected: a name, or "&lt;?"
                mend: Write "&lt;?" where the characters are meant, or delete the instruction.
            """),
        RefusalCase(
            "a processing instruction without a space",
            "<a><?go‸+1?></a>",
            """
            error[XML-MALFORMED]: There is no space after the name of a processing instruction.
                found: "+1?></a>"
                expected: a space or "?>"
                mend: Put a space there, or delete the instruction.
            """),
        RefusalCase(
            "an XML declaration behind an empty line",
            "\n‸<?xml version=\"1.0\"?>\n<a/>",
            """
            error[XML-MALFORMED]: An XML declaration may only stand at the very start of the document.
                found: "<?xml version="1.0"?>"
                expected: nothing before "<?xml", not even an empty line
                mend: Delete what comes before it, or the declaration itself.
            """),
        RefusalCase(
            "an XML declaration inside an element",
            "<a>‸<?xml version=\"1.0\"?></a>",
            """
            error[XML-MALFORMED]: An XML declaration may only stand at the very start of the document.
                found: "<?xml version="1.0"?></a>"
                expected: nothing before "<?xml", not even an empty line
                mend: Delete what comes before it, or the declaration itself.
            """),
        RefusalCase(
            "a processing instruction with a name kept for XML",
            "‸<?XML go?><a/>",
            """
            error[XML-MALFORMED]: The name of a processing instruction begins with "xml", which is reserved for XML itself.
                found: "<?XML go?><a/>"
                expected: another name
                mend: Delete the instruction.
            """),
        RefusalCase(
            "a processing instruction whose name begins like XML",
            "<a>‸<?xmlish go?></a>",
            """
            error[XML-MALFORMED]: The name of a processing instruction begins with "xml", which is reserved for XML itself.
                found: "<?xmlish go?></a>"
                expected: another name
                mend: Delete the instruction.
            """),
        RefusalCase(
            "a declaration inside an element",
            "<a>‸<!ELEMENT a ANY></a>",
            """
            error[XML-MALFORMED]: Something that begins with "<!" is not allowed here.
                found: "<!ELEMENT a ANY></a>"
                expected: a tag or text
                mend: Delete it, or write "&lt;!" where the characters are meant.
            """),
    ]
}
