import Testing

/// Refusals for faults in attributes, word for word.
@Suite struct AttributesRefusalTests {
    @Test(arguments: cases)
    func `says what is wrong, where, and how to mend it`(refusal: RefusalCase) {
        refusal.check()
    }

    static let cases: [RefusalCase] = [
        RefusalCase(
            "a < in a value",
            "<a b='1 ‸< 2'/>",
            """
            error[XML-MALFORMED]: The character "<" is not allowed in the value of the attribute "b".
                found: "< 2'/>"
                expected: the quotation mark that ends the value that begins at line 1, column 7, or "&lt;"
                mend: Close the value with its quotation mark before this place, or write "&lt;" where "<" is meant.
            """),
        RefusalCase(
            "a value whose quotation mark is missing",
            "<a>\n  <b c=\"x>\n    ‸<d/>\n  </b>\n</a>",
            """
            error[XML-MALFORMED]: The character "<" is not allowed in the value of the attribute "c".
                found: "<d/>"
                expected: the quotation mark that ends the value that begins at line 2, column 9, or "&lt;"
                mend: Close the value with its quotation mark before this place, or write "&lt;" where "<" is meant.
            """),
        RefusalCase(
            "a value without quotation marks",
            "<a b=‸1/>",
            """
            error[XML-MALFORMED]: The value of the attribute "b" is not in quotation marks.
                found: "1/>"
                expected: a quotation mark
                mend: Put the value between two quotation marks.
            """),
        RefusalCase(
            "a value that is never closed",
            "<a ‸b='x",
            """
            error[XML-MALFORMED]: The value of the attribute "b" is never closed.
                found: "b='x"
                expected: a second quotation mark of the same kind
                mend: Close the value with its quotation mark.
            """),
        RefusalCase(
            "an attribute without a value",
            "<a ‸b/>",
            """
            error[XML-MALFORMED]: The attribute "b" has no value.
                found: "b/>"
                expected: "=" and a value in quotation marks
                mend: Give the attribute a value, or delete it.
            """),
        RefusalCase(
            "an attribute without a value before another",
            "<a ‸b c='1'/>",
            """
            error[XML-MALFORMED]: The attribute "b" has no value.
                found: "b c='1'/>"
                expected: "=" and a value in quotation marks
                mend: Give the attribute a value, or delete it.
            """),
        RefusalCase(
            "an attribute given twice",
            "<a b='1' c='2'\n   ‸b='3'/>",
            """
            error[XML-MALFORMED]: The attribute "b" is given twice in one tag.
                found: "b='3'/>"
                expected: each attribute once
                mend: Keep the one that is right and delete the other.
            """),
        RefusalCase(
            "an attribute given twice behind two prefixes of one namespace",
            "<a xmlns:p='urn:x' xmlns:q='urn:x' p:b='1' ‸q:b='2'/>",
            """
            error[XML-MALFORMED]: The attribute "q:b" is given twice in one tag.
                found: "q:b='2'/>"
                expected: each attribute once
                mend: Keep the one that is right and delete the other.
            """),
        RefusalCase(
            "a namespace declared twice",
            "<a xmlns='urn:x' ‸xmlns='urn:y'/>",
            """
            error[XML-MALFORMED]: The attribute "xmlns" is given twice in one tag.
                found: "xmlns='urn:y'/>"
                expected: each attribute once
                mend: Keep the one that is right and delete the other.
            """),
        RefusalCase(
            "two attributes without a space between them",
            "<a b='1'‸c='2'/>",
            """
            error[XML-MALFORMED]: There is no space after the value of an attribute.
                found: "c='2'/>"
                expected: a space, or the ">" that ends the tag
                mend: Put a space between the attributes; inside a value write "&quot;" for a quotation mark.
            """),
        RefusalCase(
            "a quotation mark inside a value",
            "<a b=\"say \"‸yes\"\"/>",
            """
            error[XML-MALFORMED]: There is no space after the value of an attribute.
                found: "yes""/>"
                expected: a space, or the ">" that ends the tag
                mend: Put a space between the attributes; inside a value write "&quot;" for a quotation mark.
            """),
        RefusalCase(
            "something in a tag that is no attribute",
            "<a b='1' ‸;/>",
            """
            error[XML-MALFORMED]: There is something in the tag "a" that does not belong there.
                found: ";/>"
                expected: the name of an attribute, or the ">" that ends the tag
                mend: Look at the quotation marks before this place, and delete what does not belong.
            """),
        RefusalCase(
            "a slash in the middle of a tag",
            "<a ‸/ b='1'>",
            """
            error[XML-MALFORMED]: There is something in the tag "a" that does not belong there.
                found: "/ b='1'>"
                expected: the name of an attribute, or the ">" that ends the tag
                mend: Look at the quotation marks before this place, and delete what does not belong.
            """),
    ]
}
